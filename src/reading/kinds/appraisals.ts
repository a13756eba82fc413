import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { dimensionColumns, withColumns, withTotal } from "./dimension-columns";
import { believed, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

const fields: readonly FieldId[] = [
  "appraised",
  "trainerName",
  "trainerId",
  ...personFields,
  "team",
  "branch",
  "trainerKind",
  "jobTitle",
  "appraiser",
  "evaluator",
  "appraisalPeriod",
  "month",
  "date",
  "appraisalScore",
  "score",
  "appraisalGrade",
  "conclusion",
  "remarks",
];

/** Appraisals of trainers or agents by their managers, one row a person and period. */
export const appraisals: KindReading = {
  fields,
  keys: ["appraised", "trainerName", "trainerId", "agentId", "agentName"],
  wanted: [{ ask: "appraisalScore", unless: ["score"] }],
  rowsAbout: "others",
  evidence,
  complete: (studied: StudiedTable, columns: readonly ColumnMeaning[]) =>
    withTotal(studied, withColumns(columns, dimensionColumns(studied, columns), "dimension")),
  correctable: [...fields, "dimension"],
};

function evidence(table: Evidence): number {
  const appraised = has(table, "appraised");
  const trainer = Math.max(has(table, "trainerName"), has(table, "trainerId"));
  const who = Math.max(appraised, trainer, person(table));
  if (who === 0) return 0;
  const context = speaksOf(table, "appraisal");
  const isTold = context || appraised > 0;
  const score = Math.max(has(table, "appraisalScore"), isTold ? 0.8 * has(table, "score") : 0);
  const grade = has(table, "appraisalGrade");
  const appraiser = Math.max(
    has(table, "appraiser"),
    (isTold ? 0.9 : 0.4) * has(table, "evaluator"),
  );
  const period = Math.max(has(table, "appraisalPeriod"), 0.7 * has(table, "month"));
  const dimensions = dimensionColumns(table.studied, table.columns).length;
  const judged = Math.max(score, grade, dimensions >= 2 ? 0.7 : 0);
  // One of these alone stands in many a staff list or summary.
  if (judged === 0 || appraiser + period + appraised + (context ? 1 : 0) < 0.7) return 0;
  let sure = 0.2 + 0.2 * score + 0.12 * grade + 0.18 * appraiser + 0.12 * period;
  sure += 0.12 * appraised + 0.1 * has(table, "conclusion") + (context ? 0.18 : 0);
  sure += dimensions >= 2 ? 0.14 : 0;
  sure -= 0.2 * foreign(table, metricFields);
  sure -=
    0.25 *
    foreign(table, [
      "recordId",
      "businessType",
      "candidate",
      "judge",
      "lectureTopic",
      "rater",
      "courseName",
      "attended",
      "certificateName",
      "examName",
    ]);
  if (speaksOf(table, "trial") || speaksOf(table, "ratings")) sure -= 0.2;
  return believed(who * sure);
}
