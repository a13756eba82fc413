import { at } from "../metrics/columns";
import type { Centre } from "../records/centre";
import type { RowSums } from "./observation-cells";
import { countedKinds } from "./counted-kinds";
import { sumsByKind, type KindSums } from "./kind-sums";
import { width } from "./month-sums";
import { sumsWithoutMonth } from "./sums-without-month";
import type { Period } from "./period";

/** One figure of the calls, summed up by agent; the arrays have one entry an agent. */
export type CallSums = {
  /** Calls with the figure. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
  /** Over all calls with the figure. */
  readonly mean: number;
  /** Calls less what the peers achieve on the same kind of work: see {@link callSums}. */
  readonly deviations: RowSums;
};

/**
 * Sums a column of the call log up by agent, in the period: as it is, and less the mean of all calls of the same business type
 * (indirect standardisation as in {@link lessPeersMean}). Two passes over the columns, and one more for all periods that
 * are this one without a month. `null` when no call has the figure.
 */
export function callSums(centre: Centre, column: Float64Array, period: Period): CallSums | null {
  const { lacks } = period;
  return finished(
    lacks === null
      ? sumsByKind(countedKinds(period, centre), column)
      : sumsWithoutMonth(countedKinds(lacks.of, centre), column, lacks.month),
  );
}

function finished({ ofAgents, count, mean, squares }: KindSums): CallSums | null {
  let calls = 0;
  let total = 0;
  let within = 0;
  for (let kind = 0; kind < count.length; kind++) {
    if (at(count, kind) === 0) continue;
    calls += at(count, kind);
    total += at(count, kind) * at(mean, kind);
    within += at(squares, kind);
  }
  if (calls === 0) return null;
  const agents = ofAgents.length / width;
  const n = new Float64Array(agents);
  const sum = new Float64Array(agents);
  const means = new Float64Array(agents);
  for (let who = 0; who < agents; who++) {
    const own = width * who;
    n[who] = at(ofAgents, own);
    sum[who] = at(ofAgents, own + 1);
    if (at(n, who) === 0) continue;
    // Deviations from the peers' means lie about 0, so that nothing cancels.
    within -= at(ofAgents, own + 2) ** 2 / at(n, who);
    means[who] = at(ofAgents, own + 2) / at(n, who);
  }
  return {
    n,
    sum,
    mean: total / calls,
    deviations: { n, mean: means, withinSquares: Math.max(0, within) },
  };
}
