import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { groupBy, overlapping, placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** A room holds one session at a time, and is booked to the end of the slot. */
export function* venueOnce(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const sessions = placedSessions(problem, timetable.sessions);
  const byVenue = groupBy(sessions, ({ session }) =>
    session.venue === null ? [] : [session.venue],
  );
  for (const held of byVenue.values()) {
    for (const clash of overlapping(held)) yield violationAt("venue-once", clash);
  }
}
