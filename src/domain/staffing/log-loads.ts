import { weekday } from "../../foundation/day";
import type { Calls } from "../records/calls";
import type { SlotGrid } from "../scheduling/build/slot-grid";
import { DayProfile } from "./day-profile";
import { SlotLoadsDraft, type SlotLoads } from "./slot-loads";

const minutesOfDay = 1440;

/**
 * The calls to expect in each slot as a call log counts them: the mean of that weekday over the days of the log, of all days
 * where the log has no such weekday. Handling times are the mean of the answered calls. `null` when no call has both a day and
 * a time of day. Whether the log holds every call is for the caller to judge.
 */
export function logLoads(calls: Calls, grid: SlotGrid): SlotLoads | null {
  const weekdays = Array.from({ length: 7 }, () => new DayProfile(grid));
  const any = new DayProfile(grid);
  const handleSeconds = meanOf(calls.handleSeconds) ?? NaN;
  for (let row = 0; row < calls.count; row++) {
    const day = calls.day[row] ?? NaN;
    const minute = calls.minute[row] ?? NaN;
    if (Number.isNaN(day) || !(minute >= 0 && minute < minutesOfDay)) continue;
    const figures = {
      start: Math.floor(minute),
      minutes: 1,
      calls: 1,
      handleSeconds,
      patienceSeconds: NaN,
      staffNeeded: NaN,
    };
    weekdays[weekday(day)]?.add(day, figures);
    any.add(day, figures);
  }
  if (any.days === 0) return null;
  const draft = new SlotLoadsDraft(grid, [""]);
  grid.days.forEach((day, position) => {
    const own = weekdays[weekday(day)];
    const usual = own !== undefined && own.days > 0 ? own : any;
    for (let slot = 0; slot < grid.slotsPerDay; slot++) {
      const load = usual.slot(slot);
      // A log without a call in the slot says that none came.
      const seen = Number.isNaN(load.calls) ? { ...load, calls: 0 } : load;
      draft.put(0, position * grid.slotsPerDay + slot, seen);
    }
  });
  return draft.finished("call-log");
}

/** Mean of the known values; `null` without any. */
export function meanOf(values: Float64Array): number | null {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  return known === 0 ? null : sum / known;
}
