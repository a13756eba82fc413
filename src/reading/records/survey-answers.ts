import { none } from "../../domain/records/agents";
import type { SurveyQuestion } from "../../domain/records/needs-survey";
import { bareOption } from "../kinds/question-header";
import type { RowLedger } from "../rows/row-ledger";
import { readLabels } from "../values/label-column";
import { isNothing, parseNumber } from "../values/numbers";

/** What form tools write where a question was not put or not answered. */
const skipped = /^(?:\(跳过\)|（跳过）|\(空\)|（空）|\(跳過\)|-[1-3])$/;
const largestScale = 10;
/** So many answers to a scale are numbers; most of them lie on it, and a slip beyond is listed. */
const mostNumbers = 0.8;
const mostOptions = 15;
const longestOption = 40;
/** So few answers need not repeat each other to be options. */
const fewAnswers = 6;
const joined = /┋|[;；|\n]/;
const loosely = /[、,，]/;
const ranked = /→|->|＞|>/;

/** Answers row by row into one question. */
export class AnswerSheets {
  readonly #options: string[] = [];
  readonly #codeOf = new Map<string, number>();
  readonly #codes: number[] = [];
  readonly #starts: Uint32Array;
  readonly #values: Float64Array;

  constructor(readonly count: number) {
    this.#starts = new Uint32Array(count + 1);
    this.#values = new Float64Array(count).fill(Number.NaN);
  }

  /** Call in the order of the sheets. */
  add(sheet: number, answers: readonly string[]): void {
    for (const answer of answers) this.#codes.push(this.offer(answer));
    this.#starts[sheet + 1] = this.#codes.length;
  }

  set(sheet: number, value: number): void {
    this.#values[sheet] = value;
  }

  offer(option: string): number {
    const known = this.#codeOf.get(option);
    if (known !== undefined) return known;
    const code = this.#options.push(option) - 1;
    this.#codeOf.set(option, code);
    return code;
  }

  finished(text: string, kind: SurveyQuestion["kind"]): SurveyQuestion {
    return {
      text,
      kind,
      options: this.#options,
      starts: this.#starts,
      codes: Uint32Array.from(this.#codes),
      values: this.#values,
    };
  }
}

/** The words of a column for the rows in use, lines of a cell apart; "" where nothing was answered. */
export function answersIn(ledger: RowLedger, column: number, rows: Uint32Array): string[] {
  const labels = readLabels(ledger, column);
  const { grid, view } = ledger.table;
  return Array.from(rows, (row) => {
    const code = labels.codes[row] ?? none;
    const text = code === none ? "" : (labels.words[code] ?? "");
    if (skipped.test(text) || isNothing(text)) return "";
    const cell = grid.at(row, column);
    return cell >= 0 && view.isText(cell) ? inLines(view.text(cell), text) : text;
  });
}

/** The lines of a cell, each without spaces around it; one that has none as it was read. */
function inLines(written: string, read: string): string {
  const lines = written.split(/\r\n|\r|\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  return filled.length > 1 ? filled.join("\n") : read;
}

/** Reads a question whose answers stand in one column, whatever its kind. */
export function questionInColumn(
  ledger: RowLedger,
  column: number,
  header: string,
  rows: Uint32Array,
): SurveyQuestion {
  const answers = answersIn(ledger, column, rows);
  const given = answers.filter((answer) => answer !== "");
  const kind = kindOf(header, given);
  const { min, max } = statedScale(header) ?? { min: 0, max: largestScale };
  const sheets = new AnswerSheets(rows.length);
  for (const [sheet, answer] of answers.entries()) {
    if (kind === "scale") {
      const value = parseNumber(answer)?.value ?? Number.NaN;
      const row = rows[sheet] ?? 0;
      if (value >= min && value <= max) sheets.set(sheet, value);
      else if (!Number.isNaN(value)) {
        ledger.leaveOut(row, column, { kind: "implausible", field: "question", min, max });
      } else if (answer !== "") {
        ledger.leaveOut(row, column, { kind: "not-a-number", field: "question" });
      }
      sheets.add(sheet, []);
    } else sheets.add(sheet, answer === "" ? [] : answersOf(answer, kind));
  }
  return sheets.finished(header, kind);
}

function answersOf(answer: string, kind: SurveyQuestion["kind"]): string[] {
  switch (kind) {
    case "multi":
      return split(answer, joined.test(answer) ? joined : loosely);
    case "ranking":
      return split(answer, ranked.test(answer) ? ranked : joined.test(answer) ? joined : loosely);
    case "choice":
      return [bareOption(answer.replaceAll("\n", " "))];
    case "text":
    case "scale":
      return [answer.replaceAll("\n", " ")];
  }
}

function kindOf(written: string, given: readonly string[]): SurveyQuestion["kind"] {
  // "（ 填 空 ）", "select_all_that_apply"
  const header = `${written.replaceAll("_", " ")} ${written.replace(/[\s_]+/g, "")}`;
  const share = (is: (answer: string) => boolean): number =>
    given.length === 0 ? 0 : given.filter(is).length / given.length;
  if (/多选|多選|可多选|可多選|select all|all that apply|multiple/i.test(header)) return "multi";
  if (/排序|rank/i.test(header) || share((answer) => ranked.test(answer)) > 0.5) return "ranking";
  const onScale = statedScale(header) === null ? share(isScore) > 0.5 : true;
  if (share(isNumber) >= mostNumbers && onScale) return "scale";
  if (/填空|简答|簡答|开放|開放/.test(header)) return "text";
  if (/单选|單選/.test(header)) return "choice";
  if (given.some((answer) => /[┋;]/.test(answer)) && areShort(given, joined)) return "multi";
  if (given.some((answer) => joined.test(answer)) && repeats(given, joined)) return "multi";
  const areSentences = given.some((answer) => /[。！!]$/.test(answer));
  const areLists = share((answer) => loosely.test(answer)) > 0.2 && repeats(given, loosely);
  if (areLists && !areSentences) return "multi";
  const distinct = new Set(given).size;
  const length = given.reduce((sum, answer) => sum + answer.length, 0) / Math.max(1, given.length);
  const isHan = given.some((answer) => /[\u4e00-\u9fff]/.test(answer));
  const isWordy = distinct === given.length && length > (isHan ? 8 : 16);
  const isRepeated = distinct <= 0.6 * given.length || given.length < fewAnswers;
  return areShort(given, null) && distinct <= mostOptions && isRepeated && !isWordy
    ? "choice"
    : "text";
}

/** "（1-5分）", "on a scale from 1 to 10"; `null` where the question states no scale. */
function statedScale(header: string): { readonly min: number; readonly max: number } | null {
  const found = /(?<!\d)([01])\s*(?:[-–—~]|to|至|到)\s*(5|7|10)(?!\d)/i.exec(
    header.normalize("NFKC"),
  );
  return found === null ? null : { min: Number(found[1]), max: Number(found[2]) };
}

function isNumber(answer: string): boolean {
  return parseNumber(answer) !== null;
}

function isScore(answer: string): boolean {
  const value = parseNumber(answer)?.value ?? Number.NaN;
  return value >= 0 && value <= largestScale;
}

/** Options are short; prose is not. */
function areShort(given: readonly string[], separator: RegExp | null): boolean {
  return given.every((answer) =>
    (separator === null ? [answer] : split(answer, separator)).every(
      (item) => item.length <= longestOption,
    ),
  );
}

/** Split this way the same few short items come back again and again. */
function repeats(given: readonly string[], separator: RegExp): boolean {
  const items = given.flatMap((answer) => split(answer, separator));
  return areShort(given, separator) && items.length >= 1.5 * new Set(items).size;
}

/** Separators within brackets, "其他〖情绪、压力〗", separate nothing. */
function split(answer: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const sign of answer.replace(/->/g, "→")) {
    if ("(（[【〖".includes(sign)) depth += 1;
    else if (")）]】〗".includes(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(sign)) {
      pieces.push(piece);
      piece = "";
    } else piece += sign;
  }
  pieces.push(piece);
  const items = pieces.map(bareOption).filter((item) => item !== "" && !isNothing(item));
  return [...new Set(items)];
}
