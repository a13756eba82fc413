import { at } from "./columns";

/**
 * The value below which a share `p` of the values lies, linear between order statistics (R's type 7); NaN of nothing. The values are
 * reordered, but not sorted: C. A. R. Hoare's quickselect, "FIND", CACM 4 (1961).
 */
export function selectQuantile(values: Float64Array, p: number): number {
  if (values.length === 0) return Number.NaN;
  const place = p * (values.length - 1);
  const below = Math.floor(place);
  const low = select(values, below);
  if (place === below) return low;
  return low + (place - below) * (leastFrom(values, below + 1) - low);
}

/** The quarter below, the middle and the quarter above, as {@link selectQuantile} gives each; the values are reordered. */
export function selectQuartiles(values: Float64Array): {
  readonly low: number;
  readonly median: number;
  readonly high: number;
} {
  const middle = (values.length - 1) >> 1;
  const median = selectQuantile(values, 0.5);
  // What is no larger than the middle stands before it now, so a quarter is looked for in one half; it may reach one value beyond.
  const quarter = 0.25 * (values.length - 1);
  const lower = values.subarray(0, middle + 1);
  const upper = values.subarray(middle);
  return {
    low: within(lower, quarter) ?? selectQuantile(values, 0.25),
    median,
    high: within(upper, 3 * quarter - middle) ?? selectQuantile(values, 0.75),
  };
}

/** The value at a place between two of the sorted ones; `null` where it is not wholly inside. */
function within(values: Float64Array, place: number): number | null {
  const below = Math.floor(place);
  if (!(below >= 0 && below + 1 < values.length)) return null;
  const low = select(values, below);
  if (place === below) return low;
  return low + (place - below) * (leastFrom(values, below + 1) - low);
}

function leastFrom(values: Float64Array, from: number): number {
  let least = Infinity;
  for (let k = from; k < values.length; k++) if (at(values, k) < least) least = at(values, k);
  return least;
}

/** The k-th smallest; what is smaller or equal then stands before it, the rest behind. */
function select(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const { upper, lower } = parted(values, left, right);
    if (k <= lower) right = lower;
    else if (k >= upper) left = upper;
    else break;
  }
  return at(values, k);
}

/**
 * Parts the values from `left` to `right` about one of them: none larger up to `lower`, none smaller from `upper` on. A function of
 * its own: as a loop within a loop it would be compiled late, and anew each time it ends.
 */
function parted(
  values: Float64Array,
  left: number,
  right: number,
): { readonly upper: number; readonly lower: number } {
  const pivot = at(values, (left + right) >> 1);
  let i = left;
  let j = right;
  while (i <= j) {
    while ((values[i] ?? pivot) < pivot) i += 1;
    while ((values[j] ?? pivot) > pivot) j -= 1;
    if (i > j) break;
    const kept = at(values, i);
    values[i] = at(values, j);
    values[j] = kept;
    i += 1;
    j -= 1;
  }
  return { upper: i, lower: j };
}
