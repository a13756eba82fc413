import type { Board } from "../board/board";
import { agentOf, runOf, type Seat } from "./seat";

/** The slots of a day in which an agent attends nothing and, where she is a trainer too, teaches nothing. */
export function unattendedSlots(board: Board, agent: number, day: number): number {
  return ~(board.resources.agentBusy[agent * board.compiled.dayCount + day] ?? 0);
}

export function guardAgentOnce(board: Board, seat: Seat): boolean {
  return (~unattendedSlots(board, agentOf(board, seat), seat.day) & runOf(board, seat)) === 0;
}
