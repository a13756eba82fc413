import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Position of the last day that still helps; −1: none. */
export function lastUsefulDay(board: Board, demand: number): number {
  return board.compiled.demands.lastDay[demand] ?? -1;
}

export function guardDeadline(board: Board, { demand, day }: Seat): boolean {
  return day <= lastUsefulDay(board, demand);
}
