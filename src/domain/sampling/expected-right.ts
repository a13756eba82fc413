import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import { bottomChances } from "./bottom-chances";

/** What is known of one person's true score: normal, higher is better. */
type Known = { readonly mean: number; readonly variance: number };

/** Beyond so many deviations nothing is left to add up. */
const reach = 5;
/** Even, for Simpson's rule. */
const steps = 40;
/** Share of a variance that stands for nothing learnt: keeps sums smooth, and shares places among equals. */
const trifle = 1e-9;

/**
 * Expected number of those named who truly belong to the lowest `size`, when reviews still to be done take `learnt` off each one's
 * variance and then the `size` lowest means are named. What the reviews will show is not known: each mean moves by as much
 * variance as is learnt (preposterior analysis: H. Raiffa & R. Schlaifer, Applied Statistical Decision Theory (1961), chapter 5),
 * and whoever is named need not be the surest. With nothing learnt it is what is expected of today's list.
 *
 * @param learnt of each one's variance, from 0 to less than all of it
 */
export function expectedRight(known: readonly Known[], learnt: Float64Array, size: number): number {
  if (size < 1 || size >= known.length) return Math.max(0, Math.min(size, known.length));
  const mean = Float64Array.from(known, (one) => one.mean);
  const variance = Float64Array.from(known, (one) => one.variance);
  const { cut, chance } = bottomChances(mean, variance, size);
  const moves = variance.map((value, i) => Math.sqrt(Math.max(at(learnt, i), trifle * value)));
  const end = endOfNamed(mean, moves, size);
  let right = 0;
  for (let i = 0; i < mean.length; i++) {
    const upTo = (end - at(mean, i)) / at(moves, i);
    if (upTo <= -reach) continue;
    if (upTo >= reach) {
      right += at(chance, i);
      continue;
    }
    const left = Math.sqrt(Math.max(at(variance, i) - at(moves, i) ** 2, Number.MIN_VALUE));
    right += belowBoth(upTo, (cut - at(mean, i)) / left, at(moves, i) / left);
  }
  return right;
}

/** The mean below which, once the reviews are done, `size` are expected to lie. */
function endOfNamed(mean: Float64Array, moves: Float64Array, size: number): number {
  const widest = 8 * moves.reduce((most, value) => Math.max(most, value), 0);
  let low = mean.reduce((least, value) => Math.min(least, value), Infinity) - widest;
  let high = mean.reduce((most, value) => Math.max(most, value), -Infinity) + widest;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (expectedNamed(middle, mean, moves) > size) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** How many are expected below an end. */
function expectedNamed(end: number, mean: Float64Array, moves: Float64Array): number {
  let named = 0;
  for (let i = 0; i < mean.length; i++) {
    const from = (end - (mean[i] ?? 0)) / (moves[i] ?? 0);
    named += from > reach ? 1 : from < -reach ? 0 : normalCdf(from);
  }
  return named;
}

/** ∫ φ(x) Φ(level − slope · x) dx up to `end`, by Simpson's rule. */
function belowBoth(end: number, level: number, slope: number): number {
  const width = (end + reach) / steps;
  let sum = 0;
  for (let k = 0; k <= steps; k++) {
    const x = -reach + k * width;
    const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp((-x * x) / 2) * normalCdf(level - slope * x);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}
