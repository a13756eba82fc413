/**
 * The variance at which a weighted sum of squares equals what it should be: the moment estimator of R. C. Paule & J. Mandel,
 * "Consensus values and weighting factors", Journal of Research of the National Bureau of Standards 87 (1982). Needs no
 * normality and never fails to converge, as the sum falls steadily when the variance grows.
 *
 * @param excess the sum of squares at a given variance, less its expectation
 * @param most a variance that is surely large enough
 * @returns 0 where even no variance explains all squares
 */
export function varianceAtBalance(excess: (variance: number) => number, most: number): number {
  const least = most * 1e-9;
  if (!(most > 0) || excess(least) <= 0) return 0;
  let low = least;
  let high = most;
  for (let step = 0; step < 60 && high - low > 1e-6 * high; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
