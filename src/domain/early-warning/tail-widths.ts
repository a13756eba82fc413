import { at } from "../metrics/columns";

/** Standard normal deviates below which a tenth, a quarter of all cases lie. */
const tenth = 1.2815515655446004;
const quarter = 0.6744897501960817;

/** With fewer people their quantiles say nothing about the law. */
const fewest = 40;

/**
 * How much wider the bulk of the centre's standardised changes is than the standard normal law, on each side, never less
 * than 1: the larger of what the quartiles and what the outer tenth say. Where the model leaves something out that moves
 * people from month to month, everybody's deviations are wide, and alarms must be rarer. Source: the empirical null of
 * B. Efron, "Large-scale simultaneous hypothesis testing", JASA 99 (2004), by quantiles.
 *
 * @param deviations NaN: not compared
 */
export function tailWidths(deviations: Float64Array): {
  readonly below: number;
  readonly above: number;
} {
  const sorted = deviations.filter((z) => !Number.isNaN(z)).sort();
  if (sorted.length < fewest) return { below: 1, above: 1 };
  const quantile = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    const high = Math.min(sorted.length - 1, low + 1);
    return at(sorted, low) + (place - low) * (at(sorted, high) - at(sorted, low));
  };
  const bulk = (quantile(0.75) - quantile(0.25)) / (2 * quarter);
  return {
    below: Math.max(1, bulk, -quantile(0.1) / tenth),
    above: Math.max(1, bulk, quantile(0.9) / tenth),
  };
}
