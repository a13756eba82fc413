import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { coveredBy, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** Trainees are on shift during the whole of their session: nobody is called in from a day off or kept after hours. */
export function* onShift(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const shifts = new Map(problem.agents.map(({ agent, onShift: words }) => [agent, words]));
  for (const placed of placedSessions(problem, timetable.sessions)) {
    for (const demand of placed.session.demands) {
      const agent = problem.demands[demand]?.agent;
      const words = agent === undefined ? undefined : shifts.get(agent);
      if (!coveredBy(words, problem, placed)) yield violationAt("on-shift", placed, demand);
    }
  }
}
