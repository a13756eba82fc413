import { unreachable } from "../../foundation/result";
import { rangeContains, type CellRange } from "../../foundation/address";
import { cellAt, cellKind, type Cell, type SheetCells } from "../../workbook/cells";
import type { FacePatch } from "../../workbook/xlsx/look/cell-face";
import type { ConditionalLook, RuleLook, ScaleStop } from "../../workbook/xlsx/look/sheet-look";
import { blend } from "./blend";

/** What conditional formats make of one cell. */
export type ConditionalEffect = {
  readonly patches: readonly FacePatch[];
  readonly fill: string | null;
  /** `share` of the cell's width, 0 to 1. */
  readonly bar: { readonly colour: string; readonly share: number } | null;
};

type Bounds = { readonly sorted: Float64Array };

/**
 * Answers what a sheet's conditional formats make of a cell: comparisons with constants, texts, scales, bars, and the formula
 * `AND(ISNUMBER(A1),A1>=5)` by which Peilian asks for a number first. Other formulas are not calculated.
 */
export function conditionalFormats(
  rules: readonly ConditionalLook[],
  patches: readonly FacePatch[],
  cells: SheetCells,
): (row: number, column: number) => ConditionalEffect | null {
  const bounds = new Map<ConditionalLook, Bounds>();
  const boundsOf = (rule: ConditionalLook): Bounds => {
    const known = bounds.get(rule) ?? { sorted: numbersIn(rule.areas, cells) };
    bounds.set(rule, known);
    return known;
  };
  return (row, column) => {
    const found = rules.filter(({ areas }) =>
      areas.some((area) => rangeContains(area, row, column)),
    );
    if (found.length === 0) return null;
    const cell = cellAt(cells, row, column);
    const laid: FacePatch[] = [];
    let fill: string | null = null;
    let bar: ConditionalEffect["bar"] = null;
    for (const conditional of found) {
      const { rule } = conditional;
      if (rule.kind === "scale" || rule.kind === "bar") {
        if (cell?.kind !== "number") continue;
        const { sorted } = boundsOf(conditional);
        if (rule.kind === "scale") fill ??= scaleColour(rule.stops, sorted, cell.value);
        else bar ??= { colour: rule.colour, share: barShare(rule.stops, sorted, cell.value) };
        continue;
      }
      if (!holds(rule, cell)) continue;
      const patch = conditional.patch === null ? undefined : patches[conditional.patch];
      if (patch) laid.push(patch);
      if (conditional.stopsOthers) break;
    }
    return { patches: laid, fill, bar };
  };
}

function holds(rule: Exclude<RuleLook, { kind: "scale" | "bar" }>, cell: Cell | null): boolean {
  switch (rule.kind) {
    case "compare":
      return compares(rule.operator, rule.formulas.map(constant), cell);
    case "text":
      return matchesText(rule.type, rule.text, cell);
    case "formula":
      return askedForNumber(rule.formula, cell);
    case "other":
      return false;
    default:
      return unreachable(rule);
  }
}

/** `"text"` or a number; `null` for anything that would have to be calculated. */
function constant(formula: string): string | number | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  const number = formula.trim() === "" ? Number.NaN : Number(formula);
  return Number.isFinite(number) ? number : null;
}

function compares(
  operator: string,
  [first = null, second = null]: readonly (string | number | null)[],
  cell: Cell | null,
): boolean {
  if (first === null) return false;
  const order = orderOf(cell, first);
  switch (operator) {
    case "equal":
      return order === 0;
    case "notEqual":
      return order !== 0;
    case "greaterThan":
      return order > 0;
    case "greaterThanOrEqual":
      return order >= 0;
    case "lessThan":
      return order < 0;
    case "lessThanOrEqual":
      return order <= 0;
    case "between":
      return order >= 0 && second !== null && orderOf(cell, second) <= 0;
    case "notBetween":
      return order < 0 || (second !== null && orderOf(cell, second) > 0);
    default:
      return false;
  }
}

/** Below 0 when the cell comes first. As Excel has it: an empty cell is 0, numbers come before texts, case does not count. */
function orderOf(cell: Cell | null, other: string | number): number {
  if (cell?.kind === "error" || cell?.kind === "boolean") return Number.NaN;
  const value = cell?.value ?? (typeof other === "number" ? 0 : "");
  if (typeof value !== typeof other) return typeof value === "number" ? -1 : 1;
  const a = typeof value === "string" ? value.toLowerCase() : value;
  const b = typeof other === "string" ? other.toLowerCase() : other;
  return a < b ? -1 : a > b ? 1 : 0;
}

function matchesText(type: string, wanted: string, cell: Cell | null): boolean {
  const text = cell === null ? "" : String(cell.value).toLowerCase();
  const part = wanted.toLowerCase();
  if (type === "beginsWith") return text.startsWith(part);
  if (type === "endsWith") return text.endsWith(part);
  return text.includes(part) === (type === "containsText");
}

function askedForNumber(formula: string, cell: Cell | null): boolean {
  const match = /^AND\(ISNUMBER\((\$?[A-Z]+\$?\d+)\),\1(>=|<=)(-?\d+(?:\.\d+)?)\)$/.exec(formula);
  if (!match || cell?.kind !== "number") return false;
  const limit = Number(match[3]);
  return match[2] === ">=" ? cell.value >= limit : cell.value <= limit;
}

function scaleColour(
  stops: readonly ScaleStop[],
  sorted: Float64Array,
  value: number,
): string | null {
  const places = stops.map((stop) => ({ at: placeOf(stop, sorted), colour: stop.colour }));
  const above = places.findIndex(({ at }) => value <= at);
  const to = places[above < 0 ? places.length - 1 : above];
  const from = places[Math.max(0, (above < 0 ? places.length : above) - 1)];
  if (!from || !to) return null;
  const span = to.at - from.at;
  return blend(from.colour, to.colour, span > 0 ? (value - from.at) / span : 1);
}

function barShare(stops: readonly ScaleStop[], sorted: Float64Array, value: number): number {
  const [low, high] = stops.map((stop) => placeOf(stop, sorted));
  if (low === undefined || high === undefined || high <= low) return 0;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function placeOf({ type, value }: ScaleStop, sorted: Float64Array): number {
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  switch (type) {
    case "min":
      return low;
    case "max":
      return high;
    case "percent":
      return low + ((high - low) * value) / 100;
    case "percentile": {
      const at = ((sorted.length - 1) * value) / 100;
      const below = sorted[Math.floor(at)] ?? low;
      return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at));
    }
    default:
      return value;
  }
}

function numbersIn(areas: readonly CellRange[], cells: SheetCells): Float64Array {
  const numbers: number[] = [];
  cells.rows.forEach((row, r) => {
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      if (cells.kinds[i] !== cellKind.number) continue;
      const column = cells.columns[i] ?? 0;
      if (areas.some((area) => rangeContains(area, row, column)))
        numbers.push(cells.values[i] ?? 0);
    }
  });
  return Float64Array.from(numbers).sort();
}
