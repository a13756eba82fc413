import { slotsForTeaching } from "../guards/released-heads";
import { trainerHours } from "../guards/trainer-available";
import { hasHoursInDay } from "../guards/trainer-daily-load";
import { untaughtSlots } from "../guards/trainer-once";
import { qualifiedTrainers } from "../guards/trainer-qualified";
import { hasHoursInWeek } from "../guards/trainer-weekly-load";
import { emptySlots } from "../guards/venue-once";
import { slotRun, startsWithin } from "../slot-bits";
import { overloadOpening } from "../wishes/overload";
import { trainersOpening } from "../wishes/trainers";
import type { Board } from "./board";

/** Among equally good trainers the one with less to teach is asked: breaks ties, so that they share the work. */
const perSlotTaught = 1e-3;

/** Looked up once: in a sandbox every look-up of a global costs more than the arithmetic. */
const endless = Infinity;

/** Nobody free. */
export const noTrainer = -2;
export const noRoom = -2;

/** Whether a trainer could teach during the slots of `run` on a day. */
export function canTeach(
  board: Board,
  trainer: number,
  day: number,
  run: number,
  length: number,
): boolean {
  return (
    (trainerHours(board, trainer, day) &
      untaughtSlots(board, trainer, day) &
      slotsForTeaching(board, trainer, day) &
      run) ===
      run &&
    hasHoursInDay(board, trainer, day, length) &&
    hasHoursInWeek(board, trainer, day, length)
  );
}

/** What a trainer costs for a session, with the tie-break of {@link cheapestTrainer}. */
export function trainerPrice(board: Board, trainer: number, length: number): number {
  return (
    trainersOpening(board, trainer) +
    overloadOpening(board, trainer, length) +
    perSlotTaught * (board.resources.trainerLoad[trainer] ?? 0)
  );
}

/**
 * The cheapest of a group's trainers who is free for a start; −1 where none is needed, `noTrainer` where none is free.
 *
 * @param pupil position of the only agent who would come, who cannot teach herself; −2 when several come.
 */
export function cheapestTrainer(
  board: Board,
  group: number,
  day: number,
  start: number,
  pupil: number,
): number {
  const candidates = qualifiedTrainers(board, group);
  if (candidates === null) return -1;
  const length = board.compiled.lengths[group] ?? 1;
  const run = slotRun(start, length);
  const asAgent = board.compiled.trainers.agent;
  let chosen = noTrainer;
  let lowest = endless;
  for (let at = 0; at < candidates.length; at++) {
    const trainer = candidates[at] ?? 0;
    if (asAgent[trainer] === pupil || !canTeach(board, trainer, day, run, length)) continue;
    const price = trainerPrice(board, trainer, length);
    if (price < lowest) {
      lowest = price;
      chosen = trainer;
    }
  }
  return chosen;
}

/** The first room of a list that is free during `run`; −1 where none is needed, `noRoom` where none is free. */
export function firstRoom(
  board: Board,
  rooms: Int32Array | null,
  day: number,
  run: number,
): number {
  if (rooms === null) return -1;
  for (let at = 0; at < rooms.length; at++) {
    const room = rooms[at] ?? 0;
    if ((emptySlots(board, room, day) & run) === run) return room;
  }
  return noRoom;
}

/** Those of the `wanted` starts of a day at which one of the rooms is free for `length` slots. */
export function roomStarts(
  board: Board,
  rooms: Int32Array,
  day: number,
  length: number,
  wanted: number,
): number {
  let starts = 0;
  for (let at = 0; at < rooms.length && (starts & wanted) !== wanted; at++) {
    starts |= startsWithin(emptySlots(board, rooms[at] ?? 0, day), length);
  }
  return starts;
}
