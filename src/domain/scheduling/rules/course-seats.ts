import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/** No more trainees in a session than its course is made for: one in coaching, ten at a recording study. */
export function* courseSeats(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  for (const placed of placedSessions(problem, timetable.sessions)) {
    if (placed.course === undefined) continue;
    if (placed.session.demands.length > placed.course.seats) {
      yield violationAt("course-seats", placed);
    }
  }
}
