import type { CourseId, OnboardingModule } from "../curriculum/course";
import type { Day, MinuteOfDay } from "../../foundation/day";
import type { AgentIndex } from "../records/agents";

/** Whether every new hire's plan covers all that newcomers must hear. */
export type OnboardingTrack = {
  /** In the order in which they are taught: the five of every centre, then the centre's own. */
  readonly modules: readonly TrackModule[];
  /** One a new hire, in the order of the agents. */
  readonly hires: readonly HireOnTrack[];
};

export type TrackModule = {
  readonly course: CourseId;
  /** `null`: a module of the centre's own. */
  readonly module: OnboardingModule | null;
};

export type HireOnTrack = {
  readonly agent: AgentIndex;
  /** In the order of the modules. */
  readonly states: readonly ModuleState[];
  /** Modules neither held nor in the timetable. */
  readonly missing: number;
};

export type ModuleState =
  /** The training records, or the attendance of an earlier plan, show her there: it is not planned again. */
  | { readonly kind: "held"; readonly day: Day | null }
  | { readonly kind: "planned"; readonly day: Day; readonly start: MinuteOfDay }
  | { readonly kind: "missing" };
