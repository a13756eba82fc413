import type { Board } from "./board/board";
import { keptSessions } from "./board/kept-sessions";
import type { Session } from "./timetable";

/**
 * The board's sessions and the kept ones as the timetable's, numbered "S001" on by day, start and course (then by first
 * trainee). A session ends when the course does, though its trainer and room are booked to the end of the slot.
 */
export function numberSessions(board: Board): Session[] {
  const { problem } = board.compiled;
  const courseAt = new Map(problem.courses.map(({ id }, position) => [id, position]));
  const place = ({ course }: Session): number => courseAt.get(course) ?? -1;
  const rows = [...keptSessions(problem), ...plannedSessions(board)];
  rows.sort(
    (a, b) =>
      a.day - b.day ||
      a.start - b.start ||
      place(a) - place(b) ||
      (a.demands[0] ?? 0) - (b.demands[0] ?? 0),
  );
  const digits = Math.max(3, String(rows.length).length);
  return rows.map((row, at) => ({ ...row, id: `S${String(at + 1).padStart(digits, "0")}` }));
}

function plannedSessions({ compiled, sessions }: Board): Session[] {
  const { problem, groups } = compiled;
  return sessions.all.map((session) => {
    const course = problem.courses[groups[sessions.group[session] ?? -1]?.course ?? -1];
    const start = problem.dayStart + (sessions.start[session] ?? 0) * problem.slotMinutes;
    const trainer = sessions.trainer[session] ?? -1;
    const venue = sessions.venue[session] ?? -1;
    return {
      id: `planned ${session}`,
      course: course?.id ?? "",
      day: problem.days[sessions.day[session] ?? -1] ?? 0,
      start,
      end: start + (course?.minutes ?? 0),
      trainer: trainer < 0 ? null : trainer,
      venue: venue < 0 ? null : venue,
      demands: [...sessions.membersOf(session)].sort((a, b) => a - b),
    };
  });
}
