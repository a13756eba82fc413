import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/**
 * Nobody travels for a session: in a room of one site are only trainees and a trainer of that site, or of none known.
 * Sessions without a room, at the desk or online, may bring sites together.
 */
export function* sameSite(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const siteOf = new Map(problem.agents.map(({ agent, site }) => [agent, site]));
  for (const placed of placedSessions(problem, timetable.sessions)) {
    const { venue, trainer, demands } = placed.session;
    const here = problem.venues[venue ?? -1]?.site ?? -1;
    if (here === -1) continue;
    const isElsewhere = (site: number | undefined): boolean =>
      site !== undefined && site !== -1 && site !== here;
    if (isElsewhere(problem.trainers[trainer ?? -1]?.site)) yield violationAt("same-site", placed);
    for (const demand of demands) {
      const agent = problem.demands[demand]?.agent;
      if (agent !== undefined && isElsewhere(siteOf.get(agent))) {
        yield violationAt("same-site", placed, demand);
      }
    }
  }
}
