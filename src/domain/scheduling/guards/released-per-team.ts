import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

/** The slots of a day in which a team can spare one more of its members. */
export function teamSlots(board: Board, team: number, day: number): number {
  return board.resources.teamLeft[team * board.compiled.dayCount + day] ?? 0;
}

/** A new session takes its trainer from her team too, where she comes from the phones. */
export function guardReleasedPerTeam(board: Board, seat: Seat): boolean {
  const { resources, compiled } = board;
  const { day } = seat;
  const run = runOf(board, seat);
  const team = compiled.demands.team[seat.demand] ?? -1;
  const other = seat.session < 0 ? (compiled.trainers.headOf[seat.trainer] ?? -1) : -1;
  if (other < 0) return (teamSlots(board, team, day) & run) === run;
  const spare =
    other === team
      ? (resources.teamForTwo[team * compiled.dayCount + day] ?? 0)
      : teamSlots(board, team, day) & teamSlots(board, other, day);
  return (spare & run) === run;
}
