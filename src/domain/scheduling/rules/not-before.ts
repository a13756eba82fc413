import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** Nobody is trained before her turn: a later wave waits for its first day, a monthly meeting for its month. */
export function* notBefore(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  for (const placed of placedSessions(problem, timetable.sessions)) {
    for (const demand of placed.session.demands) {
      const first = problem.demands[demand]?.notBefore;
      if (first !== undefined && placed.session.day < first) {
        yield violationAt("not-before", placed, demand);
      }
    }
  }
}
