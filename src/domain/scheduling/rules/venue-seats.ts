import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/**
 * The room seats everyone who comes, and a course that needs a room has one. Where the workbook names no venues at all,
 * training takes place on the floor.
 */
export function* venueSeats(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  for (const placed of placedSessions(problem, timetable.sessions)) {
    const { venue, demands } = placed.session;
    const fits =
      venue === null
        ? placed.course?.needsVenue !== true || problem.venues.length === 0
        : demands.length <= (problem.venues[venue]?.seats ?? 0);
    if (!fits) yield violationAt("venue-seats", placed);
  }
}
