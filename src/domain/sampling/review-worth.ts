import { normalCdf } from "../metrics/normal";

/** What is known of one person's true score, and what reviews can still tell of it. */
export type Knowledge = {
  readonly mean: number;
  /** Of what is known of the score, above 0. */
  readonly variance: number;
  /** What so many more reviews would take off that variance; 0 for none, never all of it. Asked for 0 to `most`. */
  readonly learnt: (reviews: number) => number;
  /** So many more reviews of her can be done. */
  readonly most: number;
};

/** Points and weights of the standard normal: enough for a function with one kink. */
const points = Array.from({ length: 41 }, (_, k) => -4 + (8 * k) / 40);
const densities = points.map((x) => Math.exp((-x * x) / 2));
const mass = densities.reduce((sum, density) => sum + density, 0);
const weights = densities.map((density) => density / mass);

/**
 * What `reviews` more reviews of one person are worth before they are done: the expected excess of her chance to belong to the
 * bottom group over the chance of whoever stands at its end. Its sum over all is, up to a constant, the expected number of people
 * rightly in the group. Knowledge gradient: P. I. Frazier, W. B. Powell & S. Dayanik, SIAM J. Control Optim. 47 (2008).
 *
 * @param cut true score at which the group ends
 * @param last chance of whoever stands at its end
 */
export function reviewWorth(known: Knowledge, cut: number, last: number, reviews: number): number {
  const { mean, variance } = known;
  const learnt = known.learnt(reviews);
  if (learnt <= 0) return Math.max(0, normalCdf((cut - mean) / Math.sqrt(variance)) - last);
  const step = Math.sqrt(learnt);
  const left = Math.sqrt(Math.max(variance - learnt, Number.MIN_VALUE));
  let worth = 0;
  for (const [k, point] of points.entries()) {
    const chance = normalCdf((cut - mean - step * point) / left);
    if (chance > last) worth += (weights[k] ?? 0) * (chance - last);
  }
  return worth;
}
