import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { groupBy, overlapping, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** A trainer teaches one session at a time, and one who is also an agent attends none meanwhile, her own included. */
export function* trainerOnce(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const sessions = placedSessions(problem, timetable.sessions);
  const byTrainer = groupBy(sessions, ({ session }) =>
    session.trainer === null ? [] : [session.trainer],
  );
  const byAgent = groupBy(sessions, ({ session }) =>
    session.demands.map((demand) => problem.demands[demand]?.agent),
  );
  for (const [trainer, taught] of byTrainer) {
    for (const clash of overlapping(taught)) yield violationAt("trainer-once", clash);
    const self = problem.agents[problem.trainers[trainer]?.agent ?? -1]?.agent;
    if (self === undefined) continue;
    for (const attended of byAgent.get(self) ?? []) {
      for (const held of taught) {
        if (overlapping([held, attended]).length > 0) yield violationAt("trainer-once", held);
      }
    }
  }
}
