/** Chebyshev coefficients of the fit below. */
const coefficients = Float64Array.of(
  -1.26551223,
  1.00002368,
  0.37409196,
  0.09678418,
  -0.18628806,
  0.27886807,
  -1.13520398,
  1.48851587,
  -0.82215223,
  0.17087277,
);

/**
 * Distribution function of the standard normal, right to 1.2e-7 (relative, in the tails too): the Chebyshev fit of erfc in
 * Press, Teukolsky, Vetterling & Flannery, Numerical Recipes in C, 2nd ed. (1992), section 6.2.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * z);
  let polynomial = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) {
    polynomial = polynomial * t + (coefficients[k] ?? 0);
  }
  const tail = (t * Math.exp(-z * z + polynomial)) / 2;
  return x >= 0 ? 1 - tail : tail;
}
