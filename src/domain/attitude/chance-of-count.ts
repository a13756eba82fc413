import { logGamma } from "../metrics/beta";
import { at } from "../metrics/columns";

/**
 * Chance of at least `times` hits in independent tries with these chances: the Poisson-binomial distribution by adding one try
 * after another (exact; R. E. Barlow & K. D. Heidtmann, IEEE Transactions on Reliability 33 (1984)).
 */
export function chanceOfAtLeast(times: number, chances: readonly number[]): number {
  const distribution = new Float64Array(chances.length + 1);
  distribution[0] = 1;
  chances.forEach((chance, tries) => {
    for (let hits = tries + 1; hits > 0; hits--) {
      distribution[hits] =
        at(distribution, hits) * (1 - chance) + at(distribution, hits - 1) * chance;
    }
    distribution[0] = at(distribution, 0) * (1 - chance);
  });
  let sum = 0;
  for (let hits = Math.max(0, times); hits <= chances.length; hits++) sum += at(distribution, hits);
  return Math.min(1, sum);
}

/** Chance of at least `hits` among `size` drawn at random from `all`, of which `allHits` are hits: the hypergeometric tail. */
export function chanceInDraw(hits: number, size: number, allHits: number, all: number): number {
  const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  const whole = choose(all, size);
  let sum = 0;
  const first = Math.max(hits, size + allHits - all, 0);
  for (let k = first; k <= Math.min(size, allHits); k++) {
    sum += Math.exp(choose(allHits, k) + choose(all - allHits, size - k) - whole);
  }
  return Math.min(1, sum);
}
