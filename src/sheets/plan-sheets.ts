import { chosenOf } from "../domain/settings/optional-sheets";
import type { TrainingPlan } from "../domain/training-plan";
import { unreachable } from "../foundation/result";
import type { Locale } from "../locales/locale";
import type { SheetSpec } from "../workbook/sheet-spec";
import { businessTypesSheet } from "./business-types";
import { hotTopicsSheet } from "./hot-topics";
import { recordingsSheet } from "./recordings";
import { selectionsSheet } from "./selections";
import { surveyInvitationsSheet } from "./survey-invitations";
import { teamCalendarSheet, trainerCalendarSheet, venueCalendarSheet } from "./agendas";
import { attendanceSheet } from "./attendance";
import { attitudeSheet } from "./attitude";
import { blindSpotsSheet } from "./blind-spots";
import { calendarSheet } from "./calendar";
import { personalTimetablesSheet } from "./personal-timetables";
import { cutAuditSheet } from "./cut-audit";
import { nextReviewsSheet } from "./next-reviews";
import { dataCheckSheet } from "./data-check";
import { diagnosisSheet } from "./diagnosis";
import { heatMapSheet } from "./heat-map";
import { oneToOneSheet } from "./one-to-one";
import { indexPlan, type PlanIndex } from "./plan-index";
import { rankingSheet } from "./ranking";
import { coverageSheet } from "./coverage";
import { knowledgeSheet } from "./knowledge";
import { onboardingSheet } from "./onboarding";
import { releaseCascadeSheet } from "./release-cascade";
import { releasableHeadsSheet } from "./releasable-heads";
import { recordingStudySheet } from "./recording-study";
import { paretoSheet } from "./pareto";
import { settingsSheet, type ShownChoices } from "./settings";
import { sheetIdsOf, type PlanSheetId } from "./sheet-ids";
import { summarySheet } from "./summary";
import { syllabusSheet } from "./syllabus";
import { teamHeatMapSheet } from "./team-heat-map";
import { tiersSheet } from "./tiers";
import { planChangesSheet } from "./plan-changes";
import { timetableSheet } from "./timetable";
import { trainerLoadSheet } from "./trainer-load";
import { unplacedSheet } from "./unplaced";
import { weaknessesSheet } from "./weaknesses";
import { earlyWarningSheet } from "./early-warning";
import { needsSheet } from "./needs";
import { newHiresSheet } from "./new-hires";
import { performanceInterviewSheet } from "./performance-interview";
import { recognitionSheet } from "./recognition";

/**
 * Describes every sheet of the plan in one language, in tab order. Pure: the same plan gives the same sheets. `present`: ids
 * of the sheets that the workbook holds from an earlier plan.
 */
export function planSheets(
  plan: TrainingPlan,
  locale: Locale,
  present: ReadonlySet<string> = new Set(),
): readonly SheetSpec[] {
  const index = indexPlan(plan, locale);
  const unwanted = new Set(chosenOf(plan.settings.unwantedSheets));
  const isFirst = plan.replan === null && !present.has("planChanges");
  const ids = sheetIdsOf(plan.analysis, plan.followUp, present, unwanted).filter(
    (id) => id !== "planChanges" || !isFirst,
  );
  return ids.map((id) => (id === "summary" ? summarySheet(index, ids) : planSheet(id, index)));
}

function planSheet(id: Exclude<PlanSheetId, "summary">, index: PlanIndex): SheetSpec {
  switch (id) {
    case "ranking":
      return rankingSheet(index);
    case "tiers":
      return tiersSheet(index);
    case "cutAudit":
      return cutAuditSheet(index);
    case "nextReviews":
      return nextReviewsSheet(index);
    case "diagnosis":
      return diagnosisSheet(index);
    case "heatMap":
      return heatMapSheet(index);
    case "teamHeatMap":
      return teamHeatMapSheet(index);
    case "weaknesses":
      return weaknessesSheet(index);
    case "pareto":
      return paretoSheet(index);
    case "attitude":
      return attitudeSheet(index);
    case "blindSpots":
      return blindSpotsSheet(index);
    case "earlyWarning":
      return earlyWarningSheet(index);
    case "recognition":
      return recognitionSheet(index);
    case "needs":
      return needsSheet(index);
    case "newHires":
      return newHiresSheet(index);
    case "businessTypes":
      return businessTypesSheet(index);
    case "recordings":
      return recordingsSheet(index);
    case "hotTopics":
      return hotTopicsSheet(index);
    case "selections":
      return selectionsSheet(index);
    case "surveyInvitations":
      return surveyInvitationsSheet(index);
    case "syllabus":
      return syllabusSheet(index);
    case "timetable":
      return timetableSheet(index);
    case "onboarding":
      return onboardingSheet(index);
    case "releaseCascade":
      return releaseCascadeSheet(index);
    case "knowledge":
      return knowledgeSheet(index);
    case "coverage":
      return coverageSheet(index);
    case "releasableHeads":
      return releasableHeadsSheet(index);
    case "planChanges":
      return planChangesSheet(index);
    case "calendar":
      return calendarSheet(index);
    case "trainerCalendar":
      return trainerCalendarSheet(index);
    case "venueCalendar":
      return venueCalendarSheet(index);
    case "teamCalendar":
      return teamCalendarSheet(index);
    case "trainerLoad":
      return trainerLoadSheet(index);
    case "personalTimetables":
      return personalTimetablesSheet(index);
    case "attendance":
      return attendanceSheet(index);
    case "oneToOne":
      return oneToOneSheet(index);
    case "recordingStudy":
      return recordingStudySheet(index);
    case "performanceInterview":
      return performanceInterviewSheet(index);
    case "unplaced":
      return unplacedSheet(index);
    case "dataCheck":
      return dataCheckSheet(index);
    case "settings":
      return settingsSheet(choicesShown(index));
    default:
      return unreachable(id);
  }
}

function choicesShown({ plan, locale }: PlanIndex): ShownChoices {
  const { settings, corrections, report } = plan;
  const headers = new Map(
    report.tables.map(({ headerKey, columns }) => [headerKey, columns.map(({ header }) => header)]),
  );
  return { settings, corrections, headers, locale };
}
