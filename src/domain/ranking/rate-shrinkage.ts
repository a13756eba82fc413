import { at } from "../metrics/columns";

/**
 * Shares and rates pulled towards the peers' by how little stands behind each: conjugate empirical Bayes with the peers'
 * distribution by the method of moments.
 */
export type RatePosterior = {
  /** Peers' mean share or rate. */
  readonly mean: number;
  /** Standard deviation of the true shares or rates between agents; 0: no difference beyond chance is visible. */
  readonly spread: number;
  /** Parameters of each agent's posterior: Beta(a, b), or Gamma with shape a and rate b. */
  readonly a: Float64Array;
  readonly b: Float64Array;
};

/** Reliability assumed when chance explains all differences, but somebody must still be put in an order. */
export const leastReliability = 0.1;

/**
 * Successes out of trials: beta-binomial, its moments after J. C. Kleinman, "Proportions with extraneous variance", JASA 68
 * (1973). Agents with no trials get the peers' distribution. With `leastSpread` a spread of 0 is replaced by the one at
 * which an average agent's share has a reliability of a tenth.
 */
export function shrinkProportions(
  successes: Float64Array,
  trials: Float64Array,
  leastSpread = false,
): RatePosterior {
  const { groups, total, squares, mean } = totals(successes, trials);
  const variance = mean * (1 - mean);
  let scatter = 0;
  for (let i = 0; i < trials.length; i++) {
    if (at(trials, i) > 0) {
      scatter += at(trials, i) * (at(successes, i) / at(trials, i) - mean) ** 2;
    }
  }
  // Correlation of two calls of one agent: 1 / (a + b + 1) of the peers' beta distribution.
  const room = total - squares / total - (groups - 1);
  let correlation = room > 0 && variance > 0 ? (scatter / variance - (groups - 1)) / room : 0;
  if (!(correlation > 1e-9)) correlation = 0;
  if (correlation === 0 && leastSpread && groups > 1) {
    correlation = leastReliability / (1 + total / groups);
  }
  correlation = Math.min(correlation, 0.99);
  const size = correlation > 0 && variance > 0 ? 1 / correlation - 1 : Infinity;
  return posterior(
    mean,
    Number.isFinite(size) ? Math.sqrt(variance * correlation) : 0,
    trials.length,
    (i) => size * mean + at(successes, i),
    (i) => size * (1 - mean) + at(trials, i) - at(successes, i),
  );
}

/**
 * Rare events by exposure (complaints by calls): gamma–Poisson. D. Clayton & J. Kaldor, "Empirical Bayes estimates of
 * age-standardized relative risks", Biometrics 43 (1987); moments as R. J. Marshall, Applied Statistics 40 (1991), with the
 * exposures' unevenness taken out. Agents with no exposure get the peers' distribution.
 */
export function shrinkRates(
  events: Float64Array,
  exposure: Float64Array,
  leastSpread = false,
): RatePosterior {
  const { groups, total, squares, mean } = totals(events, exposure);
  let scatter = 0;
  for (let i = 0; i < exposure.length; i++) {
    if (at(exposure, i) > 0) {
      scatter += at(exposure, i) * (at(events, i) / at(exposure, i) - mean) ** 2;
    }
  }
  const room = total - squares / total;
  let variance = room > 0 ? (scatter - (groups - 1) * mean) / room : 0;
  if (!(variance > 1e-9 * mean * mean)) variance = 0;
  if (variance === 0 && leastSpread && groups > 1) {
    variance = (leastReliability * mean * groups) / total;
  }
  const spread = mean > 0 ? Math.sqrt(variance) : 0;
  const rate = mean / variance;
  return posterior(
    mean,
    spread,
    exposure.length,
    (i) => mean * rate + at(events, i),
    (i) => rate + at(exposure, i),
  );
}

function totals(events: Float64Array, exposure: Float64Array) {
  let groups = 0;
  let total = 0;
  let squares = 0;
  let sum = 0;
  for (let i = 0; i < exposure.length; i++) {
    const size = at(exposure, i);
    if (!(size > 0)) continue;
    groups += 1;
    total += size;
    squares += size * size;
    sum += at(events, i);
  }
  return { groups, total, squares, mean: total > 0 ? sum / total : Number.NaN };
}

function posterior(
  mean: number,
  spread: number,
  agents: number,
  a: (agent: number) => number,
  b: (agent: number) => number,
): RatePosterior {
  const indices = Float64Array.from({ length: agents }, (_, index) => index);
  const none = new Float64Array(0);
  return {
    mean,
    spread,
    a: spread > 0 ? indices.map(a) : none,
    b: spread > 0 ? indices.map(b) : none,
  };
}
