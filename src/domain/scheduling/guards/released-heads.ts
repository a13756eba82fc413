import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

/** The slots of a day in which the floor can spare one more head. */
export function floorSlots(board: Board, day: number): number {
  return board.resources.headsLeft[day] ?? 0;
}

/** Heads the floor can still spare during the whole of a session. */
export function headsDuring(board: Board, day: number, start: number, length: number): number {
  const { heads } = board.resources;
  const first = day * board.compiled.slotsPerDay + start;
  let fewest = heads[first] ?? 0;
  for (let slot = first + 1; slot < first + length; slot++) {
    const left = heads[slot] ?? 0;
    if (left < fewest) fewest = left;
  }
  return fewest;
}

export function guardReleasedHeads(board: Board, seat: Seat): boolean {
  const run = runOf(board, seat);
  return (floorSlots(board, seat.day) & run) === run;
}
