import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

/** The slots of a day within a trainer's hours, and within her shift where she is also an agent. */
export function trainerHours(board: Board, trainer: number, day: number): number {
  return board.resources.trainerHours[trainer * board.compiled.dayCount + day] ?? 0;
}

export function guardTrainerAvailable(board: Board, seat: Seat): boolean {
  if (seat.trainer < 0 || seat.session >= 0) return true;
  const run = runOf(board, seat);
  return (trainerHours(board, seat.trainer, seat.day) & run) === run;
}
