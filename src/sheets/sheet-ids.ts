import type { Analysis } from "../domain/analysis/analysis";
import type { FollowUp } from "../domain/follow-up/follow-up";

/**
 * Ids of the sheets that a plan may write, in tab order: the plan from who to when first, what people work with while it runs,
 * then what lies behind it. Letters only, for each is part of a defined name.
 */
export const planSheetIds = [
  "summary",
  "ranking",
  "tiers",
  "diagnosis",
  "needs",
  "syllabus",
  "timetable",
  "planChanges",
  "unplaced",
  "oneToOne",
  "recordingStudy",
  "attendance",
  "performanceInterview",
  "releaseCascade",
  "knowledge",
  "coverage",
  "newHires",
  "onboarding",
  "calendar",
  "trainerCalendar",
  "venueCalendar",
  "teamCalendar",
  "personalTimetables",
  "trainerLoad",
  "releasableHeads",
  "cutAudit",
  "nextReviews",
  "weaknesses",
  "heatMap",
  "teamHeatMap",
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

/** Those that show what follows from the timetable. */
export const followUpSheetIds = [
  "onboarding",
  "releaseCascade",
  "knowledge",
  "coverage",
] as const satisfies readonly PlanSheetId[];

export type AnalysisSheetId = (typeof analysisSheetIds)[number];

/**
 * The sheets that a plan writes, in tab order. One of the analysis, or of what follows from the timetable, is left out when its part has nothing to say, unless the
 * workbook holds it from an earlier plan: what it says there would no longer be true. So it is with one that is not wanted: it is
 * not added, but where it stands it is kept up to date, for people may have typed on it.
 */
export function sheetIdsOf(
  analysis: Analysis,
  followUp: FollowUp,
  present: ReadonlySet<string>,
  unwanted: ReadonlySet<string> = new Set(),
): readonly PlanSheetId[] {
  const parts: Readonly<Record<string, unknown>> = {
    ...analysis,
    ...followUp,
    knowledge: followUp.releaseCascade,
  };
  const idle = new Set<string>(
    [...analysisSheetIds, ...followUpSheetIds].filter(
      (id: string) => parts[id] === null && !present.has(id),
    ),
  );
  return planSheetIds.filter((id) => !idle.has(id) && (!unwanted.has(id) || present.has(id)));
}
