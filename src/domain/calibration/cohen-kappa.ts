import { addAt, at, indexAt } from "../metrics/columns";

/** How far two categories are from each other, by their numbers; 0 for the same. */
export type Disagreement = (first: number, second: number) => number;

/** Every disagreement counts the same (Cohen 1960). */
export const anyDisagreement: Disagreement = (first, second) => (first === second ? 0 : 1);

/** By the number of steps between ordered categories (Cicchetti & Allison 1971). */
export const linearDisagreement: Disagreement = (first, second) => Math.abs(first - second);

/** By the square of the steps (Fleiss & Cohen 1973). */
export const quadraticDisagreement: Disagreement = (first, second) => (first - second) ** 2;

/**
 * Agreement of two people beyond chance, 1 = always, 0 = as by chance. J. Cohen, "A coefficient of agreement for nominal scales",
 * Educational and Psychological Measurement 20 (1960), and "Weighted kappa", Psychological Bulletin 70 (1968):
 * 1 − Σ w·observed / Σ w·expected over all pairs of categories.
 *
 * `first` and `second` hold the categories both gave to the same things; a pair with a number from `categories` on is passed over.
 * NaN when no pair is left or both used one and the same category only: chance alone would then agree always.
 */
export function cohenKappa(
  first: Uint32Array,
  second: Uint32Array,
  categories: number,
  disagreement: Disagreement = anyDisagreement,
): number {
  const pairs = new Float64Array(categories * categories);
  const byFirst = new Float64Array(categories);
  const bySecond = new Float64Array(categories);
  let count = 0;
  for (let k = 0; k < first.length; k++) {
    const a = indexAt(first, k);
    const b = indexAt(second, k);
    if (!(a < categories && b < categories)) continue;
    addAt(pairs, a * categories + b, 1);
    addAt(byFirst, a, 1);
    addAt(bySecond, b, 1);
    count += 1;
  }
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < categories; a++) {
    for (let b = 0; b < categories; b++) {
      const weight = disagreement(a, b);
      observed += weight * at(pairs, a * categories + b);
      expected += (weight * at(byFirst, a) * at(bySecond, b)) / count;
    }
  }
  return expected > 0 ? 1 - observed / expected : Number.NaN;
}
