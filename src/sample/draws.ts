import type { Random } from "../foundation/random";

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the items; throws on an empty list, which is a defect of the caller. */
export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  return itemAt(items, Math.floor(random() * items.length));
}

/** The item at a position that must exist. */
export function itemAt<Item>(items: ArrayLike<Item>, at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error(`No item at ${at} of ${items.length}`);
  return item;
}

/** `count` different items in random order; all of them when there are fewer (partial Fisher-Yates). */
export function someOf<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const pool = [...items];
  const taken = Math.min(count, pool.length);
  for (let i = 0; i < taken; i++) {
    const j = wholeBetween(random, i, pool.length - 1);
    const chosen = itemAt(pool, j);
    pool[j] = itemAt(pool, i);
    pool[i] = chosen;
  }
  return pool.slice(0, taken);
}

/** Position drawn in proportion to the weights; their sum must be positive. */
export function weightedPosition(random: Random, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0;
  let rest = random() * total;
  for (let i = 0; i < weights.length; i++) {
    rest -= weights[i] ?? 0;
    if (rest < 0) return i;
  }
  return weights.length - 1;
}

/** A Poisson count by multiplication of uniforms (Knuth); for the small means of complaints and errors. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  let product = random();
  while (product > limit) {
    count++;
    product *= random();
  }
  return count;
}

/** The value, or the end of `low`–`high` that it lies beyond. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
