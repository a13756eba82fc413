import type { Analysis } from "../domain/analysis/analysis";

/** Ids of the sheets that a plan may write, in tab order; letters only, for each is part of a defined name. */
export const planSheetIds = [
  "summary",
  "ranking",
  "tiers",
  "cutAudit",
  "nextReviews",
  "diagnosis",
  "heatMap",
  "teamHeatMap",
  "weaknesses",
  "pareto",
  "attitude",
  "blindSpots",
  "earlyWarning",
  "recognition",
  "businessTypes",
  "recordings",
  "hotTopics",
  "selections",
  "surveyInvitations",
  "needs",
  "newHires",
  "syllabus",
  "timetable",
  "releasableHeads",
  "calendar",
  "trainerCalendar",
  "venueCalendar",
  "teamCalendar",
  "personalTimetables",
  "trainerLoad",
  "attendance",
  "oneToOne",
  "recordingStudy",
  "performanceInterview",
  "unplaced",
  "dataCheck",
  "settings",
] as const;

export type PlanSheetId = (typeof planSheetIds)[number];

/** Those of them that show one part of the analysis each, under its name. */
export const analysisSheetIds = [
  "cutAudit",
  "nextReviews",
  "teamHeatMap",
  "weaknesses",
  "pareto",
  "attitude",
  "blindSpots",
  "earlyWarning",
  "recognition",
  "businessTypes",
  "recordings",
  "hotTopics",
  "selections",
  "surveyInvitations",
  "needs",
  "newHires",
  "performanceInterview",
] as const satisfies readonly (PlanSheetId & keyof Analysis)[];

export type AnalysisSheetId = (typeof analysisSheetIds)[number];

/**
 * The sheets that a plan writes, in tab order. One of the analysis is left out when its part has nothing to say, unless the
 * workbook holds it from an earlier plan: what it says there would no longer be true.
 */
export function sheetIdsOf(
  analysis: Analysis,
  present: ReadonlySet<string>,
): readonly PlanSheetId[] {
  const parts: Readonly<Record<string, unknown>> = analysis;
  const idle = new Set<string>(
    analysisSheetIds.filter((id: string) => parts[id] === null && !present.has(id)),
  );
  return planSheetIds.filter((id) => !idle.has(id));
}
