import { weekday } from "../../../foundation/day";
import type { Calls } from "../../records/calls";
import type { SlotLoads } from "../../staffing/slot-loads";
import type { SlotGrid } from "./slot-grid";

/** The busiest slot of the plan costs this much a head. */
const busiest = 10;

/** Without a call log every slot costs the same, but for lunch, when the floor is thin and people are hungry. */
const evenCost = 5;
const lunch = { start: 720, end: 780 };

/**
 * Cost of one agent away in each slot (`day * slotsPerDay + slot`), 0–10 by the calls to expect; where they are not known, by
 * the pattern of the call log, be it a sample: calls in that slot of the day times calls on that weekday, both averaged over
 * the log. Calls without a time of day, or outside the grid, are not counted.
 */
export function trafficCost(
  loads: SlotLoads | null,
  calls: Calls | null,
  grid: SlotGrid,
): Float64Array {
  const volume =
    (loads === null ? null : expectedVolume(loads, grid)) ??
    (calls === null ? null : usualVolume(calls, grid));
  if (volume === null) return evenTraffic(grid);
  const peak = volume.reduce((most, value) => Math.max(most, value), 0);
  return peak === 0 ? evenTraffic(grid) : volume.map((value) => (busiest * value) / peak);
}

/** All queues together; `null` where a slot's calls are not known. */
function expectedVolume(loads: SlotLoads, { days, slotsPerDay }: SlotGrid): Float64Array | null {
  const slots = days.length * slotsPerDay;
  const volume = new Float64Array(slots);
  for (let at = 0; at < loads.calls.length; at++) {
    volume[at % slots] = (volume[at % slots] ?? 0) + (loads.calls[at] ?? NaN);
  }
  return volume.some(Number.isNaN) ? null : volume;
}

function usualVolume(calls: Calls, grid: SlotGrid): Float64Array | null {
  const usual = usualDays(calls, grid);
  if (usual === null) return null;
  const { days, slotsPerDay } = grid;
  const volume = new Float64Array(days.length * slotsPerDay);
  days.forEach((day, position) => {
    const factor = usual.byWeekday[weekday(day)] ?? 0;
    for (let slot = 0; slot < slotsPerDay; slot++) {
      volume[position * slotsPerDay + slot] = factor * (usual.bySlot[slot] ?? 0);
    }
  });
  return volume;
}

function usualDays(calls: Calls, grid: SlotGrid) {
  const bySlot = new Float64Array(grid.slotsPerDay);
  const total = new Float64Array(7);
  const dates: Set<number>[] = Array.from({ length: 7 }, () => new Set());
  let counted = 0;
  for (let row = 0; row < calls.count; row++) {
    const day = calls.day[row] ?? NaN;
    const slot = Math.floor(((calls.minute[row] ?? NaN) - grid.dayStart) / grid.slotMinutes);
    if (Number.isNaN(day) || !(slot >= 0 && slot < grid.slotsPerDay)) continue;
    counted++;
    bySlot[slot] = (bySlot[slot] ?? 0) + 1;
    total[weekday(day)] = (total[weekday(day)] ?? 0) + 1;
    dates[weekday(day)]?.add(day);
  }
  if (counted === 0) return null;
  const seen = dates.reduce((sum, set) => sum + set.size, 0);
  const mean = counted / seen;
  // A weekday the log never saw is taken as an average one.
  const byWeekday = total.map((sum, at) => (sum === 0 ? mean : sum / (dates[at]?.size ?? 1)));
  return { bySlot, byWeekday };
}

function evenTraffic({ days, dayStart, slotMinutes, slotsPerDay }: SlotGrid): Float64Array {
  return Float64Array.from({ length: days.length * slotsPerDay }, (_, at) => {
    const start = dayStart + (at % slotsPerDay) * slotMinutes;
    return start < lunch.end && start + slotMinutes > lunch.start ? busiest : evenCost;
  });
}
