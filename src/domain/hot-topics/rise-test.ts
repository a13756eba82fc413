import { at } from "../metrics/columns";
import { betaCdf, betaQuantile } from "../metrics/beta";
import type { Estimate } from "../ranking/ranking";

/** Cases of one topic in each week, and what they are counted against in each week. */
export type WeeklyCounts = { readonly cases: Float64Array; readonly exposure: Float64Array };

/** How many weeks of its own the pooled overdispersion counts for beside a topic's. */
const pooledWeight = 10;

/**
 * How much more the weeks of one table vary than chance would have it: α of variance = μ + α·μ², by moments over the weeks
 * before `split` of all topics together (negative binomial counts; moments after N. E. Breslow,
 * Applied Statistics 33 (1984)). 0 when they vary no more than chance.
 */
export function pooledOverdispersion(topics: readonly WeeklyCounts[], split: number): number {
  let excess = 0;
  let squares = 0;
  for (const { cases, exposure } of topics) {
    const total = sumOf(exposure, 0, split);
    const rate = sumOf(cases, 0, split) / total;
    for (let week = 0; week < split; week++) {
      const mean = rate * at(exposure, week);
      excess += (at(cases, week) - mean) ** 2 - mean * (1 - at(exposure, week) / total);
      squares += mean * mean;
    }
  }
  return squares > 0 ? Math.max(0, excess / squares) : 0;
}

/**
 * By how much one topic's variance exceeds chance: what the pooled overdispersion expects at its size, more where its own
 * weeks before `split` were wilder (Pearson's χ² over its degrees of freedom, McCullagh & Nelder, Generalized Linear Models,
 * 2nd ed. 1989, section 4.5, the pooled value weighing as ten weeks). Never less: that a few weeks happened to be calm is
 * what chance does to some of many topics. At least 1.
 */
export function inflationOf(
  { cases, exposure }: WeeklyCounts,
  split: number,
  pooled: number,
): number {
  const total = sumOf(exposure, 0, split);
  const rate = sumOf(cases, 0, split) / total;
  let chi = 0;
  let weeks = 0;
  for (let week = 0; week < split; week++) {
    const mean = rate * at(exposure, week);
    if (!(mean > 0)) continue;
    chi += (at(cases, week) - mean) ** 2 / mean;
    weeks += 1;
  }
  const expected = 1 + (pooled * rate * total) / split;
  const own = Math.max(0, weeks - 1);
  return Math.max(expected, (pooledWeight * expected + chi) / (pooledWeight + own));
}

/**
 * Whether cases rose between two stretches: given their sum, those of the second are binomial (J. Przyborowski & H. Wilenski,
 * Biometrika 31 (1940)); counts are divided by the inflation first, as quasi-likelihood has it. The ratio of the rates has
 * the 90 % interval of Clopper & Pearson (1934) on the same counts.
 */
export function rise(
  before: { readonly cases: number; readonly exposure: number },
  now: { readonly cases: number; readonly exposure: number },
  inflation: number,
): { readonly p: number; readonly ratio: Estimate } {
  const [first, second] = [before.cases / inflation, now.cases / inflation];
  const share = now.exposure / (before.exposure + now.exposure);
  const ratioOf = (part: number): number => (part / (1 - part)) * (before.exposure / now.exposure);
  return {
    p: second > 0 ? betaCdf(share, second, first + 1) : 1,
    ratio: {
      value: now.cases / now.exposure / (before.cases / before.exposure),
      low: second > 0 ? ratioOf(betaQuantile(0.05, second, first + 1)) : 0,
      high: first > 0 ? ratioOf(betaQuantile(0.95, second + 1, first)) : Infinity,
    },
  };
}

/**
 * For each p, the least false discovery rate at which it would be named: Y. Benjamini & Y. Hochberg, "Controlling the false
 * discovery rate", JRSS B 57 (1995).
 */
export function falseDiscoveryRates(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, i) => i).sort((a, b) => (ps[b] ?? 1) - (ps[a] ?? 1) || b - a);
  const rates = new Array<number>(ps.length).fill(1);
  let least = 1;
  order.forEach((i, k) => {
    least = Math.min(least, ((ps[i] ?? 1) * ps.length) / (ps.length - k));
    rates[i] = least;
  });
  return rates;
}

export function sumOf(column: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += at(column, i);
  return sum;
}
