import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { coveredBy, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** A trainer teaches within her hours; one who is also an agent, while on shift. */
export function* trainerAvailable(
  problem: TrainingProblem,
  timetable: Timetable,
): Generator<Violation> {
  for (const placed of placedSessions(problem, timetable.sessions)) {
    const { trainer } = placed.session;
    if (trainer === null) continue;
    const facts = problem.trainers[trainer];
    const asAgent = facts?.agent ?? null;
    const available =
      coveredBy(facts?.available, problem, placed) &&
      (asAgent === null || coveredBy(problem.agents[asAgent]?.onShift, problem, placed));
    if (!available) yield violationAt("trainer-available", placed);
  }
}
