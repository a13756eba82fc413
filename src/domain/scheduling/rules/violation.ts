import type { Day, MinuteOfDay } from "../../../foundation/day";
import type { TrainingProblem } from "../problem";
import type { RuleId, Timetable } from "../timetable";

/** A place where a timetable breaks a hard rule, or is no timetable at all ("well-formed"). */
export type Violation = {
  readonly rule: RuleId | "well-formed";
  /** The session at fault; `null` when several together are, or none. */
  readonly session: string | null;
  readonly demand: number | null;
  readonly day: Day | null;
  readonly minute: MinuteOfDay | null;
};

/** Checks one hard rule on a whole timetable, from the problem and the result alone. */
export type Rule = (problem: TrainingProblem, timetable: Timetable) => Iterable<Violation>;
