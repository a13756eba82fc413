import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** Nobody is trained later than the last day that still helps. */
export function* deadline(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  for (const placed of placedSessions(problem, timetable.sessions)) {
    for (const demand of placed.session.demands) {
      const last = problem.demands[demand]?.deadline;
      if (last !== undefined && placed.session.day > last) {
        yield violationAt("deadline", placed, demand);
      }
    }
  }
}
