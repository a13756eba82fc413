import { cellKind, numberFormat } from "../../workbook/cells";
import { parseDate } from "../values/dates";
import { parseClock, parseDuration } from "../values/durations";
import { isGradeWord } from "../values/grades";
import { parseMarks } from "../values/marks";
import { isNothing, parseNumber } from "../values/numbers";
import { parseHours } from "../values/shift-hours";
import type { RawTable } from "../tables/table";
import { parseYesNo } from "../values/yes-no";
import { looksLikeId, looksLikeName } from "./person-look";

/** What a column's cells look like, from an even sample of its rows. Counts are of sampled filled cells. */
export type ColumnProfile = {
  readonly filled: number;
  /** Share of the sampled rows that hold something. */
  readonly density: number;
  readonly numbers: number;
  /** Neither numbers nor dates, times or durations. */
  readonly texts: number;
  readonly dates: number;
  readonly times: number;
  readonly yesNo: number;
  readonly errors: number;
  /** Of `times`, those of a clock: "9:00", "9:00-18:00". */
  readonly clocks: number;
  /** Of `numbers`, those written as percentages. */
  readonly percents: number;
  /** Of `texts`, grades (优, B+) and marks with their full marks (★★★, 4/5). */
  readonly grades: number;
  /** Whole numbers and short texts with digits that may be ids. */
  readonly ids: number;
  /** Of `texts`, those that may be a person's name. */
  readonly names: number;
  readonly distinct: number;
  readonly min: number;
  readonly max: number;
  /** Of the numbers, the least and the greatest that are no strays: nine in ten lie between them. */
  readonly usualMin: number;
  readonly usualMax: number;
  /** Mean length of `texts`. */
  readonly textLength: number;
};

/** Looks at one column of a table in these of its rows. */
export function profileColumn(
  { view, grid }: RawTable,
  column: number,
  rows: readonly number[],
): ColumnProfile {
  const look = new Look();
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    switch (view.cells.kinds[cell]) {
      case cellKind.error:
        look.error();
        break;
      case cellKind.boolean:
        look.yesNo(value);
        break;
      case cellKind.number:
        look.number(value, view.cells.formats[cell] ?? numberFormat.general);
        break;
      default:
        look.text(value, view.text(cell));
    }
  }
  return look.profile(rows.length);
}

/** What one text is, found out once for all cells of a column that hold it. */
type TextLook = {
  readonly kind: "nothing" | "number" | "date" | "duration" | "clock" | "text";
  readonly value: number;
  /** The text without spaces around it. */
  readonly bare: string;
  readonly isYesNo: boolean;
  readonly isPercent: boolean;
  readonly isGrade: boolean;
  readonly isId: boolean;
  readonly isName: boolean;
};

class Look {
  readonly #seenTexts = new Map<number, TextLook>();
  readonly #seenNumbers = new Set<number>();
  readonly #counts = {
    filled: 0,
    numbers: 0,
    texts: 0,
    dates: 0,
    times: 0,
    yesNo: 0,
    errors: 0,
    clocks: 0,
    percents: 0,
    grades: 0,
    ids: 0,
    names: 0,
  };
  readonly #numbers: number[] = [];
  #letters = 0;

  error(): void {
    this.#counts.errors += 1;
    this.#counts.filled += 1;
  }

  yesNo(value: number): void {
    this.#counts.yesNo += 1;
    this.#counts.filled += 1;
    this.#seenNumbers.add(value);
  }

  number(value: number, format: number): void {
    const counts = this.#counts;
    counts.filled += 1;
    this.#seenNumbers.add(value);
    if (format === numberFormat.date) {
      counts.dates += 1;
      return;
    }
    counts.numbers += 1;
    if (format === numberFormat.time) counts.times += 1;
    else if (format === numberFormat.percent) counts.percents += 1;
    else if (Number.isInteger(value) && value >= 100) counts.ids += 1;
    if (value === 0 || value === 1) counts.yesNo += 1;
    this.#numbers.push(value);
  }

  /** @param id of the text among the sheet's strings */
  text(id: number, text: string): void {
    let look = this.#seenTexts.get(id);
    if (look === undefined) {
      look = lookAt(text);
      this.#seenTexts.set(id, look);
    }
    if (look.kind === "nothing") return;
    const counts = this.#counts;
    counts.filled += 1;
    if (look.isYesNo) counts.yesNo += 1;
    if (look.isId) counts.ids += 1;
    switch (look.kind) {
      case "number":
        counts.numbers += 1;
        if (look.isPercent) counts.percents += 1;
        this.#numbers.push(look.value);
        break;
      case "date":
        counts.dates += 1;
        break;
      case "clock":
        counts.clocks += 1;
        counts.times += 1;
        break;
      case "duration":
        counts.times += 1;
        break;
      case "text":
        counts.texts += 1;
        if (look.isGrade) counts.grades += 1;
        if (look.isName) counts.names += 1;
        this.#letters += text.length;
    }
  }

  profile(sampled: number): ColumnProfile {
    const { filled, texts } = this.#counts;
    const sorted = this.#numbers.sort((a, b) => a - b);
    // Of three numbers one may be a stray already.
    const strays = sorted.length < 3 ? 0 : Math.ceil(sorted.length / 20);
    // "60406" typed with a space or as a text is the same id once more.
    const said = new Set<string | number>(this.#seenNumbers);
    for (const { kind, value, bare } of this.#seenTexts.values()) {
      if (kind !== "nothing") said.add(kind === "number" && !bare.startsWith("0") ? value : bare);
    }
    return {
      ...this.#counts,
      density: sampled === 0 ? 0 : filled / sampled,
      distinct: said.size,
      min: sorted[0] ?? Number.POSITIVE_INFINITY,
      max: sorted.at(-1) ?? Number.NEGATIVE_INFINITY,
      usualMin: sorted[strays] ?? Number.POSITIVE_INFINITY,
      usualMax: sorted[sorted.length - 1 - strays] ?? Number.NEGATIVE_INFINITY,
      textLength: texts === 0 ? 0 : this.#letters / texts,
    };
  }
}

/** Looks at texts, kept from sheet to sheet: the same names, teams and words come again and again. */
const remembered = new Map<string, TextLook>();
const rememberAtMost = 20_000;

function lookAt(text: string): TextLook {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const look = lookClosely(text);
  if (remembered.size < rememberAtMost) remembered.set(text, look);
  return look;
}

/** Whatever is a number, a date or a time holds a digit; Chinese numerals make dates, times and marks too. */
const mayCount = /[\d０-９〇零一二两三四五六七八九十半]/;

/** "A1001": neither a number nor a date, a time or a grade. */
const lettered = /^[A-Z]\d{3,8}$/i;

function lookClosely(text: string): TextLook {
  const base = {
    value: 0,
    bare: text.trim(),
    isYesNo: parseYesNo(text) !== null,
    isPercent: false,
    isGrade: false,
    isId: looksLikeId(text),
    isName: false,
  };
  if (isNothing(text)) return { ...base, kind: "nothing" };
  if (lettered.test(base.bare)) return { ...base, kind: "text" };
  if (mayCount.test(text)) {
    const number = parseNumber(text);
    if (number) return { ...base, kind: "number", value: number.value, isPercent: number.percent };
    if (parseDate(text)) return { ...base, kind: "date" };
    if (/[:：点點时時]/.test(text) && parseHours(text)) return { ...base, kind: "clock" };
    if (parseClock(text) !== null) return { ...base, kind: "clock" };
    if (parseDuration(text)) return { ...base, kind: "duration" };
  }
  const isGrade = isGradeWord(text) || parseMarks(text) !== null;
  return { ...base, kind: "text", isGrade, isName: !isGrade && looksLikeName(text) };
}
