import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { dimensionColumns, judgeColumns, withColumns, withTotal } from "./dimension-columns";
import { believed, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

const fields: readonly FieldId[] = [
  "candidate",
  "trainerName",
  "trainerId",
  ...personFields,
  "team",
  "branch",
  "judge",
  "evaluator",
  "lectureTopic",
  "topic",
  "courseName",
  "sessionDate",
  "date",
  "score",
  "overallRating",
  "conclusion",
  "remarks",
];

/** Trial lectures scored by judges: a row a judge's form, or the judges side by side. */
export const trialLectures: KindReading = {
  fields,
  keys: ["candidate", "trainerName", "trainerId", "agentId", "agentName"],
  wanted: [
    { ask: "sessionDate", unless: ["date"] },
    { ask: "overallRating", unless: ["score", "dimension", "judgeScore"] },
  ],
  rowsAbout: "others",
  evidence,
  complete,
  correctable: [...fields, "dimension", "judgeScore"],
};

function evidence(table: Evidence): number {
  const context = speaksOf(table, "trial");
  const judges = judgeColumns(table.studied, table.columns).length;
  const candidate = has(table, "candidate");
  const topic = has(table, "lectureTopic");
  const judge = Math.max(has(table, "judge"), judges > 0 ? 1 : 0);
  const isTold = context || judge > 0 || topic > 0;
  const who = Math.max(
    candidate,
    isTold ? 0.95 * Math.max(person(table), has(table, "trainerName")) : 0,
  );
  if (who === 0 || (!isTold && candidate === 0)) return 0;
  const dimensions = dimensionColumns(table.studied, table.columns).length;
  const total = Math.max(has(table, "score"), has(table, "overallRating"));
  if (judges === 0 && dimensions < 2 && total === 0) return 0;
  const judged = Math.max(judge, 0.7 * has(table, "evaluator"));
  let sure =
    0.3 + 0.15 * candidate + 0.2 * judged + 0.12 * Math.max(topic, 0.4 * has(table, "topic"));
  sure += 0.12 * Math.max(total, judges > 0 ? 1 : 0) + (dimensions >= 2 ? 0.12 : 0);
  sure += (context ? 0.15 : 0) + 0.05 * Math.max(has(table, "date"), has(table, "sessionDate"));
  sure -=
    0.25 *
    foreign(table, [
      "recordId",
      "rater",
      "attended",
      "appraisalPeriod",
      "appraiser",
      "appraisalScore",
      "certificateName",
      "examName",
      ...metricFields,
    ]);
  if (speaksOf(table, "exam") && !context) sure -= 0.3;
  return believed(who * sure);
}

/** The mean of judges who stand side by side is no score of its own. */
function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const judges = judgeColumns(studied, columns);
  if (judges.length === 0) {
    return withTotal(
      studied,
      withColumns(columns, dimensionColumns(studied, columns), "dimension"),
    );
  }
  return withColumns(columns, judges, "judgeScore").map((meaning) =>
    meaning.field === "score" || meaning.field === "overallRating"
      ? { ...meaning, field: null, confidence: 0 }
      : meaning,
  );
}
