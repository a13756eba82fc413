/**
 * Sheets that a plan can do without, by id. Not among them: what the plan itself is, what carries people's decisions from
 * plan to plan, and what says whether the data are sound.
 */
export const optionalSheets = [
  "cutAudit",
  "nextReviews",
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
  "performanceInterview",
  "recordingStudy",
  "calendar",
  "trainerCalendar",
  "venueCalendar",
  "teamCalendar",
  "personalTimetables",
  "trainerLoad",
  "releasableHeads",
  "onboarding",
  "releaseCascade",
  "knowledge",
  "coverage",
] as const;

export type OptionalSheet = (typeof optionalSheets)[number];

const separator = ",";

/** The ids that a setting's text holds. */
export function chosenOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(separator);
}

/** The ids as one text, in the order of the list, each once; `null` when one of them is not on it. */
export function choiceText(chosen: readonly string[], offered: readonly string[]): string | null {
  return chosen.every((id) => offered.includes(id))
    ? offered.filter((id) => chosen.includes(id)).join(separator)
    : null;
}
