import { monthOf, type Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import { dayTable, daysIn } from "../metrics/day-table";
import type { CountedKinds } from "./counted-kinds";
import { sumsByKind, width, type KindSums } from "./kind-sums";

/**
 * {@link sumsByKind} without the calls of one month: the kinds' means move, and with them every agent's deviations by the calls of each
 * kind she keeps. What each month holds is summed up once for all of them.
 */
export function sumsWithoutMonth(
  counted: CountedKinds,
  column: Float64Array,
  month: Month,
): KindSums {
  const whole = sumsByKind(counted, column);
  const { months, ofAgents: byAgent, ofKinds } = sumsByMonth(counted, column);
  const gained = gainsWithoutMonths(counted, column);
  const left = months.indexOf(month);
  if (left < 0) return whole;
  const ofAgents = whole.ofAgents.slice();
  for (let who = 0; who < counted.agents; who++) {
    const own = width * who;
    const taken = width * (who * months.length + left);
    const calls = at(ofAgents, own) - at(byAgent, taken);
    ofAgents[own] = calls;
    ofAgents[own + 1] = calls === 0 ? 0 : at(ofAgents, own + 1) - at(byAgent, taken + 1);
    ofAgents[own + 2] =
      calls === 0
        ? 0
        : at(ofAgents, own + 2) - at(byAgent, taken + 2) + at(gained.ofAgents, taken / width);
  }
  const kinds = whole.count.length;
  const count = new Float64Array(kinds);
  const mean = new Float64Array(kinds);
  const squares = new Float64Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const taken = width * (left * kinds + kind);
    const calls = at(whole.count, kind) - at(ofKinds, taken);
    const step = calls === 0 ? Number.NaN : at(gained.ofKinds, taken / width);
    const rest = at(whole.squares, kind) - at(ofKinds, taken + 2);
    count[kind] = calls;
    mean[kind] = at(whole.mean, kind) - step;
    squares[kind] = calls === 0 ? 0 : Math.max(0, rest - calls * step * step);
  }
  return { ofAgents, count, mean, squares };
}

/** Sums of the calls that count, month by month; calls without a day are in none. {@link width} numbers each. */
export type MonthSums = {
  /** Those that stand in the log, the earliest first. */
  readonly months: readonly Month[];
  /** By agent and month: calls, sum, deviations from the kinds' means over all calls that count, a gap. */
  readonly ofAgents: Float64Array;
  /** By month and kind: calls, deviations, their squares, a gap. */
  readonly ofKinds: Float64Array;
};

export const sumsByMonth = remembered((counted: CountedKinds, column: Float64Array): MonthSums => {
  const { of, agent, agents, day } = counted;
  const kinds = counted.kinds + 1;
  const { months, placeOf } = monthsOfRows(day, undefined);
  const count = months.length;
  const { mean } = sumsByKind(counted, column);
  const ofAgents = new Float64Array(width * agents * count);
  const ofKinds = new Float64Array(width * count * kinds);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    const month = placeOf[k] ?? count;
    if (value !== value || kind >= kinds || month === count) continue;
    const own = width * ((agent[k] ?? 0) * count + month);
    const deviation = value - (mean[kind] ?? 0);
    ofAgents[own] = (ofAgents[own] ?? 0) + 1;
    ofAgents[own + 1] = (ofAgents[own + 1] ?? 0) + value;
    ofAgents[own + 2] = (ofAgents[own + 2] ?? 0) + deviation;
    const ofKind = width * (month * kinds + kind);
    ofKinds[ofKind] = (ofKinds[ofKind] ?? 0) + 1;
    ofKinds[ofKind + 1] = (ofKinds[ofKind + 1] ?? 0) + deviation;
    ofKinds[ofKind + 2] = (ofKinds[ofKind + 2] ?? 0) + deviation * deviation;
  }
  return { months, ofAgents, ofKinds };
});

type Gains = {
  /** By agent and month: what the calls she keeps without the month gain by the kinds' means that move. */
  readonly ofAgents: Float64Array;
  /** By month and kind: what one call gains. */
  readonly ofKinds: Float64Array;
};

const gainsWithoutMonths = remembered((counted: CountedKinds, column: Float64Array): Gains => {
  const { of, agent, agents, day } = counted;
  const kinds = counted.kinds + 1;
  const { months, placeOf } = monthsOfRows(day, undefined);
  const count = months.length;
  const sums = sumsByMonth(counted, column);
  const whole = sumsByKind(counted, column);
  const ofKinds = new Float64Array(count * kinds);
  for (let cell = 0; cell < ofKinds.length; cell++) {
    const calls = at(whole.count, cell % kinds) - at(sums.ofKinds, width * cell);
    ofKinds[cell] = calls === 0 ? 0 : at(sums.ofKinds, width * cell + 1) / calls;
  }
  const ofAgents = new Float64Array(agents * count);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind >= kinds) continue;
    const own = placeOf[k] ?? count;
    const first = (agent[k] ?? 0) * count;
    for (let month = 0; month < count; month++) {
      if (month === own) continue;
      ofAgents[first + month] =
        (ofAgents[first + month] ?? 0) + (ofKinds[month * kinds + kind] ?? 0);
    }
  }
  return { ofAgents, ofKinds };
});

type RowMonths = {
  /** Those that stand in the column. */
  readonly months: readonly Month[];
  /** The place of each row's month among them; their number for a row without a day. */
  readonly placeOf: Uint32Array;
};

/** Every figure of the log asks for the same. */
const monthsOfRows = remembered<Float64Array, undefined, RowMonths>((days) => {
  const months = [...new Set([...daysIn(days).keys()].map(monthOf))];
  const place = new Map(months.map((month, k) => [month, k]));
  const ofDay = dayTable(days, (day) => place.get(monthOf(day)) ?? months.length);
  const placeOf = new Uint32Array(days.length);
  for (let k = 0; k < placeOf.length; k++) placeOf[k] = ofDay(days[k] ?? 0);
  return { months, placeOf };
});
