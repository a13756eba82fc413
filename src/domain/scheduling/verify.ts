import type { TrainingProblem } from "./problem";
import { rules } from "./rules/registry";
import type { Violation } from "./rules/violation";
import { wellFormed } from "./rules/well-formed";
import type { Timetable } from "./timetable";

/**
 * The independent verifier: recomputes every hard rule from the problem and the finished timetable, and shares neither
 * code nor state with what built it. An empty list means that the timetable keeps them all.
 */
export function verifyTimetable(
  problem: TrainingProblem,
  timetable: Timetable,
): readonly Violation[] {
  return [wellFormed, ...Object.values(rules)].flatMap((rule) => [...rule(problem, timetable)]);
}
