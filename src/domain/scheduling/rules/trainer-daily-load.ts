import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { groupBy, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** A trainer teaches no more slots a day than her limit. The session that exceeds it is the one reported. */
export function* trainerDailyLoad(
  problem: TrainingProblem,
  timetable: Timetable,
): Generator<Violation> {
  const days = groupBy(placedSessions(problem, timetable.sessions), ({ session }) =>
    session.trainer === null ? [] : [`${session.trainer} ${session.day}`],
  );
  for (const taught of days.values()) {
    let slots = 0;
    for (const placed of taught) {
      slots += placed.to - placed.from;
      const limit = problem.trainers[placed.session.trainer ?? -1]?.maxSlotsPerDay ?? 0;
      if (slots > limit) yield violationAt("trainer-daily-load", placed);
    }
  }
}
