import { monthOf, type Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import { dayTable, daysIn } from "../metrics/day-table";
import type { CountedKinds } from "./counted-kinds";

/**
 * The numbers of an agent and month, or of a month and kind, stand side by side, so that a call touches one line of memory of each.
 */
export const width = 4;

/** Sums of one figure of the calls that count, month by month. {@link width} numbers each. */
export type MonthSums = {
  /** Those that stand in the log, the earliest first. */
  readonly months: readonly Month[];
  /** Months, and one more for the calls without a day. */
  readonly places: number;
  /** By agent and place: calls, sum, deviations from the kinds' means over all calls that count, a gap. */
  readonly ofAgents: Float64Array;
  /** By place and kind: calls, deviations, their squares, a gap. */
  readonly ofKinds: Float64Array;
  /** By kind, over all places. */
  readonly count: Float64Array;
  readonly mean: Float64Array;
};

/** Two passes over the calls: ranking, audit and early warning all read what they find. */
export const sumsByMonth = remembered((counted: CountedKinds, column: Float64Array): MonthSums => {
  const { of, agent, agents, day } = counted;
  const kinds = counted.kinds + 1;
  const { months, placeOf } = monthsOfRows(day, undefined);
  const places = months.length + 1;
  const { count, mean } = meansOfKinds(counted, column);
  const ofAgents = new Float64Array(width * agents * places);
  const ofKinds = new Float64Array(width * places * kinds);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind >= kinds) continue;
    const place = placeOf[k] ?? 0;
    const own = width * ((agent[k] ?? 0) * places + place);
    const deviation = value - (mean[kind] ?? 0);
    ofAgents[own] = (ofAgents[own] ?? 0) + 1;
    ofAgents[own + 1] = (ofAgents[own + 1] ?? 0) + value;
    ofAgents[own + 2] = (ofAgents[own + 2] ?? 0) + deviation;
    const ofKind = width * (place * kinds + kind);
    ofKinds[ofKind] = (ofKinds[ofKind] ?? 0) + 1;
    ofKinds[ofKind + 1] = (ofKinds[ofKind + 1] ?? 0) + deviation;
    ofKinds[ofKind + 2] = (ofKinds[ofKind + 2] ?? 0) + deviation * deviation;
  }
  return { months, places, ofAgents, ofKinds, count, mean };
});

function meansOfKinds({ of, kinds }: CountedKinds, column: Float64Array) {
  // The last entry is of calls that do not count.
  const count = new Float64Array(kinds + 2);
  const mean = new Float64Array(kinds + 2);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    if (value !== value) continue;
    const kind = of[k] ?? 0;
    mean[kind] = (mean[kind] ?? 0) + value;
    count[kind] = (count[kind] ?? 0) + 1;
  }
  for (let kind = 0; kind <= kinds; kind++) mean[kind] = at(mean, kind) / at(count, kind);
  return { count: count.subarray(0, kinds + 1), mean: mean.subarray(0, kinds + 1) };
}

type RowMonths = {
  /** Those that stand in the column. */
  readonly months: readonly Month[];
  /** The place of each row's month among them; their number for a row without a day. */
  readonly placeOf: Uint32Array;
};

/** Every figure of the log asks for the same. */
export const monthsOfRows = remembered<Float64Array, undefined, RowMonths>((days) => {
  const months = [...new Set([...daysIn(days).keys()].map(monthOf))];
  const place = new Map(months.map((month, k) => [month, k]));
  const ofDay = dayTable(days, (day) => place.get(monthOf(day)) ?? months.length);
  const placeOf = new Uint32Array(days.length);
  for (let k = 0; k < placeOf.length; k++) placeOf[k] = ofDay(days[k] ?? 0);
  return { months, placeOf };
});
