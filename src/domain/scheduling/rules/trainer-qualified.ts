import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

/**
 * Whoever teaches a course has the skill for it, and a course that needs a trainer has one. Where the workbook names no
 * trainers at all, "to be named" is allowed.
 */
export function* trainerQualified(
  problem: TrainingProblem,
  timetable: Timetable,
): Generator<Violation> {
  for (const placed of placedSessions(problem, timetable.sessions)) {
    const { trainer } = placed.session;
    if (trainer === null) {
      const missing = placed.course?.needsTrainer === true && problem.trainers.length > 0;
      if (missing) yield violationAt("trainer-qualified", placed);
      continue;
    }
    const word = problem.trainers[trainer]?.teaches[Math.floor(placed.courseAt / 32)] ?? 0;
    const teaches = placed.courseAt >= 0 && ((word >>> (placed.courseAt % 32)) & 1) === 1;
    if (!teaches) yield violationAt("trainer-qualified", placed);
  }
}
