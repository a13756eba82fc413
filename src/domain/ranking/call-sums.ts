import { remembered } from "../../foundation/remembered";
import { addAt, at, indexAt } from "../metrics/columns";
import { dayTable } from "../metrics/day-table";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { RowSums } from "./observation-cells";
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

/** Business type of each call that counts; one more for calls of no type, one beyond it for calls that do not count. */
export type CountedKinds = { readonly of: Uint32Array; readonly kinds: number };

/**
 * Sums a column of the call log up by agent, in the period: as it is, and less the mean of all calls of the same business type
 * (indirect standardisation as in {@link lessPeersMean}). Two passes over the columns. `null` when no call has the figure.
 */
export function callSums(
  centre: Centre,
  calls: Calls,
  column: Float64Array,
  period: Period,
): CallSums | null {
  const agents = centre.agents.length;
  const counted = countedKinds(period, centre);
  const { mean, ofKind } = kindMeans(counted, column);
  if (Number.isNaN(mean)) return null;
  const { of, kinds } = counted;
  const kept = new Float64Array(width * agents);
  let squares = 0;
  for (let k = 0; k < column.length; k++) {
    const value = at(column, k);
    const kind = indexAt(of, k);
    if (value !== value || kind > kinds) continue;
    const own = width * indexAt(calls.agent, k);
    const deviation = value - at(ofKind, kind);
    kept[own] = at(kept, own) + 1;
    kept[own + 1] = at(kept, own + 1) + value;
    kept[own + 2] = at(kept, own + 2) + deviation;
    squares += deviation * deviation;
  }
  const ofAgents = (place: number): Float64Array =>
    Float64Array.from({ length: agents }, (_, agent) => at(kept, width * agent + place));
  const n = ofAgents(0);
  const total = ofAgents(2);
  // Deviations from the peers' means lie about 0, so that nothing cancels.
  let within = squares;
  const means = total.map((sum, agent) => {
    if (at(n, agent) === 0) return 0;
    within -= (sum * sum) / at(n, agent);
    return sum / at(n, agent);
  });
  return {
    n,
    sum: ofAgents(1),
    mean,
    deviations: { n, mean: means, withinSquares: Math.max(0, within) },
  };
}

/** Kept for each agent side by side, so that a call touches one line of memory. */
const width = 4;

/** Every figure of the log asks for the same. */
export const countedKinds = remembered(
  (period: Period, { agents, calls }: Centre): CountedKinds => {
    if (calls === null) return { of: new Uint32Array(0), kinds: 0 };
    const kinds = calls.businessTypes.length;
    const counts = dayTable(calls.day, (day) => (period.includesDay(day) ? 1 : 0));
    const of = new Uint32Array(calls.count);
    for (let k = 0; k < of.length; k++) {
      of[k] =
        indexAt(calls.agent, k) < agents.length && counts(at(calls.day, k)) === 1
          ? Math.min(indexAt(calls.businessType, k), kinds)
          : kinds + 1;
    }
    return { of, kinds };
  },
);

/** Mean of each kind and of all; NaN without a figure. */
function kindMeans({ of, kinds }: CountedKinds, column: Float64Array) {
  const sum = new Float64Array(kinds + 2);
  const count = new Float64Array(kinds + 2);
  for (let k = 0; k < column.length; k++) {
    const value = at(column, k);
    if (value !== value) continue;
    const kind = indexAt(of, k);
    addAt(sum, kind, value);
    addAt(count, kind, 1);
  }
  const all = (values: Float64Array): number =>
    values.subarray(0, kinds + 1).reduce((total, value) => total + value, 0);
  return { mean: all(sum) / all(count), ofKind: sum.map((total, kind) => total / at(count, kind)) };
}
