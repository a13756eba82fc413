/**
 * Chance of `least` events or more when the rate is gamma distributed with the given shape, and `odds` is its rate parameter
 * over the exposure: the upper tail of the negative binomial law, summed from below. 1 when `least` is 0 or less.
 */
export function countTail(least: number, shape: number, odds: number): number {
  if (least <= 0) return 1;
  const logStay = Math.log1p(-1 / (1 + odds));
  let logTerm = shape * logStay;
  let below = Math.exp(logTerm);
  for (let k = 1; k < least; k++) {
    logTerm += Math.log((shape + k - 1) / k) - Math.log1p(odds);
    below += Math.exp(logTerm);
  }
  return Math.min(1, Math.max(0, 1 - below));
}
