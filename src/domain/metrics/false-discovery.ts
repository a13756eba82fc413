import { at } from "./columns";

/**
 * Which of many tests count as findings when, of all findings, at most the share `rate` may be expected to be chance. Where
 * nothing at all is to be found, the chance of any finding is at most `rate`. Source: Y. Benjamini & Y. Hochberg, Journal of the
 * Royal Statistical Society B 57 (1995); it also holds for tests that lean the same way (Benjamini & Yekutieli, Annals of
 * Statistics 29 (2001)).
 *
 * @param chances of a result so far out if there were nothing; NaN is never a finding and is not counted as a test.
 * @returns one entry a test.
 */
export function findingsAmong(chances: Float64Array, rate: number): boolean[] {
  const sorted = chances.filter((chance) => !Number.isNaN(chance)).sort();
  let limit = -1;
  sorted.forEach((chance, i) => {
    if (chance <= (rate * (i + 1)) / sorted.length) limit = chance;
  });
  return Array.from(chances, (_, i) => at(chances, i) <= limit);
}
