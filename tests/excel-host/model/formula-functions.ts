import { dayFromCivil } from "../../../src/foundation/day";
import { serialOfDay } from "../../../src/workbook/serial";
import type { CellValue } from "./grid";

/** What a function is given: one value, or the cells of a reference; `undefined` for an empty cell. */
export type Operand =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "area"; readonly cells: readonly (readonly (CellValue | undefined)[])[] };

/** An error passes through every function that does not catch it. */
export class FormulaError extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

const errorTexts = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** The value, unless it is an error. */
export function sound(value: CellValue): CellValue {
  if (typeof value === "string" && errorTexts.test(value)) throw new FormulaError(value);
  return value;
}

export function numberOf(value: CellValue): number {
  const checked = sound(value);
  if (checked === "") return 0;
  const number = typeof checked === "boolean" ? Number(checked) : Number(checked);
  if (typeof checked === "string" && (checked.trim() === "" || Number.isNaN(number))) {
    throw new FormulaError("#VALUE!");
  }
  return number;
}

export function textOf(value: CellValue): string {
  const checked = sound(value);
  return typeof checked === "boolean" ? String(checked).toUpperCase() : String(checked);
}

export function truthOf(value: CellValue): boolean {
  const checked = sound(value);
  if (typeof checked === "string" && /^(?:true|false)$/i.test(checked)) {
    return checked.toLowerCase() === "true";
  }
  return numberOf(checked) !== 0;
}

/** One cell of one row or column stands for itself; a larger area has no single value here. */
export function single(operand: Operand | undefined): CellValue {
  if (operand === undefined) throw new FormulaError("#VALUE!");
  if (operand.kind === "value") return operand.value;
  const [row] = operand.cells;
  if (operand.cells.length !== 1 || row?.length !== 1) throw new FormulaError("#VALUE!");
  return row[0] ?? 0;
}

/** An empty cell has no text. */
function shownText(operand: Operand | undefined): string {
  const isEmpty =
    operand?.kind === "area" && operand.cells.flat().every((one) => one === undefined);
  return isEmpty ? "" : textOf(single(operand));
}

function filled(operands: readonly Operand[]): CellValue[] {
  return operands.flatMap((operand) =>
    operand.kind === "value"
      ? [operand.value]
      : operand.cells.flat().filter((value) => value !== undefined),
  );
}

/** As SUM counts: numbers in cells, but texts and truths only when they are given directly. */
function numbers(operands: readonly Operand[]): number[] {
  return operands.flatMap((operand) => {
    if (operand.kind === "value") return [numberOf(operand.value)];
    const cells = operand.cells
      .flat()
      .flatMap((value) => (value === undefined ? [] : [sound(value)]));
    return cells.filter((value) => typeof value === "number");
  });
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** "=3", ">2", "<>x" or a plain value; "*" and "?" stand for any characters, after "~" for themselves. */
function matches(criterion: CellValue): (value: CellValue | undefined) => boolean {
  const [, operator = "", text = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(textOf(criterion)) ?? [];
  const number = text.trim() === "" ? Number.NaN : Number(text);
  const wildcards = text.replaceAll(/~[*?~]|[\s\S]/g, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    return sign.slice(-1).replace(/[.*+?^${}()|[\]\\]/, "\\$&");
  });
  const like = new RegExp(`^${wildcards}$`, "i");
  const equal = (value: CellValue | undefined): boolean => {
    if (value === undefined) return text === "" && operator !== "";
    return Number.isNaN(number)
      ? like.test(textOf(value))
      : value !== "" && Number(value) === number;
  };
  if (operator === "<>") return (value) => !equal(value);
  if (operator === "" || operator === "=") return equal;
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (operator === "<") return value < number;
    if (operator === ">") return value > number;
    return operator === "<=" ? value <= number : value >= number;
  };
}

function countMatching(area: Operand | undefined, criterion: CellValue): number {
  const fits = matches(criterion);
  return area?.kind === "area" ? area.cells.flat().filter(fits).length : 0;
}

/** Areas and criteria by turns; a row counts where all fit. */
function countAllMatching(operands: readonly Operand[]): number {
  const pairs = operands.flatMap((area, i) =>
    i % 2 === 0 && area.kind === "area"
      ? [{ cells: area.cells.flat(), fits: matches(single(operands[i + 1])) }]
      : [],
  );
  const rows = pairs[0]?.cells ?? [];
  return rows.filter((_, row) => pairs.every(({ cells, fits }) => fits(cells[row]))).length;
}

function sumMatching(operands: readonly Operand[]): number {
  const [area, criterion, added] = operands;
  const fits = matches(single(criterion));
  const tested = area?.kind === "area" ? area.cells.flat() : [];
  const summed = added?.kind === "area" ? added.cells.flat() : tested;
  return sum(tested.map((value, i) => (fits(value) ? numberOf(summed[i] ?? 0) : 0)));
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

/** The functions that our sheets and the tests use; IF and IFERROR, which do not look at all they are given, are not here. */
export const formulaFunctions: Readonly<
  Record<string, (operands: readonly Operand[]) => CellValue>
> = {
  SUM: (operands) => sum(numbers(operands)),
  COUNT: (operands) => filled(operands).filter((value) => typeof value === "number").length,
  COUNTA: (operands) => filled(operands).length,
  COUNTBLANK: ([area]) =>
    area?.kind === "area" ? area.cells.flat().filter((v) => v === undefined || v === "").length : 0,
  AVERAGE: (operands) => {
    const list = numbers(operands);
    if (list.length === 0) throw new FormulaError("#DIV/0!");
    return sum(list) / list.length;
  },
  MIN: (operands) => numbers(operands).reduce((least, one) => Math.min(least, one), Infinity),
  MAX: (operands) => numbers(operands).reduce((most, one) => Math.max(most, one), -Infinity),
  COUNTIF: ([area, criterion]) => countMatching(area, single(criterion)),
  SUMIF: sumMatching,
  AND: (operands) => filled(operands).every(truthOf),
  OR: (operands) => filled(operands).some(truthOf),
  NOT: ([value]) => !truthOf(single(value)),
  ABS: ([value]) => Math.abs(numberOf(single(value))),
  ROUND: ([value, digits]) => rounded(numberOf(single(value)), numberOf(single(digits))),
  LEN: ([value]) => shownText(value).length,
  /** Where nothing is found it is an error, which ISNUMBER looks at. */
  SEARCH: ([wanted, within]) => {
    const place = shownText(within).toLowerCase().indexOf(shownText(wanted).toLowerCase());
    return place < 0 ? "#VALUE!" : place + 1;
  },
  ISNUMBER: ([value]) => typeof single(value) === "number",
  CHOOSE: ([index, ...choices]) => single(choices[numberOf(single(index)) - 1]),
  MID: ([text, first, length]) =>
    textOf(single(text)).substring(
      numberOf(single(first)) - 1,
      numberOf(single(first)) - 1 + numberOf(single(length)),
    ),
  DATE: ([year, month, date]) => {
    const [y, m, d] = [year, month, date].map((one) => numberOf(single(one)));
    return serialOfDay(dayFromCivil(y ?? 0, m ?? 0, d ?? 0), "1900") ?? 0;
  },
  /** Monday is 1, as its second argument 2 asks. */
  WEEKDAY: ([date]) => ((Math.floor(numberOf(single(date))) + 5) % 7) + 1,
  COUNTIFS: countAllMatching,
  SUBSTITUTE: ([text, old, by]) =>
    textOf(single(text)).replaceAll(textOf(single(old)), () => textOf(single(by))),
  ROWS: ([area]) => (area?.kind === "area" ? area.cells.length : 1),
};
