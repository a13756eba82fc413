import type { TrainingPlan } from "../domain/training-plan";
import type { Day, MinuteOfDay } from "../foundation/day";

/** How many people are in training in each slot of the plan. */
export type HeadsAway = {
  readonly days: readonly Day[];
  readonly dayStart: MinuteOfDay;
  readonly slotMinutes: number;
  readonly slotsPerDay: number;
  /** `day * slotsPerDay + slot`. */
  readonly heads: readonly number[];
};

/** Counts the people in training in each slot; sessions on days that the plan does not know are left out. */
export function headsAway({ problem, timetable }: TrainingPlan): HeadsAway {
  const { days, dayStart, slotMinutes, slotsPerDay } = problem;
  const dayAt = new Map(days.map((day, position) => [day, position]));
  const heads = new Array<number>(days.length * slotsPerDay).fill(0);
  for (const { day, start, end, demands } of timetable.sessions) {
    const position = dayAt.get(day);
    if (position === undefined) continue;
    const first = Math.max(0, Math.floor((start - dayStart) / slotMinutes));
    const last = Math.min(slotsPerDay, Math.ceil((end - dayStart) / slotMinutes));
    for (let slot = first; slot < last; slot++) {
      const at = position * slotsPerDay + slot;
      heads[at] = (heads[at] ?? 0) + demands.length;
    }
  }
  return { days, dayStart, slotMinutes, slotsPerDay, heads };
}
