import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";

/** Where the cut lies and how likely each is below it. */
export type BottomChances = {
  /** The true score below which, as far as is known, just `size` people lie. */
  readonly cut: number;
  /** P(true score < cut); these sum to `size`. */
  readonly chance: Float64Array;
  /** The chance at which the bottom group ends: between the last who is in it and the first who is not. */
  readonly last: number;
};

/**
 * Each one's chance to be among the lowest `size`, when the true scores are normal and independent given the data. Unlike a cut
 * at a posterior mean this keeps the expected number of people below it, so that what is promised of more reviews comes true.
 *
 * @param mean what is known of each true score; higher is better
 * @param variance of what is known, above 0
 * @param size 1 to one less than there are people
 */
export function bottomChances(
  mean: Float64Array,
  variance: Float64Array,
  size: number,
): BottomChances {
  const chanceBelow = (cut: number): Float64Array =>
    mean.map((value, i) => normalCdf((cut - value) / Math.sqrt(at(variance, i))));
  const widest = 8 * Math.sqrt(variance.reduce((most, value) => Math.max(most, value), 0));
  let low = mean.reduce((least, value) => Math.min(least, value), Infinity) - widest;
  let high = mean.reduce((most, value) => Math.max(most, value), -Infinity) + widest;
  for (let halved = 0; halved < 60; halved++) {
    const middle = (low + high) / 2;
    if (chanceBelow(middle).reduce((sum, chance) => sum + chance, 0) > size) high = middle;
    else low = middle;
  }
  const cut = (low + high) / 2;
  const chance = chanceBelow(cut);
  const falling = chance.toSorted().reverse();
  return { cut, chance, last: (at(falling, size - 1) + at(falling, size)) / 2 };
}
