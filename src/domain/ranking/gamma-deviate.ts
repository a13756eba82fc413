import type { Random } from "../../foundation/random";

/**
 * One gamma deviate with the given shape and scale 1: G. Marsaglia & W. W. Tsang, "A simple method for generating gamma
 * variables", ACM TOMS 26 (2000); shapes below 1 by their boosting remark. `shape` must be positive.
 */
export function gammaDeviate(shape: number, random: Random, normal: () => number): number {
  if (shape < 1) {
    return gammaDeviate(shape + 1, random, normal) * (1 - random()) ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const xx = x * x;
    const u = 1 - random();
    // Their squeeze: accepts 98 % of the candidates without a logarithm.
    if (u < 1 - 0.0331 * xx * xx) return d * v;
    if (Math.log(u) < 0.5 * xx + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** One beta deviate as a ratio of two gammas. */
export function betaDeviate(a: number, b: number, random: Random, normal: () => number): number {
  const x = gammaDeviate(a, random, normal);
  return x / (x + gammaDeviate(b, random, normal));
}
