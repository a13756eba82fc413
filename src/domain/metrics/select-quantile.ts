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
  let next = Infinity;
  for (let k = below + 1; k < values.length; k++) next = Math.min(next, at(values, k));
  return low + (place - below) * (next - low);
}

/** The k-th smallest; what is smaller or equal then stands before it, the rest behind. */
function select(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = at(values, (left + right) >> 1);
    let i = left;
    let j = right;
    while (i <= j) {
      while (at(values, i) < pivot) i += 1;
      while (at(values, j) > pivot) j -= 1;
      if (i > j) break;
      const kept = at(values, i);
      values[i] = at(values, j);
      values[j] = kept;
      i += 1;
      j -= 1;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return at(values, k);
}
