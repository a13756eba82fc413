import type { Day } from "../foundation/day";
import type { Analysis } from "./analysis/analysis";
import type { Course } from "./curriculum/course";
import type { Diagnosis } from "./diagnosis/diagnosis";
import type { Demand } from "./needs/demand";
import type { Ranking } from "./ranking/ranking";
import type { Centre } from "./records/centre";
import type { Corrections } from "./records/corrections";
import type { DataReport } from "./records/data-report";
import type { Unreachable } from "./scheduling/build/unreachable";
import type { Replan } from "./replanning/replan";
import type { TrainingProblem } from "./scheduling/problem";
import type { Timetable } from "./scheduling/timetable";
import type { FollowUp } from "./follow-up/follow-up";
import type { Floor } from "./staffing/floor";
import type { Assumption } from "./settings/assumption";
import type { Settings } from "./settings/settings";
import type { TierAssignment } from "./tiers/tiers";

/** The result of the main job, whole: what the sheets show and the command line prints. */
export type TrainingPlan = {
  readonly today: Day;
  readonly seed: number;
  readonly settings: Settings;
  /** What a person said about tables, as in force for this plan. */
  readonly corrections: Corrections;
  readonly report: DataReport;
  readonly centre: Centre;
  readonly ranking: Ranking;
  /** One entry an active agent, in the order of `centre.agents`. */
  readonly tiers: readonly TierAssignment[];
  readonly diagnosis: Diagnosis;
  readonly analysis: Analysis;
  readonly courses: readonly Course[];
  readonly demands: readonly Demand[];
  readonly problem: TrainingProblem;
  /** The phones in each slot of the plan. */
  readonly floor: Floor;
  /** Those whom no session can reach. */
  readonly unreachable: readonly Unreachable[];
  readonly followUp: FollowUp;
  readonly timetable: Timetable;
  /** What is owed to the plan before; `null`: the workbook held none. */
  readonly replan: Replan | null;
  readonly assumptions: readonly Assumption[];
};
