import { qualifiedTrainers } from "../guards/trainer-qualified";
import { emptySlots } from "../guards/venue-once";
import { slotRun } from "../slot-bits";
import type { Board } from "./board";
import { canTeach, noRoom, noTrainer } from "./staffing";

/** The trainer a demand's person was told, if she may teach then; else `noTrainer`. Demand −1: nobody was told anything. */
export function toldTrainer(
  board: Board,
  demand: number,
  group: number,
  day: number,
  start: number,
): number {
  if (demand < 0) return noTrainer;
  const { demands, lengths, trainers } = board.compiled;
  const told = demands.toldTrainer[demand] ?? -1;
  if (told < 0 || trainers.agent[told] === demands.agent[demand]) return noTrainer;
  if (qualifiedTrainers(board, group)?.includes(told) !== true) return noTrainer;
  const length = lengths[group] ?? 1;
  return canTeach(board, told, day, slotRun(start, length), length) ? told : noTrainer;
}

/** The room a demand's person was told, if it is one of `rooms` and free then; else `noRoom`. */
export function toldRoom(
  board: Board,
  demand: number,
  rooms: Int32Array | null,
  day: number,
  run: number,
): number {
  if (demand < 0 || rooms === null) return noRoom;
  const told = board.compiled.demands.toldVenue[demand] ?? -1;
  if (told < 0 || !rooms.includes(told)) return noRoom;
  return (emptySlots(board, told, day) & run) === run ? told : noRoom;
}
