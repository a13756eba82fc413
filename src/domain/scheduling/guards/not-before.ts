import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Position of the first day on which a demand may take place; the number of days: none. */
export function firstUsefulDay(board: Board, demand: number): number {
  return board.compiled.demands.firstDay[demand] ?? 0;
}

export function guardNotBefore(board: Board, { demand, day }: Seat): boolean {
  return day >= firstUsefulDay(board, demand);
}
