import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { groupBy, overlapping, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** An agent attends one session at a time. */
export function* agentOnce(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const sessions = placedSessions(problem, timetable.sessions);
  const byAgent = groupBy(sessions, ({ session }) =>
    session.demands.map((demand) => problem.demands[demand]?.agent),
  );
  for (const [agent, attended] of byAgent) {
    for (const clash of overlapping(attended)) {
      const demand = clash.session.demands.find((id) => problem.demands[id]?.agent === agent);
      yield violationAt("agent-once", clash, demand ?? null);
    }
  }
}
