import { has, count, person, rowsPerPerson, believed, foreign, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

export const calls: KindReading = {
  fields: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "recordId",
    "date",
    "time",
    "businessType",
    "answered",
    "resolved",
    "satisfaction",
    "talkTime",
    "handleTime",
    "holdTime",
    "afterCallWork",
    "speedOfAnswer",
  ],
  keys: personFields,
  wanted: [{ ask: "date", unless: [] }],
  rowsAbout: "agents",
  evidence,
};

function evidence(table: Evidence): number {
  const who = person(table);
  if (who === 0) return 0;
  const marks =
    count(table, [
      "recordId",
      "answered",
      "resolved",
      "satisfaction",
      "businessType",
      "date",
      "time",
    ]) + Math.max(has(table, "talkTime"), has(table, "handleTime"));
  if (marks < 1.8) return 0;
  const record = table.columns.find((column) => column.field === "recordId");
  const profile = record && table.studied.profiles[record.column];
  const oneEach = profile && profile.filled > 0 && profile.distinct >= 0.9 * profile.filled;
  let sure = 0.32 + 0.1 * marks + (oneEach ? 0.15 : 0) + 0.1 * has(table, "time");
  if (!oneEach && has(table, "answered") < 0.5 && rowsPerPerson(table) < 2) sure -= 0.3;
  sure -=
    0.2 *
    foreign(table, [
      "callsHandled",
      "evaluator",
      "qaScore",
      "score",
      "month",
      "adherence",
      "surveySent",
      "resolution",
      "attendance",
      "complaints",
      "transfers",
      "auditErrors",
      "deduction",
      "errorCode",
      "severity",
      "upheld",
      "trainerName",
      "courseName",
    ]);
  // Who judged a call stands on a review far more often than in a log.
  sure -= 0.15 * foreign(table, ["evaluator"]);
  if (has(table, "date") + has(table, "time") + has(table, "recordId") === 0) sure -= 0.25;
  return Math.min(believed(who * sure), isTold(table) ? 1 : mostUntold);
}

/** Below what is believed, and worth asking about. */
const mostUntold = 0.48;

/** Reviews, complaints and findings have a call's id, day and business type too: beside strange columns these do not tell. */
function isTold(table: Evidence): boolean {
  const told = count(table, [
    "answered",
    "resolved",
    "satisfaction",
    "time",
    "talkTime",
    "handleTime",
    "holdTime",
    "afterCallWork",
    "speedOfAnswer",
  ]);
  const isStrange = table.columns.some(
    ({ column, field }) => field === null && (table.studied.profiles[column]?.filled ?? 0) > 0,
  );
  return told > 0 || !isStrange;
}
