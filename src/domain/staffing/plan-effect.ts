import type { TrainingProblem } from "../scheduling/problem";
import type { Timetable } from "../scheduling/timetable";
import type { Floor } from "./floor";
import { neededForQueue } from "./floor-of";
import { serviceLevel } from "./service-level";
import type { SlotLoads } from "./slot-loads";

const secondsOfMinute = 60;
const rounding = 1e-9;

/** What the plan does to the phones, slot by slot (`day * slotsPerDay + slot`) and in all. */
export type PlanEffect = {
  /** Agents who take calls and are in training, as trainees or trainers. */
  readonly released: Uint16Array;
  /** Share of calls answered in time without and with the plan; NaN where the load is not known. */
  readonly before: Float64Array;
  readonly withPlan: Float64Array;
  /** The same over all slots with calls, weighted by calls; `null` without any. */
  readonly overall: { readonly before: number; readonly withPlan: number } | null;
  /** Slots with a known need, of them short of heads without the plan, and short only with it. */
  readonly slots: number;
  readonly shortBefore: number;
  readonly shortByPlan: number;
};

/**
 * The service level by Erlang in each slot before and with the plan. With several queues those at the phone are shared out as
 * each queue needs, and nobody helps out in another.
 */
export function planEffect(
  floor: Floor,
  problem: TrainingProblem,
  { sessions }: Timetable,
): PlanEffect {
  const released = headsAway(floor.phones, problem, sessions);
  const slots = floor.onShift.length;
  const before = new Float64Array(slots).fill(NaN);
  const withPlan = new Float64Array(slots).fill(NaN);
  let calls = 0;
  let answeredBefore = 0;
  let answeredWith = 0;
  let known = 0;
  let shortBefore = 0;
  let shortByPlan = 0;
  for (let slot = 0; slot < slots; slot++) {
    const heads = floor.onShift[slot] ?? 0;
    const left = heads - (released[slot] ?? 0);
    const required = floor.required[slot] ?? NaN;
    if (!Number.isNaN(required)) {
      known++;
      if (heads < required) shortBefore++;
      else if (left < required) shortByPlan++;
    }
    const usual = answeredShare(floor, problem.slotMinutes, slot, heads);
    if (usual === null) continue;
    const planned =
      left === heads ? usual : answeredShare(floor, problem.slotMinutes, slot, Math.max(0, left));
    before[slot] = usual.share;
    withPlan[slot] = planned?.share ?? NaN;
    calls += usual.calls;
    answeredBefore += usual.calls * usual.share;
    answeredWith += usual.calls * (planned?.share ?? 0);
  }
  return {
    released,
    before,
    withPlan,
    overall: calls > 0 ? { before: answeredBefore / calls, withPlan: answeredWith / calls } : null,
    slots: known,
    shortBefore,
    shortByPlan,
  };
}

/** Whoever would be at the phones in the slot; those who train beside their shift are not missed there. */
function headsAway(
  phones: Floor["phones"],
  problem: TrainingProblem,
  sessions: Timetable["sessions"],
): Uint16Array {
  const { days, slotsPerDay, slotMinutes, dayStart } = problem;
  const away = new Uint16Array(days.length * slotsPerDay);
  const dayAt = new Map(days.map((day, position) => [day, position]));
  const positions = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  for (const session of sessions) {
    const day = dayAt.get(session.day);
    if (day === undefined) continue;
    const people = new Set(
      session.demands.map((id) => positions.get(problem.demands[id]?.agent ?? NaN)),
    );
    if (session.trainer !== null) {
      people.add(problem.trainers[session.trainer]?.agent ?? undefined);
    }
    const from = Math.max(0, Math.floor((session.start - dayStart) / slotMinutes));
    const to = Math.min(slotsPerDay, Math.ceil((session.end - dayStart) / slotMinutes));
    for (let slot = from; slot < to; slot++) {
      const at = day * slotsPerDay + slot;
      for (const one of people) {
        const word = phones[one ?? -1]?.[day] ?? 0;
        away[at] = (away[at] ?? 0) + ((word >>> slot) & 1);
      }
    }
  }
  return away;
}

/** Calls of a slot and the share of them answered in time by so many on shift; `null` where no queue's load is known. */
function answeredShare(
  floor: Floor,
  slotMinutes: number,
  slot: number,
  heads: number,
): { readonly calls: number; readonly share: number } | null {
  const { loads, target, shrinkage, onShift } = floor;
  if (loads === null) return null;
  const seconds = slotMinutes * secondsOfMinute;
  const atPhone = Math.floor(heads * (1 - shrinkage) + rounding);
  const places = loads.queues.map((_, queue) => queue * onShift.length + slot);
  const needs = places.map((at) => neededForQueue(loads, at, seconds, target) ?? 0);
  const needed = needs.reduce((sum, need) => sum + need, 0);
  let all = 0;
  let answered = 0;
  places.forEach((at, queue) => {
    const calls = loads.calls[at] ?? NaN;
    const part = needed > 0 ? (atPhone * (needs[queue] ?? 0)) / needed : 0;
    const share = calls > 0 ? queueShare(loads, at, seconds, target.withinSeconds, part) : null;
    if (share === null) return;
    all += calls;
    answered += calls * share;
  });
  return all > 0 ? { calls: all, share: answered / all } : null;
}

/** Between two whole numbers of heads the share lies between theirs. */
function queueShare(
  loads: SlotLoads,
  at: number,
  intervalSeconds: number,
  withinSeconds: number,
  heads: number,
): number | null {
  const patience = loads.patienceSeconds[at] ?? NaN;
  const load = {
    calls: loads.calls[at] ?? NaN,
    intervalSeconds,
    handleSeconds: loads.handleSeconds[at] ?? NaN,
    patienceSeconds: patience > 0 ? patience : null,
  };
  const lower = Math.floor(heads + rounding);
  const low = serviceLevel(load, lower, withinSeconds);
  const part = Math.max(0, heads - lower);
  if (low === null || part === 0) return low;
  const high = serviceLevel(load, lower + 1, withinSeconds);
  return high === null ? null : low + part * (high - low);
}
