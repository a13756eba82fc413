/** Ids of the sheets that a plan writes, in tab order; letters only, for each is part of a defined name. */
export const planSheetIds = [
  "summary",
  "ranking",
  "tiers",
  "diagnosis",
  "heatMap",
  "syllabus",
  "timetable",
  "calendar",
  "attendance",
  "oneToOne",
  "recordingStudy",
  "unplaced",
  "dataCheck",
  "settings",
] as const;

export type PlanSheetId = (typeof planSheetIds)[number];
