import { indexAt } from "../metrics/columns";

/**
 * Ranks many draws of the same people in time proportional to their number: values are spread over as many buckets as there
 * are people and only neighbours within a bucket are compared (E. J. Isaac & R. C. Singleton, "Sorting by address
 * calculation", JACM 3 (1956)).
 *
 * @param most people at most
 * @returns a function that writes the rank (1 = highest) of each of the first `people` values into `out`; equal values rank by position
 */
export function ranker(
  most: number,
): (values: Float64Array, out: Uint32Array, people?: number) => void {
  const bucketOf = new Uint32Array(most);
  const start = new Uint32Array(most + 1);
  const free = new Uint32Array(most);
  const order = new Uint32Array(most);
  return (values, out, people = most) => {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < people; i++) {
      const value = values[i] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const scale = high > low ? (people - 1) / (high - low) : 0;
    start.fill(0);
    for (let i = 0; i < people; i++) {
      const bucket = ((high - (values[i] ?? 0)) * scale) >>> 0;
      bucketOf[i] = bucket;
      start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
    }
    let before = 0;
    for (let b = 0; b < people; b++) {
      free[b] = before;
      before += start[b + 1] ?? 0;
      start[b + 1] = before;
    }
    for (let i = 0; i < people; i++) {
      const bucket = bucketOf[i] ?? 0;
      const first = start[bucket] ?? 0;
      const value = values[i] ?? 0;
      let slot = free[bucket] ?? 0;
      free[bucket] = slot + 1;
      // Insertion within the bucket: those before it are already in order.
      while (slot > first && (values[order[slot - 1] ?? 0] ?? 0) < value) {
        order[slot] = order[slot - 1] ?? 0;
        slot -= 1;
      }
      order[slot] = i;
    }
    for (let position = 0; position < people; position++) out[order[position] ?? 0] = position + 1;
  };
}

/** The k-th smallest (0-based) of `values`, which are reordered: C. A. R. Hoare's quickselect, "FIND", CACM 4 (1961). */
export function kthSmallest(values: Uint32Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = indexAt(values, (left + right) >> 1);
    let i = left;
    let j = right;
    while (i <= j) {
      while (indexAt(values, i) < pivot) i += 1;
      while (indexAt(values, j) > pivot) j -= 1;
      if (i <= j) {
        const kept = indexAt(values, i);
        values[i] = indexAt(values, j);
        values[j] = kept;
        i += 1;
        j -= 1;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return indexAt(values, k);
}
