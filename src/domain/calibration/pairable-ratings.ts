import { addAt, at, indexAt } from "../metrics/columns";
import type { Ratings } from "./ratings";

/** The judgements of things judged at least twice, those of one thing beside each other. */
export type PairableRatings = {
  /** Where the judgements of each such thing begin in `value`; one entry more, the end. */
  readonly start: Uint32Array;
  readonly value: Float64Array;
};

/** Leaves out what nothing can be compared with: missing judgements, and things judged once or never. */
export function pairableRatings({ unit, units, value }: Ratings): PairableRatings {
  const count = new Float64Array(units);
  const counts = (k: number): boolean => indexAt(unit, k) < units && !Number.isNaN(at(value, k));
  for (let k = 0; k < value.length; k++) if (counts(k)) addAt(count, indexAt(unit, k), 1);

  const next = new Float64Array(units);
  const starts: number[] = [0];
  let total = 0;
  for (let u = 0; u < units; u++) {
    next[u] = at(count, u) > 1 ? total : Number.NaN;
    if (at(count, u) < 2) continue;
    total += at(count, u);
    starts.push(total);
  }
  const grouped = new Float64Array(total);
  for (let k = 0; k < value.length; k++) {
    const u = indexAt(unit, k);
    if (!counts(k) || Number.isNaN(at(next, u))) continue;
    grouped[at(next, u)] = at(value, k);
    addAt(next, u, 1);
  }
  return { start: Uint32Array.from(starts), value: grouped };
}
