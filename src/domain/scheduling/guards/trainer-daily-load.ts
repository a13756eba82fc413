import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Whether a trainer may teach `length` slots more on a day. */
export function hasHoursInDay(board: Board, trainer: number, day: number, length: number): boolean {
  const { resources, compiled } = board;
  const taught = resources.trainerDay[trainer * compiled.dayCount + day] ?? 0;
  return taught + length <= (compiled.trainers.maxSlotsPerDay[trainer] ?? 0);
}

export function guardTrainerDailyLoad(board: Board, seat: Seat): boolean {
  const { trainer, session, group, day } = seat;
  if (trainer < 0 || session >= 0) return true;
  return hasHoursInDay(board, trainer, day, board.compiled.lengths[group] ?? 1);
}
