const steps = 40;
const tolerance = 1e-5;

/**
 * The variance at which a weighted sum of squares equals what it should be: the moment estimator of R. C. Paule & J. Mandel,
 * "Consensus values and weighting factors", Journal of Research of the National Bureau of Standards 87 (1982). Needs no
 * normality and never fails to converge, as the sum falls steadily when the variance grows. Found by halving on the
 * logarithm's scale until the ends are near, then by the Illinois rule (M. Dowell & P. Jarratt, BIT 11 (1971)).
 *
 * @param excess the sum of squares at a given variance, less its expectation
 * @param most a variance that is surely large enough
 * @returns 0 where even no variance explains all squares
 */
export function varianceAtBalance(excess: (variance: number) => number, most: number): number {
  let low = most * 1e-9;
  if (!(most > 0)) return 0;
  let atLow = excess(low);
  if (!(atLow > 0)) return 0;
  let high = most;
  let atHigh = excess(high);
  if (atHigh >= 0) return most;
  let kept: "low" | "high" | null = null;
  for (let step = 0; step < steps && high - low > tolerance * high; step++) {
    const isFar = high > 16 * low;
    const next = isFar ? Math.sqrt(low * high) : (low * atHigh - high * atLow) / (atHigh - atLow);
    const value = excess(next);
    // An end that stays twice in a row is given half its weight, or it would stay for good.
    if (value > 0) {
      low = next;
      atLow = value;
      if (kept === "high") atHigh /= 2;
      kept = "high";
    } else {
      high = next;
      atHigh = value;
      if (kept === "low") atLow /= 2;
      kept = "low";
    }
  }
  return (low + high) / 2;
}
