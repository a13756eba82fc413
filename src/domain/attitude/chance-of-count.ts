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
