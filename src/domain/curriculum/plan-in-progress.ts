import type { Day } from "../../foundation/day";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { PreviousFollowUp } from "../follow-up/previous-follow-up";
import type { Deadlines } from "../needs/deadlines";
import type { DemandList } from "../needs/demand-list";
import type { TrainingNeeds } from "../needs/training-needs";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import type { TierAssignment } from "../tiers/tiers";
import type { CourseList } from "./course-list";

/** What the curriculum is planned from. */
export type CurriculumInput = {
  readonly centre: Centre;
  readonly ranking: Ranking;
  readonly tiers: readonly TierAssignment[];
  readonly diagnosis: Diagnosis;
  /** What people ask for; absent or `null`: nobody was asked. */
  readonly needs?: TrainingNeeds | null;
  readonly settings: Settings;
  readonly today: Day;
  /** What was marked on the last plan's sheets; absent: there is none. */
  readonly previousFollowUp?: PreviousFollowUp;
};

/** The same, with what has been called for so far. */
export type PlanInProgress = CurriculumInput & {
  readonly courses: CourseList;
  readonly demands: DemandList;
  /** The plan's days, ascending. */
  readonly days: readonly Day[];
  readonly deadlines: Deadlines;
};
