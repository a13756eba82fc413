import type { FieldId } from "../../locales/header-synonyms";
import { criterionColumns } from "../recognition/criterion-columns";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import { headersSpeakingOf } from "./header-mentions";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";

const countsBySeverity: readonly FieldId[] = ["criticalErrors", "majorErrors", "minorErrors"];

export const auditFindings: KindReading = {
  fields: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "recordId",
    "date",
    "evaluator",
    "category",
    "businessType",
    "severity",
    "errorCode",
    "details",
    "deduction",
    ...countsBySeverity,
    "auditErrors",
  ],
  keys: [...personFields, "recordId"],
  wanted: [{ ask: "date", unless: [] }],
  rowsAbout: "agents",
  evidence,
  complete: (_studied, columns) =>
    rather(columns, [
      ["category", "businessType"],
      ["criticalErrors", "auditErrors"],
    ]),
};

function evidence(table: Evidence): number {
  const who = person(table);
  const told = Math.max(
    has(table, "date"),
    has(table, "recordId"),
    has(table, "evaluator"),
    has(table, "errorCode"),
  );
  const counts = count(table, countsBySeverity);
  const finding =
    count(table, ["severity", "errorCode", "deduction", "details", "category"]) + counts;
  if (who === 0 || told === 0 || finding < 0.9) return 0;
  const mentions = headersSpeakingOf(table, "errors");
  const context = speaksOf(table, "errors");
  if (mentions === 0 && !context && has(table, "deduction") + has(table, "severity") < 1) return 0;
  let sure = 0.16 + 0.13 * Math.min(3, mentions) + 0.1 * Math.min(4, finding);
  sure += 0.12 * has(table, "errorCode") + 0.1 * has(table, "deduction");
  sure += (context ? 0.15 : 0) + 0.12 * has(table, "evaluator");
  sure -= 0.25 * foreign(table, ["qaScore", "callsHandled", "handleTime", "adherence", "month"]);
  sure -= 0.2 * foreign(table, ["score", "upheld", "complaintId", "interviewer", "satisfaction"]);
  if (criterionColumns(table.studied, table.columns).length >= 2) sure -= 0.3;
  return believed(who * sure);
}
