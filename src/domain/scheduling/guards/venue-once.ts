import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

/** The slots of a day in which a room is free. */
export function emptySlots(board: Board, venue: number, day: number): number {
  return ~(board.resources.venueBusy[venue * board.compiled.dayCount + day] ?? 0);
}

export function guardVenueOnce(board: Board, seat: Seat): boolean {
  const { venue, session, day } = seat;
  if (venue < 0 || session >= 0) return true;
  return (~emptySlots(board, venue, day) & runOf(board, seat)) === 0;
}
