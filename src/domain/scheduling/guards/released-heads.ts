import type { Board } from "../board/board";
import { runOf, type Seat } from "./seat";

const everySlot = -1;

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

/** The slots of a day in which floor and team can spare a trainer and somebody to teach; all of one who takes no calls. */
export function slotsForTeaching(board: Board, trainer: number, day: number): number {
  const { resources, compiled } = board;
  const team = compiled.trainers.headOf[trainer] ?? -1;
  if (team < 0) return everySlot;
  return (
    (resources.headsForTwo[day] ?? 0) & (resources.teamForTwo[team * compiled.dayCount + day] ?? 0)
  );
}

/** A new session takes its trainer too, where she comes from the phones. */
export function guardReleasedHeads(board: Board, seat: Seat): boolean {
  const { resources, compiled } = board;
  const run = runOf(board, seat);
  const takesTwo = seat.session < 0 && (compiled.trainers.headOf[seat.trainer] ?? -1) >= 0;
  const spare = takesTwo ? (resources.headsForTwo[seat.day] ?? 0) : floorSlots(board, seat.day);
  return (spare & run) === run;
}
