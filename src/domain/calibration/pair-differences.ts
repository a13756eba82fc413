import { at, indexAt } from "../metrics/columns";
import { betaQuantile } from "../metrics/beta";
import type { Estimate } from "../ranking/ranking";

/** Two evaluators' scores of the same calls. */
export type PairDifference = {
  /** Positions of the evaluators; the one who gives less is the first. */
  readonly stricter: number;
  readonly milder: number;
  /** Calls that both scored. */
  readonly calls: number;
  /** Mean of the milder's score less the stricter's, with a 90 % interval. */
  readonly difference: Estimate;
};

/** One entry a score: which call (below `units`), by whom, how much; anything else is passed over. */
export type ScoresOfCalls = {
  readonly unit: Uint32Array;
  readonly units: number;
  readonly evaluator: Uint32Array;
  readonly value: Float64Array;
};

/**
 * Pairs of evaluators of whom one gives less than the other for the same calls, beyond what chance explains: what calls and agents
 * are like falls out. The largest difference first. Each pair's mean difference with Student's interval (Biometrika 6 (1908)); a
 * pair is named only where the interval excludes 0 with the level shared among all pairs compared (Bonferroni), so that in nine
 * centres of ten nobody is named for chance alone. An evaluator's second score of a call does not count.
 *
 * @param fewest calls that a pair must have scored both
 */
export function pairDifferences(scores: ScoresOfCalls, fewest: number): readonly PairDifference[] {
  const compared = [...differencesByPair(scores).values()].filter(
    ({ differences }) => differences.length >= Math.max(2, fewest),
  );
  return compared
    .flatMap(({ first, second, differences }): PairDifference[] => {
      const calls = differences.length;
      const mean = differences.reduce((sum, one) => sum + one, 0) / calls;
      const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      const error = Math.sqrt(squares / (calls - 1) / calls);
      const value = Math.abs(mean);
      if (!(value > studentReach(calls - 1, 0.1 / compared.length) * error)) return [];
      const reach = studentReach(calls - 1, 0.1) * error;
      const [stricter, milder] = mean < 0 ? [first, second] : [second, first];
      const difference = { value, low: value - reach, high: value + reach };
      return [{ stricter, milder, calls, difference }];
    })
    .sort((a, b) => b.difference.value - a.difference.value);
}

type Pair = { readonly first: number; readonly second: number; readonly differences: number[] };

function differencesByPair({ unit, units, evaluator, value }: ScoresOfCalls): Map<string, Pair> {
  const given = new Map<number, Map<number, number>>();
  for (let k = 0; k < value.length; k++) {
    const call = indexAt(unit, k);
    if (!(call < units) || Number.isNaN(at(value, k))) continue;
    const scores = given.get(call) ?? new Map<number, number>();
    given.set(call, scores);
    const by = indexAt(evaluator, k);
    if (!scores.has(by)) scores.set(by, at(value, k));
  }
  const pairs = new Map<string, Pair>();
  for (const scores of given.values()) {
    const all = [...scores].sort(([a], [b]) => a - b);
    all.forEach(([first, one], position) => {
      for (const [second, other] of all.slice(position + 1)) {
        const key = `${first} ${second}`;
        const pair = pairs.get(key) ?? { first, second, differences: [] };
        pairs.set(key, pair);
        pair.differences.push(one - other);
      }
    });
  }
  return pairs;
}

/** How many standard errors Student's distribution exceeds, to either side, with probability `outside`. */
function studentReach(freedom: number, outside: number): number {
  const share = betaQuantile(outside, freedom / 2, 0.5);
  return Math.sqrt(freedom * (1 / share - 1));
}
