import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import type { CountedKinds } from "./counted-kinds";

/** Sums of one figure of the calls by agent and by kind. */
export type KindSums = {
  /** By agent, {@link width} numbers each. */
  readonly ofAgents: Float64Array;
  readonly count: Float64Array;
  readonly mean: Float64Array;
  /** Of the deviations. */
  readonly squares: Float64Array;
};

/**
 * An agent's numbers stand side by side, so that a call touches one line of memory: calls, sum, sum of deviations from the kinds'
 * means, a gap.
 */
export const width = 4;

/** Two passes over the calls. Asked for again for each month left out. */
export const sumsByKind = remembered((counted: CountedKinds, column: Float64Array): KindSums => {
  const { of, kinds, agent, agents } = counted;
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
  const ofAgents = new Float64Array(width * agents);
  const squares = new Float64Array(kinds + 2);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind > kinds) continue;
    const own = width * (agent[k] ?? 0);
    const deviation = value - (mean[kind] ?? 0);
    ofAgents[own] = (ofAgents[own] ?? 0) + 1;
    ofAgents[own + 1] = (ofAgents[own + 1] ?? 0) + value;
    ofAgents[own + 2] = (ofAgents[own + 2] ?? 0) + deviation;
    squares[kind] = (squares[kind] ?? 0) + deviation * deviation;
  }
  return {
    ofAgents,
    count: count.subarray(0, kinds + 1),
    mean: mean.subarray(0, kinds + 1),
    squares: squares.subarray(0, kinds + 1),
  };
});
