import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { groupBy, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** A trainer teaches no more slots in a week of the plan than her limit. The session that exceeds it is reported. */
export function* trainerWeeklyLoad(
  problem: TrainingProblem,
  timetable: Timetable,
): Generator<Violation> {
  const weeks = groupBy(placedSessions(problem, timetable.sessions), ({ session, dayAt }) => {
    const week = problem.weeks[dayAt];
    return session.trainer === null || week === undefined ? [] : [`${session.trainer} ${week}`];
  });
  for (const taught of weeks.values()) {
    let slots = 0;
    for (const placed of taught) {
      slots += placed.to - placed.from;
      const limit = problem.trainers[placed.session.trainer ?? -1]?.maxSlotsPerWeek ?? 0;
      if (slots > limit) yield violationAt("trainer-weekly-load", placed);
    }
  }
}
