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
 * @param near where the cut is likely to be found, to find it sooner
 */
export function bottomChances(
  mean: Float64Array,
  variance: Float64Array,
  size: number,
  near: number = Number.NaN,
): BottomChances {
  const sd = variance.map((value) => Math.sqrt(value));
  const expectedBelow = (cut: number): number => {
    let sum = 0;
    for (let i = 0; i < mean.length; i++) sum += normalCdf((cut - at(mean, i)) / at(sd, i));
    return sum;
  };
  const widest = 8 * sd.reduce((most, value) => Math.max(most, value), 0);
  const low = mean.reduce((least, value) => Math.min(least, value), Infinity) - widest;
  const high = mean.reduce((most, value) => Math.max(most, value), -Infinity) + widest;
  const excess = (point: number): number => expectedBelow(point) - size;
  const step = (high - low) / 100;
  const isNear = excess(near - step) < 0 && excess(near + step) > 0;
  const cut = isNear
    ? crossing(excess, near - step, near + step, 1e-7 * size)
    : crossing(excess, low, high, 1e-7 * size);
  const chance = mean.map((value, i) => normalCdf((cut - value) / at(sd, i)));
  return {
    cut,
    chance,
    get last() {
      const falling = chance.toSorted().reverse();
      return (at(falling, size - 1) + at(falling, size)) / 2;
    },
  };
}

/**
 * Where a rising function crosses 0 between `low`, where it is negative, and `high`, to within `near` of 0: false position with
 * the Illinois rule (M. Dowell & P. Jarratt, BIT 11 (1971)).
 */
function crossing(
  rises: (point: number) => number,
  low: number,
  high: number,
  near: number,
): number {
  let [left, right] = [low, high];
  let [below, above] = [rises(low), rises(high)];
  let last = 0;
  for (let step = 0; step < 100; step++) {
    const middle =
      step % 8 === 7 ? (left + right) / 2 : (left * above - right * below) / (above - below);
    const value = rises(middle);
    if (Math.abs(value) <= near || right - left < 1e-12 * (high - low)) return middle;
    if (value < 0) {
      [left, below] = [middle, value];
      if (last < 0) above /= 2;
    } else {
      [right, above] = [middle, value];
      if (last > 0) below /= 2;
    }
    last = Math.sign(value);
  }
  return (left + right) / 2;
}
