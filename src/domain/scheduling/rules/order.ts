import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** What must come first comes on an earlier day: modules in their order, team leads before their teams. */
export function* order(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const dayOf = new Map<number, number>();
  for (const session of timetable.sessions) {
    for (const demand of session.demands) dayOf.set(demand, session.day);
  }
  for (const placed of placedSessions(problem, timetable.sessions)) {
    for (const demand of placed.session.demands) {
      for (const before of problem.demands[demand]?.after ?? []) {
        if ((dayOf.get(before) ?? Infinity) >= placed.session.day) {
          yield violationAt("order", placed, demand);
        }
      }
    }
  }
}
