import { addAt, at } from "../metrics/columns";
import type { MonthlyFigures } from "./monthly-figures";
import { monthToMonth, varianceOf } from "./month-to-month";
import { varianceAtBalance } from "./variance-at-balance";

/** Each agent's last months against what her own earlier months let expect; arrays have one entry an agent. */
export type OwnPast = {
  /** Results before and in the last months. */
  readonly nBefore: Float64Array;
  readonly nNow: Float64Array;
  /** Comparable means, the centre's own move taken out; NaN without results. */
  readonly before: Float64Array;
  readonly now: Float64Array;
  /** Standard deviation of the earlier mean. */
  readonly beforeSd: Float64Array;
  /** The earlier mean drawn towards the centre's by what luck may have added to it. */
  readonly expected: Float64Array;
  /** Standard deviation of `now − expected` when nothing has changed. */
  readonly changeSd: Float64Array;
  /** Of `now − before`, in which the luck of both counts in full. */
  readonly plainSd: Float64Array;
  /** How the whole centre moved, last months less the earlier ones. */
  readonly centreMove: number;
  /** Standard deviation between the agents' true levels before. */
  readonly spread: number;
};

const backfits = 8;
/** Month means that move by less than this share of their own spread have settled. */
const settled = 1e-12;

/**
 * What an agent's last months should be if nothing has changed, and how far chance alone may take her from it.
 *
 * Model: `month's mean = centre's month + agent + agent's month + luck of single results`. Agents' levels vary with τ², the
 * same agent from month to month with ω², single results with the cell's own variance. Centre's months by backfitting (a
 * month in which everybody fell is nobody's fall); ω² and τ² by the moment estimator of Paule & Mandel (1982), from the
 * earlier months alone where there are two. Given her past x̄ with error variance V, an agent's level has mean
 * `μ + B (x̄ − μ)` and variance `τ² (1 − B)`, `B = τ² / (τ² + V)` (C. N. Morris, "Parametric empirical Bayes inference",
 * JASA 78 (1983)): so a lucky past is expected to be followed by a fall, and over the centre the standardised change of
 * people who did not change is standard normal.
 *
 * @param split index of the first of the last months, at least 1
 */
export function againstOwnPast(figures: MonthlyFigures, split: number): OwnPast {
  const { agents, months } = figures;
  const learnt = split >= 2 ? split : months;
  let betweenMonths = 0;
  let centred = centredOnMonths(figures, cellVariances(figures, 1));
  for (let round = 0; round < 2; round++) {
    betweenMonths = monthToMonth(figures, centred.value, learnt);
    centred = centredOnMonths(figures, cellVariances(figures, betweenMonths));
  }
  const variances = cellVariances(figures, betweenMonths);
  const past = agentMeans(figures, centred.value, variances, 0, split);
  const last = agentMeans(figures, centred.value, variances, split, months);
  const { spread, level, levelVariance } = betweenAgents(past);
  const mix = figures.mixVariance(split);
  const tau = spread * spread;
  const own = { expected: new Float64Array(agents), changeSd: new Float64Array(agents) };
  const plainSd = new Float64Array(agents);
  for (let i = 0; i < agents; i++) {
    const kept = tau > 0 ? tau / (tau + at(past.variance, i)) : 0;
    own.expected[i] = level + kept * (at(past.mean, i) - level);
    own.changeSd[i] = Math.sqrt(
      tau * (1 - kept) + (1 - kept) ** 2 * levelVariance + at(last.variance, i) + at(mix, i),
    );
    plainSd[i] = Math.sqrt(at(past.variance, i) + at(last.variance, i) + at(mix, i));
  }
  return {
    nBefore: past.n,
    nNow: last.n,
    before: past.mean,
    now: last.mean,
    beforeSd: past.variance.map(Math.sqrt),
    ...own,
    plainSd,
    centreMove: moveOf(centred.monthMeans, split),
    spread,
  };
}

/** Variance of every cell's mean about its agent's level. */
function cellVariances(figures: MonthlyFigures, betweenMonths: number): Float64Array {
  const { n, part, resultVariance } = figures;
  return n.map((count, cell) =>
    count > 0 ? betweenMonths * at(part, cell) + resultVariance / count : Infinity,
  );
}

/** Takes each month's common move out of the cells: agent and month means are taken out in turn until they settle. */
function centredOnMonths(
  { fair, agents, months }: MonthlyFigures,
  variance: Float64Array,
): { readonly value: Float64Array; readonly monthMeans: Float64Array } {
  const monthMeans = new Float64Array(months);
  const before = new Float64Array(months);
  const { weights, ofAgents, ofMonths: totals } = weightsOf(variance, agents, months);
  const sums = new Float64Array(months);
  for (let round = 0; round < backfits; round++) {
    sums.fill(0);
    for (let i = 0; i < agents; i++) {
      addAgent(fair, weights, i * months, at(ofAgents, i), monthMeans, sums);
    }
    for (let t = 0; t < months; t++) {
      if (at(totals, t) > 0) monthMeans[t] = at(sums, t) / at(totals, t);
    }
    const middle = monthMeans.reduce((sum, value) => sum + value, 0) / months;
    let [moved, widest] = [0, 0];
    for (let t = 0; t < months; t++) {
      addAt(monthMeans, t, -middle);
      moved = Math.max(moved, Math.abs(at(monthMeans, t) - at(before, t)));
      widest = Math.max(widest, Math.abs(at(monthMeans, t)));
    }
    if (moved <= settled * widest) break;
    before.set(monthMeans);
  }
  const value = new Float64Array(agents * months);
  for (let i = 0; i < agents; i++) {
    for (let t = 0; t < months; t++) {
      value[i * months + t] = at(fair, i * months + t) - at(monthMeans, t);
    }
  }
  return { value, monthMeans };
}

/**
 * Adds to each month's sum what the agent's cell lies above her own mean, the months' moves taken out of that.
 *
 * @param first her first cell
 * @param total her weights
 */
function addAgent(
  fair: Float64Array,
  weights: Float64Array,
  first: number,
  total: number,
  monthMeans: Float64Array,
  sums: Float64Array,
): void {
  let sum = 0;
  for (let t = 0; t < sums.length; t++) {
    const weight = weights[first + t] ?? 0;
    if (weight > 0) sum += weight * ((fair[first + t] ?? 0) - (monthMeans[t] ?? 0));
  }
  const mean = sum / total;
  for (let t = 0; t < sums.length; t++) {
    const weight = weights[first + t] ?? 0;
    if (weight > 0) sums[t] = (sums[t] ?? 0) + weight * ((fair[first + t] ?? 0) - mean);
  }
}

/** One over each cell's variance, 0 where nothing is known, with what they come to by agent and by month. */
function weightsOf(variance: Float64Array, agents: number, months: number) {
  const weights = new Float64Array(variance.length);
  const ofAgents = new Float64Array(agents);
  const ofMonths = new Float64Array(months);
  for (let i = 0; i < agents; i++) {
    for (let t = 0; t < months; t++) {
      const weight = 1 / at(variance, i * months + t);
      if (!(weight > 0)) continue;
      weights[i * months + t] = weight;
      ofAgents[i] = (ofAgents[i] ?? 0) + weight;
      ofMonths[t] = (ofMonths[t] ?? 0) + weight;
    }
  }
  return { weights, ofAgents, ofMonths };
}

type Means = {
  readonly n: Float64Array;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
};

/** Precision-weighted mean of each agent's cells in the months `from` up to `to`; NaN with infinite variance without any. */
function agentMeans(
  { agents, months, n: counts }: MonthlyFigures,
  value: Float64Array,
  variance: Float64Array,
  from: number,
  to: number,
): Means {
  const n = new Float64Array(agents);
  const mean = new Float64Array(agents);
  const weight = new Float64Array(agents);
  for (let i = 0; i < agents; i++) {
    for (let t = from; t < to; t++) {
      const cell = i * months + t;
      const w = 1 / at(variance, cell);
      if (!(w > 0)) continue;
      addAt(n, i, at(counts, cell));
      addAt(weight, i, w);
      addAt(mean, i, w * at(value, cell));
    }
  }
  return {
    n,
    mean: mean.map((sum, i) => sum / at(weight, i)),
    variance: weight.map((w) => 1 / w),
  };
}

/** τ, and the centre's level with its variance. */
function betweenAgents(past: Means): {
  readonly spread: number;
  readonly level: number;
  readonly levelVariance: number;
} {
  const mean = past.mean.filter((_, i) => at(past.n, i) > 0);
  const variance = past.variance.filter((_, i) => at(past.n, i) > 0);
  const levelAt = (tau: number): { readonly level: number; readonly weight: number } => {
    let sum = 0;
    let weight = 0;
    for (let i = 0; i < mean.length; i++) {
      const w = 1 / (tau + at(variance, i));
      sum += w * at(mean, i);
      weight += w;
    }
    return { level: sum / weight, weight };
  };
  const excess = (tau: number): number => {
    const { level } = levelAt(tau);
    let squares = 0;
    for (let i = 0; i < mean.length; i++) {
      const away = at(mean, i) - level;
      squares += (away * away) / (tau + at(variance, i));
    }
    return squares - (mean.length - 1);
  };
  const tau = varianceAtBalance(excess, 100 * varianceOf(past.mean));
  const { level, weight } = levelAt(tau);
  return { spread: Math.sqrt(tau), level, levelVariance: 1 / weight };
}

function moveOf(monthMeans: Float64Array, split: number): number {
  const meanOf = (from: number, to: number): number =>
    monthMeans.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  return meanOf(split, monthMeans.length) - meanOf(0, split);
}
