import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { criterionColumns } from "../recognition/criterion-columns";
import {
  has,
  count,
  person,
  speaksOf,
  speaksOfQa,
  rowsPerPerson,
  believed,
  foreign,
  type Evidence,
} from "./evidence";
import { personFields, attributeFields, metricFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

const fields = [
  ...personFields,
  ...attributeFields,
  "month",
  "date",
  "intervalEnd",
  ...metricFields,
  "score",
] as const;

export const kpis: KindReading = {
  fields,
  byMonth: [...metricFields, "score"],
  keys: personFields,
  wanted: [
    { ask: "month", unless: ["date"] },
    { ask: "qaScore", unless: [], onlyScores: true },
  ],
  rowsAbout: "agents",
  evidence,
  complete,
  correctable: fields.filter((field) => field !== "score"),
};

function evidence(table: Evidence): number {
  const who = person(table);
  if (who === 0) return 0;
  const plainScore = speaksOf(table, "qa") && has(table, "qaScore") === 0 ? has(table, "score") : 0;
  const metrics = count(table, metricFields) + plainScore;
  if (metrics < 0.5) return 0;
  let sure =
    0.4 +
    0.13 * Math.min(4, metrics) +
    0.1 * Math.max(has(table, "month"), table.studied.layout.isPivot ? 1 : 0) +
    0.08 * has(table, "callsHandled");
  sure -=
    0.2 *
    foreign(table, [
      "recordId",
      "evaluator",
      "answered",
      "resolved",
      "time",
      "trainerName",
      "courseName",
    ]);
  const criteria = criterionColumns(table.studied, table.columns);
  if (criteria.length >= 3 && metrics < 2.5) sure -= 0.15;
  if (rowsPerPerson(table) > 40) sure -= 0.2;
  if (speaksOf(table, "exam") && metrics < 1.5) sure -= 0.4;
  return believed(Math.min(who * sure, mayBeSingleRecords(table) ? mostBySeveral : 1));
}

/** Below what is believed, and worth asking about. */
const mostBySeveral = 0.48;
/** A row pasted twice makes no log of a summary. */
const severalRows = 1.2;

/** Several rows a person, and no month or day that tells them apart: reviews or calls, one a row, look the same. */
function mayBeSingleRecords(table: Evidence): boolean {
  if (table.studied.layout.isPivot || rowsPerPerson(table) <= severalRows) return false;
  return has(table, "month") + has(table, "date") + has(table, "intervalEnd") === 0;
}

/** A plain "average score" in a summary is the QA score only where tab or title speak of QA. */
function complete(
  _studied: StudiedTable,
  columns: readonly ColumnMeaning[],
  context: string,
): ColumnMeaning[] {
  const hasQa = columns.some(({ field }) => field === "qaScore");
  const qa = !hasQa && speaksOfQa(context);
  return columns.map((meaning) =>
    meaning.field === "score" ? { ...meaning, field: qa ? "qaScore" : null } : meaning,
  );
}
