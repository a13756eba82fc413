import { addAt, at } from "../metrics/columns";
import { compositeDrawer } from "./composite-draws";
import type { FairMetric } from "./fair-metric";

/** One metric of the composite with its share of the weight; the shares sum to 1. */
export type WeightedMetric = { readonly fair: FairMetric; readonly weight: number };

/** The weighted score of the agents that have at least one figure, in units of the true score's spread. */
export type Composite = {
  /** Positions in `Centre.agents`, in the centre's order; the arrays below have one entry each. */
  readonly agents: Uint32Array;
  /** Mean and deviation of what is known of each true score; higher is better, peers' mean 0. */
  readonly value: Float64Array;
  readonly sd: Float64Array;
  /** What one unit of the weighted sum is in units of `value`. */
  readonly scale: number;
  /** A stream of joint draws of the true scores (up to scale), made for so many draws. */
  readonly drawer: (seed: number, draws: number) => (out: Float64Array) => void;
};

/**
 * Weighted sum of standardised, direction-signed, shrunken metrics. An agent without a metric is judged on the others: they
 * take over its weight, and since the missing figure might be anything the peers have, its share of their spread is added
 * to the uncertainty.
 */
export function compose(
  metrics: readonly WeightedMetric[],
  agentCount: number,
  ranked: (agent: number) => boolean,
): Composite {
  const has = (metric: WeightedMetric, agent: number) => at(metric.fair.evidence.n, agent) > 0;
  const agents = new Uint32Array(agentCount)
    .map((_, agent) => agent)
    .filter((agent) => ranked(agent) && metrics.some((metric) => has(metric, agent)));
  const value = new Float64Array(agents.length);
  const known = new Float64Array(agents.length);
  const missing = new Float64Array(agents.length);
  const variance = new Float64Array(agents.length);
  for (const metric of metrics) {
    agents.forEach((agent, k) => {
      if (has(metric, agent)) addAt(known, k, metric.weight);
      else addAt(missing, k, metric.weight ** 2);
    });
  }
  const shares = metrics.map((metric) => ({
    fair: metric.fair,
    share: Float64Array.from(agents, (agent, k) =>
      has(metric, agent) ? metric.weight / at(known, k) : 0,
    ),
  }));
  for (const { fair, share } of shares) {
    agents.forEach((agent, k) => {
      if (at(share, k) === 0) return;
      addAt(value, k, at(share, k) * at(fair.z, agent));
      addAt(variance, k, (at(share, k) * at(fair.zSd, agent)) ** 2);
    });
  }
  let spread = 0;
  for (let k = 0; k < agents.length; k++) {
    addAt(variance, k, at(missing, k));
    spread += (at(value, k) ** 2 + at(variance, k)) / agents.length;
  }
  const scale = spread > 0 ? 1 / Math.sqrt(spread) : 1;
  return {
    agents,
    scale,
    value: value.map((v) => v * scale),
    sd: variance.map((v) => Math.sqrt(v) * scale),
    drawer: (seed, draws) => compositeDrawer(shares, agents, value, missing, seed, draws),
  };
}
