import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Whether a trainer may teach `length` slots more in the week of a day. */
export function hasHoursInWeek(
  board: Board,
  trainer: number,
  day: number,
  length: number,
): boolean {
  const { resources, compiled } = board;
  const week = compiled.weekOf[day] ?? 0;
  const taught = resources.trainerWeek[trainer * compiled.weekCount + week] ?? 0;
  return taught + length <= (compiled.trainers.maxSlotsPerWeek[trainer] ?? 0);
}

export function guardTrainerWeeklyLoad(board: Board, seat: Seat): boolean {
  const { trainer, session, group, day } = seat;
  if (trainer < 0 || session >= 0) return true;
  return hasHoursInWeek(board, trainer, day, board.compiled.lengths[group] ?? 1);
}
