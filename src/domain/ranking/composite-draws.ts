import { seededRandom, standardNormal, subSeed } from "../../foundation/random";
import { addAt, at, indexAt } from "../metrics/columns";
import type { FairMetric } from "./fair-metric";

/** What one metric gives to each person's score: `share` of its z, 0 for whoever has no figure; one entry a person. */
export type MetricShare = { readonly fair: FairMetric; readonly share: Float64Array };

/**
 * A stream of joint draws of the weighted sums. Metrics whose posteriors are normal and independent between people are drawn
 * as one: their sum is normal too, so a person costs one deviate whatever their number.
 *
 * @param agents position of each person in the metrics' arrays
 * @param missingVariance what each person's missing metrics add
 */
export function compositeDrawer(
  metrics: readonly MetricShare[],
  agents: Uint32Array,
  missingVariance: Float64Array,
  seed: number,
): (out: Float64Array) => void {
  const apart = apartTogether(metrics, agents, missingVariance);
  const joint = metrics.flatMap(({ fair, share }) =>
    fair.apart === null ? [{ draw: fair.drawer(seed), share, of: fair.z.slice() }] : [],
  );
  const normal = standardNormal(seededRandom(subSeed(seed, "independent parts")));
  return (out) => {
    for (let k = 0; k < out.length; k++) {
      const sd = at(apart.sd, k);
      out[k] = at(apart.mean, k) + (sd > 0 ? sd * normal() : 0);
    }
    for (const shared of apart.shared) {
      const deviate = normal();
      for (let k = 0; k < out.length; k++) addAt(out, k, deviate * at(shared, k));
    }
    for (const { draw, share, of } of joint) {
      draw(of);
      for (let k = 0; k < out.length; k++) {
        if (at(share, k) > 0) addAt(out, k, at(share, k) * at(of, indexAt(agents, k)));
      }
    }
  };
}

type Apart = {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** For each metric, what one deviate that all people share does to each. */
  readonly shared: readonly Float64Array[];
};

function apartTogether(
  metrics: readonly MetricShare[],
  agents: Uint32Array,
  missingVariance: Float64Array,
): Apart {
  const mean = new Float64Array(agents.length);
  const variance = missingVariance.slice();
  const shared: Float64Array[] = [];
  for (const { fair, share } of metrics) {
    const { apart, z } = fair;
    if (apart === null) continue;
    agents.forEach((agent, k) => {
      addAt(mean, k, at(share, k) * at(z, agent));
      addAt(variance, k, (at(share, k) * at(apart.sd, agent)) ** 2);
    });
    shared.push(Float64Array.from(agents, (agent, k) => at(share, k) * at(apart.shared, agent)));
  }
  return { mean, sd: variance.map(Math.sqrt), shared };
}
