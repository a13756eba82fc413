import { z90 } from "../ranking/intervals";
import type { Estimate } from "../ranking/ranking";

/** A share of cases with its 90 % score interval: E. B. Wilson, JASA 22 (1927). NaN throughout without cases. */
export function wilson(hits: number, cases: number): Estimate {
  const share = hits / cases;
  const z2 = z90 * z90;
  const centre = (hits + z2 / 2) / (cases + z2);
  const reach = (z90 * Math.sqrt((hits * (cases - hits)) / cases + z2 / 4)) / (cases + z2);
  return { value: share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
