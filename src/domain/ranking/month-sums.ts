import type { Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { addAt, at } from "../metrics/columns";
import { monthsOfDays } from "../metrics/dated-months";
import type { CountedKinds } from "./counted-kinds";
import { sumsByKind, width, type KindSums } from "./kind-sums";

/** Months × agents × kinds, over the calls: beyond it going through all calls again costs less than going through the table. */
const mostPlaces = 4;

/**
 * {@link sumsByKind} without the calls of one month: the kinds' means move, and with them every agent's deviations by the calls of each
 * kind she keeps. What each month holds is summed up once for all of them. `null` where there are too few calls for that to pay.
 */
export function sumsWithoutMonth(
  counted: CountedKinds,
  column: Float64Array,
  month: Month,
): KindSums | null {
  const months = sumsByMonth(counted, column);
  if (months === null) return null;
  const whole = sumsByKind(counted, column);
  const left = month - months.first;
  const { agents, kinds } = counted;
  if (!(left >= 0 && left < months.count)) return whole;
  const ofAgents = less(whole.ofAgents, months.ofAgents, left);
  const count = less(whole.count, months.ofKinds, left);
  const step = new Float64Array(kinds + 1);
  const mean = new Float64Array(kinds + 1);
  const squares = less(whole.squares, months.squares, left);
  for (let kind = 0; kind <= kinds; kind++) {
    const calls = at(count, kind);
    step[kind] = calls === 0 ? 0 : -at(months.deviations, left * (kinds + 1) + kind) / calls;
    mean[kind] = calls === 0 ? Number.NaN : at(whole.mean, kind) + at(step, kind);
    squares[kind] = Math.max(0, at(squares, kind) - calls * at(step, kind) ** 2);
  }
  const { calls } = months;
  const places = agents * (kinds + 1);
  const all = months.count * places;
  for (let who = 0; who < agents; who++) {
    const own = width * who;
    if (ofAgents[own] === 0) {
      ofAgents.fill(0, own, own + width);
      continue;
    }
    let shift = 0;
    for (let kind = 0; kind <= kinds; kind++) {
      const place = who * (kinds + 1) + kind;
      const kept = (calls[all + place] ?? 0) - (calls[left * places + place] ?? 0);
      shift += kept * (step[kind] ?? 0);
    }
    addAt(ofAgents, own + 2, -shift);
  }
  return { ofAgents, count, mean, squares };
}

/** What the part of one month takes off. */
function less(whole: Float64Array, byMonth: Float64Array, month: number): Float64Array {
  const left = new Float64Array(whole.length);
  const first = month * whole.length;
  for (let k = 0; k < left.length; k++) left[k] = (whole[k] ?? 0) - (byMonth[first + k] ?? 0);
  return left;
}

/** Sums of the calls that count, month by month; calls without a day are in none. */
type MonthSums = {
  readonly first: Month;
  readonly count: number;
  /** As {@link KindSums}: month, agent, number. */
  readonly ofAgents: Float64Array;
  /** Month, kind: calls, deviations from the kind's mean over all months, and their squares. */
  readonly ofKinds: Float64Array;
  readonly deviations: Float64Array;
  readonly squares: Float64Array;
  /** Month, agent, kind: calls; behind the months those of all calls. */
  readonly calls: Uint32Array;
};

const sumsByMonth = remembered((counted: CountedKinds, column: Float64Array): MonthSums | null => {
  const { of, kinds, agent, agents, day } = counted;
  const months = monthsOfDays(day);
  const { first, last } = ends(months);
  const count = last - first + 1;
  const places = agents * (kinds + 1);
  if (!(first <= last) || (count + 1) * places > mostPlaces * column.length) return null;
  const { mean } = sumsByKind(counted, column);
  const ofAgents = new Float64Array(count * width * agents);
  const ofKinds = new Float64Array(count * (kinds + 1));
  const deviations = new Float64Array(count * (kinds + 1));
  const squares = new Float64Array(count * (kinds + 1));
  const calls = new Uint32Array((count + 1) * places);
  const all = count * places;
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind > kinds) continue;
    const who = agent[k] ?? 0;
    const place = who * (kinds + 1) + kind;
    calls[all + place] = (calls[all + place] ?? 0) + 1;
    const month = (months[k] ?? 0) - first;
    if (month !== month) continue;
    calls[month * places + place] = (calls[month * places + place] ?? 0) + 1;
    const own = width * (month * agents + who);
    const deviation = value - (mean[kind] ?? 0);
    ofAgents[own] = (ofAgents[own] ?? 0) + 1;
    ofAgents[own + 1] = (ofAgents[own + 1] ?? 0) + value;
    ofAgents[own + 2] = (ofAgents[own + 2] ?? 0) + deviation;
    const ofKind = month * (kinds + 1) + kind;
    ofKinds[ofKind] = (ofKinds[ofKind] ?? 0) + 1;
    deviations[ofKind] = (deviations[ofKind] ?? 0) + deviation;
    squares[ofKind] = (squares[ofKind] ?? 0) + deviation * deviation;
  }
  return { first, count, ofAgents, ofKinds, deviations, squares, calls };
});

function ends(months: Float64Array): { readonly first: Month; readonly last: Month } {
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < months.length; k++) {
    const month = months[k] ?? 0;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return { first, last };
}
