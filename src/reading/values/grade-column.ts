import type { FieldId } from "../../locales/header-synonyms";
import type { PlausibleRange } from "../../domain/settings/plausible";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { gradedCells, judged, type GradedCells } from "./graded-cells";
import { gradeValues } from "./grades";
import { leaveOutImplausible } from "./implausible";
import { fullMarksFor, fullMarksOfTotals } from "./score-scale";

/** Scores and what they are out of; NaN where a row has none. */
export type ScoreColumn = { readonly scores: Float64Array; readonly full: number };

/** A column of nothing but grades or stars is given out of this. */
const percentScale = 100;

/** More than this nothing is marked out of unless its header says so. */
const mostMarks = 1000;

/**
 * Reads a column of judgements as numbers from 0 (worst) to 1 (best), NaN where there is none: 优/良/中/差, A to D with or
 * without a sign, 合格/不合格, 达标/未达标, Excellent to Poor, "★★★☆☆", "四星", "4/5", per cents, and plain marks divided
 * by their full marks (the header's, else the smallest usual scale that holds them). Which word became which number is
 * listed once for the column; what is no judgement is left out and listed.
 */
export function readGrades(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  field: FieldId,
): Float64Array {
  const cells = gradedCells(ledger, meaning.column, field);
  const graded = gradesOf(ledger, meaning.column, field, cells);
  const full = meaning.stated.maxScore ?? fullMarksFor(largestPlain(cells), 5);
  return withinScale(ledger, meaning.column, field, 1, cells.values, (row) =>
    shareAt(cells, graded, row, full),
  );
}

/**
 * Reads a column of scores that may be written as "85", "85分", "85/100", "18 of 20", "92%", grades or stars. Full marks: the
 * header's, else those that the cells name, else the smallest usual scale that holds the numbers; slips above them, and
 * negative ones, are left out and listed. Marks out of something else are multiplied up and listed; so is which
 * grade became which share of full marks.
 *
 * @param limit beyond which a number is no score where the header does not state the full marks
 */
export function readScores(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  field: FieldId,
  limit: PlausibleRange = { min: 0, max: mostMarks },
): ScoreColumn {
  const { column } = meaning;
  const cells = gradedCells(ledger, column, field);
  if (meaning.stated.maxScore === null) {
    leaveOutImplausible(ledger, column, cells.values, { field, ...limit }, (row) => {
      return cells.kinds[row] === judged.number;
    });
  }
  const graded = gradesOf(ledger, column, field, cells);
  const full = meaning.stated.maxScore ?? fullMarksOf(cells);
  const plainShares = arePlainShares(ledger, column, cells, full);
  const scores = withinScale(ledger, column, field, full, cells.values, (row) => {
    const value = cells.values[row] ?? Number.NaN;
    if (cells.kinds[row] === judged.number && !plainShares) return value;
    if (cells.kinds[row] === judged.outOf && cells.outOf[row] === full) return value;
    const from = cells.outOf[row] ?? Number.NaN;
    if (!Number.isNaN(from)) {
      ledger.repair(row, column, { kind: "scale-changed", field, from, to: full });
    }
    return Number((shareAt(cells, graded, row, plainShares ? 1 : full) * full).toFixed(9));
  });
  return { scores, full };
}

/**
 * Reads the judgements of one criterion as written: numbers as they stand, everything else as its share of the full marks
 * (the header's, else what the cells name or the numbers need, else 1).
 *
 * @param otherWords the share 0–1 of words that are no grades ("是"), NaN for "not judged", `null` for neither
 */
export function readJudgements(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  field: FieldId,
  otherWords: (text: string) => number | null,
): Float64Array {
  const { column, stated } = meaning;
  const cells = gradedCells(ledger, column, field, otherWords);
  const graded = gradesOf(ledger, column, field, cells);
  const largest = largestPlain(cells);
  const needed = cells.kinds.includes(judged.number) ? fullMarksFor(largest) : 1;
  const full = stated.maxScore ?? mostNamed(cells) ?? needed;
  const most = stated.maxScore ?? mostMarks;
  return withinScale(ledger, column, field, most, cells.values, (row) =>
    cells.kinds[row] === judged.number
      ? (cells.values[row] ?? Number.NaN)
      : shareAt(cells, graded, row, full) * full,
  );
}

/** 0.92 in a column "得分率", or beside "92%", is a share though nobody wrote a percent sign. */
function arePlainShares(
  ledger: RowLedger,
  column: number,
  { kinds, values }: GradedCells,
  full: number,
): boolean {
  if (full <= 1) return false;
  let largest = Number.NEGATIVE_INFINITY;
  let shares = 0;
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === judged.share) shares += 1;
    if (kinds[row] === judged.number) largest = Math.max(largest, values[row] ?? 0);
  }
  const says = shares > 0 || /[率%％]/.test(ledger.table.headers[column] ?? "");
  return says && largest <= 1;
}

function withinScale(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  max: number,
  written: Float64Array,
  valueAt: (row: number) => number,
): Float64Array {
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(written[row])) continue;
    const value = valueAt(row);
    if (value < 0 || value > max) {
      ledger.leaveOut(row, column, { kind: "implausible", field, min: 0, max });
    } else values[row] = value;
  }
  return values;
}

/** NaN where a row holds no judgement. */
function shareAt(
  { kinds, values, outOf }: GradedCells,
  graded: Float64Array,
  row: number,
  full: number,
): number {
  const value = values[row] ?? Number.NaN;
  switch (kinds[row]) {
    case judged.number:
      return value / full;
    case judged.share:
      return value;
    case judged.outOf:
      return value / (outOf[row] ?? Number.NaN);
    case judged.grade:
      return graded[value] ?? Number.NaN;
    default:
      return Number.NaN;
  }
}

/** The value of each grade of the column, listed once; cells whose grade has no place on the scale are left out. */
function gradesOf(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  { kinds, values, grades }: GradedCells,
): Float64Array {
  const found = gradeValues(grades);
  // That a pass is all and a fail nothing needs no saying.
  if ([...found.values()].some((value) => value > 0 && value < 1)) {
    const best = [...found].sort((a, b) => b[1] - a[1]);
    ledger.assume(column, { kind: "grade-scale", field, grades: best });
  }
  const graded = Float64Array.from(grades, (word) => found.get(word) ?? Number.NaN);
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== judged.grade || !Number.isNaN(graded[values[row] ?? 0])) continue;
    ledger.leaveOut(row, column, { kind: "not-a-number", field });
  }
  return graded;
}

/** What most "x of y" are out of, else the scale of the plain numbers; that of per cents for grades alone. */
function fullMarksOf(cells: GradedCells): number {
  const { kinds, values } = cells;
  const plain = values.filter((value, row) => kinds[row] === judged.number && !Number.isNaN(value));
  const onlyShares =
    plain.length === 0 || (kinds.includes(judged.share) && largestPlain(cells) <= 1);
  const named = mostNamed(cells);
  if (named !== null) return onlyShares ? named : Math.max(named, fullMarksOfTotals(plain));
  return onlyShares ? percentScale : fullMarksOfTotals(plain);
}

/** What most cells say they are out of; `null` when none does. */
function mostNamed({ outOf }: GradedCells): number | null {
  const votes = new Map<number, number>();
  for (const full of outOf) if (!Number.isNaN(full)) votes.set(full, (votes.get(full) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

function largestPlain({ kinds, values }: GradedCells): number {
  let largest = 0;
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === judged.number) largest = Math.max(largest, values[row] ?? 0);
  }
  return largest;
}
