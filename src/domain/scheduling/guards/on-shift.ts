import type { Board } from "../board/board";
import { agentOf, runOf, type Seat } from "./seat";

/** The slots of a day in which an agent is on shift. */
export function onShiftSlots(board: Board, agent: number, day: number): number {
  return board.resources.agentShift[agent * board.compiled.dayCount + day] ?? 0;
}

export function guardOnShift(board: Board, seat: Seat): boolean {
  const run = runOf(board, seat);
  return (onShiftSlots(board, agentOf(board, seat), seat.day) & run) === run;
}
