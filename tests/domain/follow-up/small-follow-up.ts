import { stretchOn } from "../../../src/domain/scheduling/build/beside-shift";
import type { WorkingHours } from "../../../src/domain/follow-up/working-hours";

/** Round-the-clock hours of some days: each person's shifts as day, from, to in hours; so many heads to spare in every hour. */
export function hoursOf(
  days: readonly number[],
  shifts: readonly (readonly (readonly [day: number, from: number, to: number])[])[],
  spare = 5,
): WorkingHours {
  return {
    grid: { days, dayStart: 0, slotMinutes: 60, slotsPerDay: 24 },
    shifts: shifts.map((own) => own.map(([day, from, to]) => stretchOn(day, from * 60, to * 60))),
    spare: new Float64Array(days.length * 24).fill(spare),
    isInSession: () => false,
  };
}
