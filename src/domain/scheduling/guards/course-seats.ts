import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Whether a session has a seat left, by its course and by its room. */
export function hasSeat(board: Board, session: number): boolean {
  return (board.sessions.size[session] ?? 0) < (board.sessions.capacity[session] ?? 0);
}

export function guardCourseSeats(board: Board, { group, session }: Seat): boolean {
  const { problem, groups } = board.compiled;
  const taken = session < 0 ? 0 : (board.sessions.size[session] ?? 0);
  return taken < (problem.courses[groups[group]?.course ?? -1]?.seats ?? 0);
}
