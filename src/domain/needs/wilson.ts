import { z90 } from "../ranking/intervals";
import type { Share } from "./training-needs";

/**
 * A share with its 90 % interval after E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927): honest at 0 and at few answers, where the usual formula claims certainty.
 *
 * @param of at least 1
 */
export function shareOf(count: number, of: number): Share {
  const p = count / of;
  const z2 = z90 * z90;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const reach = (z90 * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return {
    count,
    of,
    share: {
      value: p,
      low: count === 0 ? 0 : Math.max(0, middle - reach),
      high: count === of ? 1 : Math.min(1, middle + reach),
    },
  };
}
