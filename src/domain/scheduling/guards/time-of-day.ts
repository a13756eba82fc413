import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

/** The slots of a day in which a demand's agent is on shift and its course may be held. */
export function slotsInTime(board: Board, demand: number, day: number): number {
  const { demands, dayCount } = board.compiled;
  return board.resources.agentShift[(demands.hours[demand] ?? 0) * dayCount + day] ?? 0;
}

export function guardTimeOfDay(board: Board, seat: Seat): boolean {
  const run = runOf(board, seat);
  return (slotsInTime(board, seat.demand, seat.day) & run) === run;
}
