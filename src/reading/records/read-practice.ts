import type { AssessedDimension } from "../../domain/records/assessments";
import type { SelfAssessments, StressTests } from "../../domain/records/practice";
import { monthOf } from "../../foundation/day";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pick, pickCodes, usedRows } from "../rows/used-rows";
import { readDates } from "../values/date-column";
import { readScores } from "../values/grade-column";
import { compactLabels, readLabels, type LabelColumn } from "../values/label-column";
import { readMonths } from "../values/month-column";
import { dimensionsOf, joinDimensions } from "./read-assessments";

/** How a table's days and months are to be understood. */
export type Dating = { readonly monthFirst: boolean; readonly fallbackYear: number | null };

/** Reads one table of stress tests. */
export function readStressTests(
  ledger: RowLedger,
  agents: Uint32Array,
  { monthFirst }: Dating,
): StressTests {
  const rows = usedRows(ledger);
  const date = ledger.column("date");
  return {
    count: rows.length,
    agent: pickCodes(agents, rows),
    playedBy: labels(ledger, ["playedBy", "evaluator"], rows),
    scenario: labels(ledger, ["scenario"], rows),
    day: pick(date && readDates(ledger, date.column, "date", monthFirst).day, rows),
    ...scored(ledger, ["stressScore", "score"], rows),
    remark: labels(ledger, ["remark"], rows),
  };
}

/** Reads one table of self-assessments. */
export function readSelfAssessments(
  ledger: RowLedger,
  agents: Uint32Array,
  { monthFirst, fallbackYear }: Dating,
): SelfAssessments {
  const rows = usedRows(ledger);
  const date = ledger.column("date") ?? ledger.column("answeredOn");
  const day = date && readDates(ledger, date.column, "date", monthFirst).day;
  const byDay = ledger.column("month") === null ? day : null;
  return {
    count: rows.length,
    agent: pickCodes(agents, rows),
    day: pick(day, rows),
    month: pick(
      byDay?.map((each) => (Number.isNaN(each) ? each : monthOf(each))) ??
        readMonths(ledger, fallbackYear),
      rows,
    ),
    ...scored(ledger, ["selfScore", "score"], rows),
    remark: labels(ledger, ["remark"], rows),
  };
}

type Scored = {
  readonly dimensions: readonly AssessedDimension[];
  readonly total: Float64Array;
  readonly outOf: Float64Array;
};

function scored(ledger: RowLedger, fields: readonly FieldId[], rows: Uint32Array): Scored {
  const dimensions = dimensionsOf(ledger, rows);
  const meaning = first(ledger, fields);
  if (meaning?.field) {
    const { scores, full } = readScores(ledger, meaning, meaning.field);
    return {
      dimensions,
      total: pick(scores, rows),
      outOf: new Float64Array(rows.length).fill(full),
    };
  }
  const none = dimensions.length === 0;
  const full = dimensions.reduce((sum, { maxScore }) => sum + maxScore, 0);
  const total = new Float64Array(rows.length).fill(none ? Number.NaN : 0);
  for (const { values } of dimensions) {
    for (let i = 0; i < total.length; i++) total[i] = (total[i] ?? 0) + (values[i] ?? Number.NaN);
  }
  return { dimensions, total, outOf: new Float64Array(rows.length).fill(none ? Number.NaN : full) };
}

function labels(ledger: RowLedger, fields: readonly FieldId[], rows: Uint32Array): LabelColumn {
  const meaning = first(ledger, fields);
  return compactLabels(meaning && readLabels(ledger, meaning.column, true), rows);
}

function first(ledger: RowLedger, fields: readonly FieldId[]): ColumnMeaning | null {
  for (const field of fields) {
    const meaning = ledger.column(field);
    if (meaning) return meaning;
  }
  return null;
}

/** All stress tests end to end; `null` when there is none. */
export function joinStressTests(parts: readonly StressTests[]): StressTests | null {
  if (parts.length === 0) return null;
  return {
    ...joined(parts),
    playedBy: joinLabels(parts.map((part) => part.playedBy)),
    scenario: joinLabels(parts.map((part) => part.scenario)),
  };
}

/** All self-assessments end to end; `null` when there is none. */
export function joinSelfAssessments(parts: readonly SelfAssessments[]): SelfAssessments | null {
  if (parts.length === 0) return null;
  return { ...joined(parts), month: joinValues(parts.map((part) => part.month)) };
}

type Practice = Omit<StressTests, "playedBy" | "scenario">;

function joined(parts: readonly Practice[]): Practice {
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(parts.map((part) => part.agent)),
    day: joinValues(parts.map((part) => part.day)),
    dimensions: joinDimensions(parts),
    total: joinValues(parts.map((part) => part.total)),
    outOf: joinValues(parts.map((part) => part.outOf)),
    remark: joinLabels(parts.map((part) => part.remark)),
  };
}
