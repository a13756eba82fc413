import { monthOf } from "../../foundation/day";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { Kpis } from "../records/kpis";
import type { SlotGrid } from "../scheduling/build/slot-grid";
import type { LoadNote } from "./floor";
import { logLoads, meanOf } from "./log-loads";
import type { SlotLoads } from "./slot-loads";
import { trafficLoads } from "./traffic-loads";

/** A log that holds less of the calls counted elsewhere is a sample. */
const wholeLog = 0.8;
/** Agents of a centre at work are busy for more of their time than this. */
const leastBusy = 0.2;
const secondsOfMinute = 60;

export type ExpectedLoads = {
  readonly loads: SlotLoads | null;
  readonly notes: readonly LoadNote[];
};

/**
 * The calls to expect: from the tables of traffic; else from the call log, if it holds every call. Handling times that the
 * traffic does not give are taken from its other intervals, the call log or the KPI sheets, in this order. Callers' patience
 * is the table's, else the settings'; `usualPatience` 0: not known.
 *
 * @param onShift agents on shift in each slot, to tell a log of all calls from a sample of them.
 */
export function expectedLoads(
  centre: Centre,
  grid: SlotGrid,
  onShift: Uint16Array,
  usualPatience: number,
): ExpectedLoads {
  const traffic = centre.traffic === null ? null : trafficLoads(centre.traffic, grid);
  const found = traffic ?? fromLog(centre, grid, onShift);
  if (found === null) return { loads: null, notes: [] };
  if ("kind" in found) return { loads: null, notes: [found] };
  const elsewhere = meanHandleSeconds(centre);
  const loads: SlotLoads = {
    ...found,
    handleSeconds: filled(found, found.handleSeconds, elsewhere ?? NaN),
    patienceSeconds: filled(found, found.patienceSeconds, usualPatience > 0 ? usualPatience : NaN),
  };
  const isUsable = loads.calls.some(
    (calls, at) =>
      (calls >= 0 && (loads.handleSeconds[at] ?? NaN) > 0) || (loads.staffNeeded[at] ?? NaN) >= 0,
  );
  if (!isUsable) return { loads: null, notes: [{ kind: "no-handling-times" }] };
  const days = loads.days.reduce((most, value) => Math.max(most, value), 0);
  return {
    loads,
    notes: [
      { kind: "by-load", basis: loads.basis, days },
      ...(loads.queues.length > 1
        ? [{ kind: "queues-apart", queues: loads.queues.length } as const]
        : []),
    ],
  };
}

function fromLog(
  { calls, kpis }: Centre,
  grid: SlotGrid,
  onShift: Uint16Array,
): SlotLoads | LoadNote | null {
  const loads = calls === null ? null : logLoads(calls, grid);
  if (calls === null || loads === null) return null;
  const share = kpis === null ? null : shareOfCounted(calls, kpis);
  if (share !== null && share < wholeLog) return { kind: "log-is-a-sample", share };
  const handle = meanOf(loads.handleSeconds) ?? NaN;
  const offered = loads.calls.reduce((sum, value) => sum + value, 0);
  const heads = onShift.reduce((sum, value) => sum + value, 0);
  const busy = (offered * handle) / (heads * grid.slotMinutes * secondsOfMinute);
  return share === null && busy < leastBusy ? { kind: "log-too-thin", busy } : loads;
}

/** Calls of the log in the months that the KPI sheets cover, over the calls counted there; `null` where they have none in common. */
function shareOfCounted(calls: Calls, kpis: Kpis): number | null {
  const counted = new Map<number, number>();
  const handled = kpis.metrics.get("callsHandled");
  for (let row = 0; row < kpis.count; row++) {
    const value = handled?.[row] ?? NaN;
    const month = kpis.month[row] ?? NaN;
    if (value > 0 && !Number.isNaN(month)) counted.set(month, (counted.get(month) ?? 0) + value);
  }
  const logged = new Map<number, number>();
  for (let row = 0; row < calls.count; row++) {
    const day = calls.day[row] ?? NaN;
    if (Number.isNaN(day) || calls.answered[row] === 0) continue;
    logged.set(monthOf(day), (logged.get(monthOf(day)) ?? 0) + 1);
  }
  let largest: number | null = null;
  for (const [month, all] of counted) {
    const own = logged.get(month);
    if (own !== undefined) largest = Math.max(largest ?? 0, own / all);
  }
  return largest;
}

function meanHandleSeconds({ calls, kpis }: Centre): number | null {
  const logged = calls === null ? null : meanOf(calls.handleSeconds);
  const summed = kpis?.metrics.get("handleTime");
  return logged ?? (summed === undefined ? null : meanOf(summed));
}

/** Unknown times become the queue's mean over its other slots, weighted by calls; where it has none, the value given. */
function filled(loads: SlotLoads, times: Float64Array, otherwise: number): Float64Array {
  const slots = loads.calls.length / loads.queues.length;
  const means = loads.queues.map((_, queue) => {
    let sum = 0;
    let weight = 0;
    for (let at = queue * slots; at < (queue + 1) * slots; at++) {
      const calls = loads.calls[at] ?? NaN;
      const time = times[at] ?? NaN;
      if (!(calls > 0) || !(time > 0)) continue;
      sum += calls * time;
      weight += calls;
    }
    return weight > 0 ? sum / weight : otherwise;
  });
  return times.map((time, at) => (time > 0 ? time : (means[Math.floor(at / slots)] ?? otherwise)));
}
