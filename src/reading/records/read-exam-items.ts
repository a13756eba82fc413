import { none } from "../../domain/records/agents";
import type { ExamItem, ItemAnswers } from "../../domain/records/exams";
import { parseItemHeader } from "../kinds/item-header";
import { questionOfPoints } from "../kinds/item-columns";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { pick } from "../rows/used-rows";
import { foldAnswer } from "../values/answers";
import { compactLabels, readLabels, type LabelColumn } from "../values/label-column";
import { readNumbers } from "../values/number-column";
import { parseNumber } from "../values/numbers";
import { keyRowsOf } from "./exam-key-rows";

/** No single item of an exam is worth more, unless its header says so. */
const mostPoints = 100;

/** The items of a table of results, one entry a row of `rows` in each: answers, points, or both where a form exports both. */
export function readExamItems(ledger: RowLedger, rows: Uint32Array): ExamItem[] {
  const { columns } = ledger.found;
  const points = new Map<string, ColumnMeaning>();
  const alone: ColumnMeaning[] = [];
  const pointsRow = keyRowsOf(ledger).points;
  const asked = columns.filter(({ field }) => field === "examItem");
  for (const meaning of columns) {
    if (meaning.field !== "examItemPoints") continue;
    const question = questionOfPoints(meaning.header);
    if (question !== null && asked.some(({ header }) => sameQuestion(header, question))) {
      points.set(foldQuestion(question), meaning);
    } else alone.push(meaning);
  }
  const items = asked.map((meaning) =>
    readItem(ledger, meaning, points.get(foldQuestion(meaning.header)) ?? null, rows, pointsRow),
  );
  return [...items, ...alone.map((meaning) => pointsOnly(ledger, meaning, rows, pointsRow))];
}

function readItem(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  earned: ColumnMeaning | null,
  rows: Uint32Array,
  pointsRow: number | null,
): ExamItem {
  if (earned === null && holdsNumbers(ledger, meaning.column)) {
    return pointsOnly(ledger, meaning, rows, pointsRow);
  }
  const { name, full } = nameOf(ledger, meaning, pointsRow);
  return {
    name,
    fullMarks: full,
    answers: readAnswers(ledger, meaning.column, rows),
    points: earned && readPoints(ledger, earned, full, rows),
  };
}

function pointsOnly(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  rows: Uint32Array,
  pointsRow: number | null,
): ExamItem {
  const { name, full } = nameOf(ledger, meaning, pointsRow);
  const points = readPoints(ledger, meaning, full, rows);
  const areRightOrWrong = points.every(
    (value) => value === 0 || value === 1 || Number.isNaN(value),
  );
  return {
    name,
    fullMarks: Number.isNaN(full) && areRightOrWrong ? 1 : full,
    answers: null,
    points,
  };
}

function readPoints(
  ledger: RowLedger,
  { column }: ColumnMeaning,
  full: number,
  rows: Uint32Array,
): Float64Array {
  const max = Number.isNaN(full) ? mostPoints : full;
  return pick(
    readNumbers(ledger, column, { field: "examItem", min: 0, max, scale: "plain" }),
    rows,
  );
}

/** Answers in one spelling, dictionary-coded. */
export function readAnswers(ledger: RowLedger, column: number, rows: Uint32Array): ItemAnswers {
  const labels: LabelColumn = compactLabels(readLabels(ledger, column, true), rows);
  const words: string[] = [];
  const recoded = labels.words.map((word) => {
    const answer = foldAnswer(word);
    const known = words.indexOf(answer);
    return known >= 0 ? known : words.push(answer) - 1;
  });
  return {
    words,
    codes: labels.codes.map((code) => (code === none ? none : (recoded[code] ?? none))),
  };
}

/** An item's name, and what it is worth by its header or by a row of points under the header. */
function nameOf(
  ledger: RowLedger,
  { column, header }: ColumnMeaning,
  pointsRow: number | null,
): { readonly name: string; readonly full: number } {
  const question = questionOfPoints(header) ?? header;
  const item = parseItemHeader(question);
  const stated =
    pointsRow === null ? null : (parseNumber(ledger.shown(pointsRow, column))?.value ?? null);
  const full = item?.fullMarks ?? stated ?? Number.NaN;
  return { name: item?.name ?? question.trim(), full };
}

function holdsNumbers(ledger: RowLedger, column: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row) || ledger.table.grid.at(row, column) < 0) continue;
    filled += 1;
    if (parseNumber(ledger.shown(row, column))) numbers += 1;
  }
  return numbers > 0.5 * filled;
}

function sameQuestion(one: string, other: string): boolean {
  return foldQuestion(one) === foldQuestion(other);
}

function foldQuestion(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}
