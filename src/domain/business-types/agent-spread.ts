import { at } from "../metrics/columns";
import { z90 } from "../ranking/intervals";
import type { Estimate } from "../ranking/ranking";

/** With fewer agents quartiles say nothing. */
export const fewestAgents = 8;
/** A spread that may as well be more than three times as large is not shown. */
const widestReach = 3;

/**
 * Estimates whose spread is that of the true values: shrunken estimates lie too close together, plain means too far apart.
 * Constrained empirical Bayes: T. A. Louis, "Estimating a population of parameter values using Bayes and empirical Bayes
 * methods", JASA 79 (1984).
 *
 * @param effects shrunken deviations
 * @param sds their posterior standard deviations
 * @returns the stretched deviations, and the mean reliability: the share of the spread of plain means that is no chance
 */
export function stretched(
  effects: Float64Array,
  sds: Float64Array,
): { readonly values: Float64Array; readonly reliability: number } {
  const count = effects.length;
  let mean = 0;
  for (const effect of effects) mean += effect / count;
  let seen = 0;
  let unsure = 0;
  for (let i = 0; i < count; i++) {
    seen += (at(effects, i) - mean) ** 2;
    unsure += at(sds, i) ** 2;
  }
  const factor = seen > 0 ? Math.sqrt(1 + unsure / seen) : 1;
  return {
    values: effects.map((effect) => mean + factor * (effect - mean)),
    reliability: seen > 0 ? seen / (seen + unsure) : 0,
  };
}

/**
 * Distance of the quartiles over the median (robust coefficient of variation) with a 90 % interval on the logarithm: joint
 * large-sample normality of quantiles (H. A. David & H. N. Nagaraja, Order Statistics, 3rd ed. 2003, section 10.3), slopes of
 * the quantile function after E. Bofinger, Australian Journal of Statistics 17 (1975). What the values leave unsure because
 * chance was taken out of them widens it by their reliability.
 *
 * @param sorted ascending, positive; at least `fewestAgents`
 */
export function quartileSpread(sorted: Float64Array, reliability: number): Estimate {
  const low = quantile(sorted, 0.25);
  const middle = quantile(sorted, 0.5);
  const high = quantile(sorted, 0.75);
  const value = (high - low) / middle;
  const parts = [
    { p: 0.25, z: 0.6744897501960817, slope: -1 / (high - low) },
    { p: 0.5, z: 0, slope: -1 / middle },
    { p: 0.75, z: 0.6744897501960817, slope: 1 / (high - low) },
  ].map((part) => ({ ...part, sparsity: sparsity(sorted, part.p, part.z) }));
  let variance = 0;
  for (const a of parts) {
    for (const b of parts) {
      const shared = Math.min(a.p, b.p) * (1 - Math.max(a.p, b.p));
      variance += (a.slope * b.slope * a.sparsity * b.sparsity * shared) / sorted.length;
    }
  }
  const reach = Math.exp((z90 * Math.sqrt(variance)) / Math.max(reliability, 0.05));
  return { value, low: value / reach, high: value * reach };
}

/** Whether the interval runs so far above the spread that neither says anything. */
export function isTooUnsure({ value, high }: Estimate): boolean {
  return !(high <= widestReach * value);
}

/** Linear between order statistics (R's type 7); NaN of nothing. */
export function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const value = at(sorted, below);
  const next = at(sorted, Math.min(below + 1, sorted.length - 1));
  return value + (place - below) * (next - value);
}

/** Slope of the quantile function at `p`, whose normal deviate is ±`z`. */
function sparsity(sorted: Float64Array, p: number, z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const width = ((4.5 * density ** 4) / (2 * z * z + 1) ** 2 / sorted.length) ** 0.2;
  const from = Math.max(0, p - width);
  const to = Math.min(1, p + width);
  return (quantile(sorted, to) - quantile(sorted, from)) / (to - from);
}
