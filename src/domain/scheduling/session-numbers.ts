import type { BoardSession } from "./construct/board";
import type { TrainingProblem } from "./problem";
import type { Session } from "./timetable";

/**
 * Turns the board's sessions into the timetable's, numbered "S001" on by day, start and course (then by first trainee).
 * A session ends when the course does, though its trainer and room are booked to the end of the slot.
 */
export function numberSessions(
  problem: TrainingProblem,
  sessions: readonly BoardSession[],
): Session[] {
  const rows = sessions.map((session) => ({
    ...session,
    members: [...session.members].sort((a, b) => a - b),
  }));
  rows.sort(
    (a, b) =>
      a.day - b.day ||
      a.start - b.start ||
      a.course - b.course ||
      (a.members[0] ?? 0) - (b.members[0] ?? 0),
  );
  const digits = Math.max(3, String(rows.length).length);
  return rows.map((row, index) => {
    const course = problem.courses[row.course];
    const start = problem.dayStart + row.start * problem.slotMinutes;
    return {
      id: `S${String(index + 1).padStart(digits, "0")}`,
      course: course?.id ?? "",
      day: problem.days[row.day] ?? 0,
      start,
      end: start + (course?.minutes ?? 0),
      trainer: row.trainer < 0 ? null : row.trainer,
      venue: row.venue < 0 ? null : row.venue,
      demands: row.members,
    };
  });
}
