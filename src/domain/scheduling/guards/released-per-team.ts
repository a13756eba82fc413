import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

/** The slots of a day in which a team can spare one more of its members. */
export function teamSlots(board: Board, team: number, day: number): number {
  return board.resources.teamLeft[team * board.compiled.dayCount + day] ?? 0;
}

export function guardReleasedPerTeam(board: Board, seat: Seat): boolean {
  const run = runOf(board, seat);
  const team = board.compiled.demands.team[seat.demand] ?? -1;
  return (teamSlots(board, team, seat.day) & run) === run;
}
