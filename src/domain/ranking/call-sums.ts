import { remembered } from "../../foundation/remembered";
import { addAt, at, indexAt } from "../metrics/columns";
import { dayTable } from "../metrics/day-table";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { RowSums } from "./observation-cells";
import { rowsByMonth } from "./month-rows";
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
export type CountedKinds = {
  readonly of: Uint32Array;
  readonly kinds: number;
  readonly agent: Uint32Array;
  readonly agents: number;
};

/**
 * Sums a column of the call log up by agent, in the period: as it is, and less the mean of all calls of the same business type
 * (indirect standardisation as in {@link lessPeersMean}). Two passes over the columns; where the period is another one without a
 * month, one over the month's calls. `null` when no call has the figure.
 */
export function callSums(
  centre: Centre,
  calls: Calls,
  column: Float64Array,
  period: Period,
): CallSums | null {
  const { lacks } = period;
  if (lacks !== null) {
    const counted = countedKinds(lacks.of, centre);
    if (counted.agents * (counted.kinds + 1) <= mostPlaces * calls.count) {
      const month = rowsByMonth(lacks.of, calls.day).get(lacks.month) ?? new Uint32Array(0);
      return finished(withoutRows(counted, column, month));
    }
  }
  return finished(sumsByKind(countedKinds(period, centre), column));
}

/** Agents × business types, over the calls: beyond it going through all calls again costs less than going through the table. */
const mostPlaces = 4;

/** Sums of one figure by agent and by kind. */
type KindSums = {
  /** By agent, side by side so that a call touches one line of memory: calls, sum, sum of deviations from the kinds' means. */
  readonly ofAgents: Float64Array;
  readonly count: Float64Array;
  readonly mean: Float64Array;
  /** Of the deviations. */
  readonly squares: Float64Array;
};

const width = 4;

/** Asked for again for each month left out. */
const sumsByKind = remembered((counted: CountedKinds, column: Float64Array): KindSums => {
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

/** Calls with the figure, by agent and kind. */
const callsByKind = remembered((counted: CountedKinds, column: Float64Array): Uint32Array => {
  const { of, kinds, agent, agents } = counted;
  const calls = new Uint32Array(agents * (kinds + 1));
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind > kinds) continue;
    const place = (agent[k] ?? 0) * (kinds + 1) + kind;
    calls[place] = (calls[place] ?? 0) + 1;
  }
  return calls;
});

/** The same without some rows: the kinds' means move, and with them every agent's deviations by the calls of each kind she keeps. */
function withoutRows(counted: CountedKinds, column: Float64Array, rows: Uint32Array): KindSums {
  const { of, kinds, agent, agents } = counted;
  const whole = sumsByKind(counted, column);
  const ofAgents = whole.ofAgents.slice();
  const count = whole.count.slice();
  const squares = whole.squares.slice();
  const table = callsByKind(counted, column).slice();
  const moved = new Float64Array(kinds + 1);
  const meanBefore = whole.mean;
  for (let r = 0; r < rows.length; r++) {
    const k = rows[r] ?? 0;
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind > kinds) continue;
    const who = agent[k] ?? 0;
    const own = width * who;
    const deviation = value - (meanBefore[kind] ?? 0);
    ofAgents[own] = (ofAgents[own] ?? 0) - 1;
    ofAgents[own + 1] = (ofAgents[own + 1] ?? 0) - value;
    ofAgents[own + 2] = (ofAgents[own + 2] ?? 0) - deviation;
    const place = who * (kinds + 1) + kind;
    table[place] = (table[place] ?? 0) - 1;
    count[kind] = (count[kind] ?? 0) - 1;
    moved[kind] = (moved[kind] ?? 0) - deviation;
    squares[kind] = (squares[kind] ?? 0) - deviation * deviation;
  }
  const mean = meanBefore.map((before, kind) => {
    if (at(count, kind) === 0) return Number.NaN;
    const step = at(moved, kind) / at(count, kind);
    moved[kind] = step;
    squares[kind] = Math.max(0, at(squares, kind) - at(count, kind) * step * step);
    return before + step;
  });
  for (let who = 0; who < agents; who++) {
    const own = width * who;
    if (ofAgents[own] === 0) ofAgents.fill(0, own, own + width);
    let shift = 0;
    for (let kind = 0; kind <= kinds; kind++) {
      shift += (table[who * (kinds + 1) + kind] ?? 0) * (moved[kind] ?? 0);
    }
    addAt(ofAgents, own + 2, -shift);
  }
  return { ofAgents, count, mean, squares };
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

/** Every figure of the log asks for the same. */
export const countedKinds = remembered(
  (period: Period, { agents, calls }: Centre): CountedKinds => {
    if (calls === null) {
      return { of: new Uint32Array(0), kinds: 0, agent: new Uint32Array(0), agents: 0 };
    }
    const kinds = calls.businessTypes.length;
    const counts = dayTable(calls.day, (day) => (period.includesDay(day) ? 1 : 0));
    const of = new Uint32Array(calls.count);
    for (let k = 0; k < of.length; k++) {
      of[k] =
        indexAt(calls.agent, k) < agents.length && counts(at(calls.day, k)) === 1
          ? Math.min(indexAt(calls.businessType, k), kinds)
          : kinds + 1;
    }
    return { of, kinds, agent: calls.agent, agents: agents.length };
  },
);
