import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import type { CountedKinds } from "./counted-kinds";
import { sumsByMonth, width } from "./month-sums";

/** Sums of one figure of the calls by agent and by kind. */
export type KindSums = {
  /** By agent, {@link width} numbers each: calls, sum, sum of deviations from the kinds' means, a gap. */
  readonly ofAgents: Float64Array;
  readonly count: Float64Array;
  readonly mean: Float64Array;
  /** Of the deviations. */
  readonly squares: Float64Array;
};

/** What {@link sumsByMonth} found, over all months and the calls without a day. */
export const sumsByKind = remembered((counted: CountedKinds, column: Float64Array): KindSums => {
  const { places, ofAgents: byMonth, ofKinds, count, mean } = sumsByMonth(counted, column);
  const ofAgents = new Float64Array(width * counted.agents);
  for (let own = 0; own < ofAgents.length; own += width) {
    const first = own * places;
    const end = first + width * places;
    for (let from = first; from < end; from += width) {
      ofAgents[own] = (ofAgents[own] ?? 0) + (byMonth[from] ?? 0);
      ofAgents[own + 1] = (ofAgents[own + 1] ?? 0) + (byMonth[from + 1] ?? 0);
      ofAgents[own + 2] = (ofAgents[own + 2] ?? 0) + (byMonth[from + 2] ?? 0);
    }
  }
  const kinds = count.length;
  const squares = new Float64Array(kinds);
  for (let cell = 0; cell < places * kinds; cell++) {
    const kind = cell % kinds;
    squares[kind] = at(squares, kind) + at(ofKinds, width * cell + 2);
  }
  return { ofAgents, count, mean, squares };
});
