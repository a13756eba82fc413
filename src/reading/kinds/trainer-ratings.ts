import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { dimensionColumns, withColumns, withTotal } from "./dimension-columns";
import { believed, foreign, has, speaksOf, type Evidence } from "./evidence";
import { metricFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

const fields: readonly FieldId[] = [
  "trainerName",
  "trainerId",
  "courseName",
  "courseId",
  "sessionName",
  "sessionDate",
  "date",
  "rater",
  "evaluator",
  "agentId",
  "agentName",
  "topic",
  "venueName",
  "overallRating",
  "score",
  "satisfaction",
  "remarks",
];

/** Ratings of trainers by trainees after a session: rows about trainers, by people named or not. */
export const trainerRatings: KindReading = {
  fields,
  keys: ["trainerName", "trainerId"],
  wanted: [
    { ask: "sessionDate", unless: ["date"] },
    { ask: "overallRating", unless: ["score", "dimension"] },
  ],
  rowsAbout: "others",
  evidence,
  complete: (studied: StudiedTable, columns: readonly ColumnMeaning[]) =>
    withTotal(studied, withColumns(columns, dimensionColumns(studied, columns), "dimension")),
  correctable: [...fields, "dimension"],
};

function evidence(table: Evidence): number {
  const trainer = Math.max(has(table, "trainerName"), has(table, "trainerId"));
  if (trainer === 0) return 0;
  const context = speaksOf(table, "ratings");
  const dimensions = dimensionColumns(table.studied, table.columns).length;
  const overall = Math.max(
    has(table, "overallRating"),
    // A plain score beside a trainer is mostly the trainee's own.
    has(table, "score") * (context || dimensions >= 2 ? 0.8 : 0.2),
    has(table, "satisfaction") * 0.8,
  );
  if (dimensions < 2 && overall < 0.5) return 0;
  const session = Math.max(
    has(table, "courseName"),
    has(table, "sessionName"),
    has(table, "sessionDate"),
    has(table, "date"),
  );
  const rater = Math.max(has(table, "rater"), has(table, "agentName"), has(table, "evaluator"));
  let sure = 0.38 + 0.22 * overall + 0.1 * rater + 0.1 * session + (context ? 0.12 : 0);
  sure += dimensions >= 2 ? 0.2 : 0;
  sure -=
    0.2 * foreign(table, ["trainerKind", "skills", "dailyLimit", "weeklyLimit", "availability"]);
  sure -=
    0.25 *
    foreign(table, [
      "judge",
      "lectureTopic",
      "attended",
      "appraisalPeriod",
      "appraiser",
      "appraisalScore",
      "appraisalGrade",
      "certificateName",
      "recordId",
    ]);
  sure -=
    0.15 *
    foreign(
      table,
      metricFields.filter((field) => field !== "satisfaction"),
    );
  // A tab may hold appraisals and ratings; a rating that says so is one.
  if (speaksOf(table, "trial") || speaksOf(table, "appraisal")) {
    sure -= 0.2 * (1 - has(table, "overallRating"));
  }
  return believed(trainer * sure);
}
