import { at } from "../metrics/columns";

/** The rank of each value from 1, the smallest; equal values share the mean of their ranks (Kendall 1945). No NaN among them. */
export function midRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const rankOf = new Map<number, number>();
  let from = 0;
  for (let k = 1; k <= sorted.length; k++) {
    if (k < sorted.length && at(sorted, k) === at(sorted, from)) continue;
    rankOf.set(at(sorted, from), (from + 1 + k) / 2);
    from = k;
  }
  return values.map((value) => rankOf.get(value) ?? Number.NaN);
}
