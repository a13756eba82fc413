import type { MinuteOfDay } from "../../foundation/day";
import type { TrainingProblem } from "../scheduling/problem";

/** One bit for each slot of the day that a stretch of time touches; none beyond the grid. */
export function slotsBetween(
  { dayStart, slotMinutes, slotsPerDay }: TrainingProblem,
  start: MinuteOfDay,
  end: MinuteOfDay,
): number {
  const first = Math.max(0, Math.floor((start - dayStart) / slotMinutes));
  const last = Math.min(slotsPerDay, Math.ceil((end - dayStart) / slotMinutes));
  let bits = 0;
  for (let slot = first; slot < last; slot++) bits |= 1 << slot;
  return bits;
}
