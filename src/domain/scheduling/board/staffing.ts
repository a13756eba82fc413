import { floorSlots } from "../guards/released-heads";
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
    (trainerHours(board, trainer, day) & untaughtSlots(board, trainer, day) & run) === run &&
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

/** Starts on a day at which some trainer, one of the rooms and a head on the floor are free for the whole course. */
export function openStarts(
  board: Board,
  group: number,
  day: number,
  rooms: Int32Array | null,
): number {
  const length = board.compiled.lengths[group] ?? 1;
  if (length > board.compiled.slotsPerDay) return 0;
  let starts = startsWithin(floorSlots(board, day), length);
  const trainers = qualifiedTrainers(board, group);
  if (trainers !== null && starts !== 0)
    starts &= taughtStarts(board, trainers, day, length, starts);
  if (rooms !== null && starts !== 0) starts &= roomStarts(board, rooms, day, length, starts);
  return starts;
}

function taughtStarts(
  board: Board,
  trainers: Int32Array,
  day: number,
  length: number,
  wanted: number,
): number {
  let starts = 0;
  for (let at = 0; at < trainers.length && (starts & wanted) !== wanted; at++) {
    const trainer = trainers[at] ?? 0;
    const free = trainerHours(board, trainer, day) & untaughtSlots(board, trainer, day);
    if (free === 0 || !hasHoursInDay(board, trainer, day, length)) continue;
    if (hasHoursInWeek(board, trainer, day, length)) starts |= startsWithin(free, length);
  }
  return starts;
}

function roomStarts(
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
