import type { SlotGrid } from "../scheduling/build/slot-grid";
import type { ServiceTarget } from "./call-load";
import type { Floor } from "./floor";
import { headsOnShift } from "./heads-on-shift";
import { requiredAgents } from "./service-level";
import type { SlotLoads } from "./slot-loads";

/** So that 54 / 0.9 is 60 and not a head more. */
const rounding = 1e-9;
const secondsOfMinute = 60;

/**
 * How many of those on shift each slot takes for the target: for every queue by Erlang C (Erlang A where patience is known),
 * or what the centre's own planners say where handling times are missing; the queues added up, for nobody is taken to help out
 * in another; and so many more that those at the phone suffice when the rest is on a break.
 *
 * @param phones when each agent of the plan is at the phones, a word a day.
 * @param shrinkage share of the time on shift away from the phone, 0 to below 1.
 */
export function floorOf(
  grid: SlotGrid,
  phones: readonly Uint32Array[],
  loads: SlotLoads | null,
  target: ServiceTarget,
  shrinkage: number,
): Floor {
  const onShift = headsOnShift(phones, grid.slotsPerDay, grid.days.length);
  const slots = onShift.length;
  const required = new Float64Array(slots).fill(NaN);
  if (loads !== null) {
    const intervalSeconds = grid.slotMinutes * secondsOfMinute;
    for (let slot = 0; slot < slots; slot++) {
      const atPhone = neededAtPhone(loads, slot, slots, intervalSeconds, target);
      required[slot] = atPhone === null ? NaN : Math.ceil(atPhone / (1 - shrinkage) - rounding);
    }
  }
  return { target, shrinkage, phones, onShift, required, loads };
}

/** Heads at the phone for all queues together; `null` where not one of them tells. */
function neededAtPhone(
  loads: SlotLoads,
  slot: number,
  slots: number,
  intervalSeconds: number,
  target: ServiceTarget,
): number | null {
  let sum: number | null = null;
  for (let queue = 0; queue < loads.queues.length; queue++) {
    const needed = neededForQueue(loads, queue * slots + slot, intervalSeconds, target);
    if (needed !== null) sum = (sum ?? 0) + needed;
  }
  return sum;
}

/** Heads at the phone for one queue's slot, `at` in the loads; `null` where neither load nor need is known. */
export function neededForQueue(
  loads: SlotLoads,
  at: number,
  intervalSeconds: number,
  target: ServiceTarget,
): number | null {
  const calls = loads.calls[at] ?? NaN;
  const handleSeconds = loads.handleSeconds[at] ?? NaN;
  const patience = loads.patienceSeconds[at] ?? NaN;
  if (calls === 0) return 0;
  const byLoad =
    calls > 0 && handleSeconds > 0
      ? requiredAgents(
          {
            calls,
            intervalSeconds,
            handleSeconds,
            patienceSeconds: patience > 0 ? patience : null,
          },
          target,
        )
      : null;
  const stated = loads.staffNeeded[at] ?? NaN;
  return byLoad ?? (stated >= 0 ? stated : null);
}
