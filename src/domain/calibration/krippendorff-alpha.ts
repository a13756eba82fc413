import { at, indexAt } from "../metrics/columns";
import { midRanks } from "./mid-ranks";
import { pairableRatings, type PairableRatings } from "./pairable-ratings";
import type { Ratings } from "./ratings";

/** Whether values are only names, stand in an order, or have distances. */
export type Level = "nominal" | "ordinal" | "interval";

/**
 * Agreement beyond chance of any number of people, each of whom may have judged only some of the things: 1 = always, 0 = as if
 * the judgements had been dealt out at random. K. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011:
 * 1 − disagreement within things / disagreement between all pairable judgements. Things judged once tell nothing and are left out.
 * NaN when nothing was judged twice, or all pairable judgements are the same.
 *
 * One pass over the judgements and one sort, no table of pairs: the ordinal distance of two values is the squared difference of
 * their mean ranks, and squared differences over all pairs are sums of squares about a mean.
 */
export function krippendorffAlpha(ratings: Ratings, level: Level): number {
  const pairable = pairableRatings(ratings);
  switch (level) {
    case "nominal":
      return nominalAlpha(pairable);
    case "ordinal":
      return alphaOf(unitSpreads({ ...pairable, value: midRanks(pairable.value) }));
    case "interval":
      return alphaOf(unitSpreads(pairable));
  }
}

/** What each thing adds to interval alpha, one entry a thing judged at least twice. */
export type UnitSpreads = {
  readonly count: Float64Array;
  /** Sum of its values less the mean of all values. */
  readonly sum: Float64Array;
  /** Sum of squares of the same. */
  readonly squares: Float64Array;
  /** Sum of squares about its own mean, over one less than its judgements: its disagreement. */
  readonly within: Float64Array;
};

/** The parts of interval alpha by thing, from which any selection of things can be summed. */
export function unitSpreads({ start, value }: PairableRatings): UnitSpreads {
  const units = start.length - 1;
  let total = 0;
  for (let k = 0; k < value.length; k++) total += at(value, k);
  const centre = total / value.length;
  const spreads = {
    count: new Float64Array(units),
    sum: new Float64Array(units),
    squares: new Float64Array(units),
    within: new Float64Array(units),
  };
  for (let u = 0; u < units; u++) {
    const first = indexAt(start, u);
    const end = indexAt(start, u + 1);
    let sum = 0;
    let squares = 0;
    for (let k = first; k < end; k++) {
      const away = at(value, k) - centre;
      sum += away;
      squares += away * away;
    }
    const mean = sum / (end - first);
    let about = 0;
    for (let k = first; k < end; k++) about += (at(value, k) - centre - mean) ** 2;
    spreads.count[u] = end - first;
    spreads.sum[u] = sum;
    spreads.squares[u] = squares;
    // Over all ordered pairs of m values, squared differences sum to 2m times the squares about their mean.
    spreads.within[u] = ((end - first) * about) / (end - first - 1);
  }
  return spreads;
}

/** Interval alpha of things counted so many times each (`times`; once each by default). */
export function alphaOf(spreads: UnitSpreads, times: Float64Array | null = null): number {
  let n = 0;
  let sum = 0;
  let squares = 0;
  let within = 0;
  for (let u = 0; u < spreads.count.length; u++) {
    const weight = times === null ? 1 : at(times, u);
    n += weight * at(spreads.count, u);
    sum += weight * at(spreads.sum, u);
    squares += weight * at(spreads.squares, u);
    within += weight * at(spreads.within, u);
  }
  const between = n * squares - sum * sum;
  return between > 1e-12 * n * squares ? 1 - ((n - 1) * within) / between : Number.NaN;
}

function nominalAlpha({ start, value }: PairableRatings): number {
  let within = 0;
  for (let u = 0; u + 1 < start.length; u++) {
    const own = value.slice(indexAt(start, u), indexAt(start, u + 1));
    within += unequalPairs(own) / (own.length - 1);
  }
  const between = unequalPairs(value);
  return between > 0 ? 1 - ((value.length - 1) * within) / between : Number.NaN;
}

/** Ordered pairs of unequal values. */
function unequalPairs(values: Float64Array): number {
  const sorted = values.slice().sort();
  let equal = 0;
  let from = 0;
  for (let k = 1; k <= sorted.length; k++) {
    if (k < sorted.length && at(sorted, k) === at(sorted, from)) continue;
    equal += (k - from) ** 2;
    from = k;
  }
  return values.length ** 2 - equal;
}
