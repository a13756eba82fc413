import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { attendanceColumns } from "./attendance-columns";
import { withColumns } from "./dimension-columns";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";

const fields: readonly FieldId[] = [
  ...personFields,
  "team",
  "branch",
  "leader",
  "courseName",
  "courseId",
  "sessionName",
  "topic",
  "sessionDate",
  "date",
  "sessionStart",
  "sessionEnd",
  "trainingLength",
  "trainerName",
  "attended",
  "trainingScore",
  "score",
  "satisfaction",
  "remarks",
];

/** Training records and attendance: a row a person and session, or people by sessions with a mark in each cell. */
export const trainingRecords: KindReading = {
  fields,
  keys: personFields,
  wanted: [{ ask: "sessionDate", unless: ["date", "attendanceMark"] }],
  rowsAbout: "agents",
  evidence,
  complete: (studied: StudiedTable, columns: readonly ColumnMeaning[]) =>
    withColumns(
      rather(columns, [["satisfaction", "remarks"]]),
      attendanceColumns(studied, columns),
      "attendanceMark",
    ),
  correctable: [...fields, "attendanceMark"],
};

function evidence(table: Evidence): number {
  const who = person(table);
  if (who === 0) return 0;
  const context = speaksOf(table, "training");
  const others = foreign(table, [
    ...metricFields.filter((field) => field !== "satisfaction" && field !== "attendance"),
    "recordId",
    "evaluator",
    "certificateName",
    "shiftCode",
    "businessType",
    "overallRating",
    "examName",
    "judge",
    "appraiser",
  ]);
  const grid = attendanceColumns(table.studied, table.columns).length;
  const sure = Math.max(grid === 0 ? 0 : ofGrid(table, context), ofList(table, context));
  return believed(who * (sure - 0.2 * others));
}

function ofGrid(table: Evidence, context: boolean): number {
  const course = Math.max(has(table, "courseName"), has(table, "trainerName"));
  return 0.45 + (context ? 0.4 : 0) + 0.15 * course;
}

function ofList(table: Evidence, context: boolean): number {
  const course = Math.max(
    has(table, "courseName"),
    has(table, "courseId"),
    0.9 * has(table, "sessionName"),
    context ? 0.8 * has(table, "topic") : 0,
  );
  const attended = has(table, "attended");
  const length = has(table, "trainingLength");
  const held = Math.max(has(table, "date"), has(table, "sessionDate"));
  const score = Math.max(has(table, "trainingScore"), 0.7 * has(table, "score"));
  const isTold = context || course > 0 || has(table, "trainerName") > 0;
  if (!isTold || attended + length + held + score < 0.8) return 0;
  return (
    0.2 +
    0.26 * course +
    0.26 * attended +
    0.12 * held +
    0.1 * length +
    0.1 * score +
    0.08 * count(table, ["trainerName"]) +
    (context ? 0.14 : 0)
  );
}
