import { addAt, at, indexAt } from "../metrics/columns";
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
  const agents = withFigures(metrics, agentCount, ranked);
  const people = agents.length;
  const known = new Float64Array(people);
  const missing = new Float64Array(people);
  for (const { fair, weight } of metrics) {
    const { n } = fair.evidence;
    for (let k = 0; k < people; k++) {
      if (at(n, indexAt(agents, k)) > 0) addAt(known, k, weight);
      else addAt(missing, k, weight ** 2);
    }
  }
  const value = new Float64Array(people);
  const variance = new Float64Array(people);
  const shares = metrics.map(({ fair, weight }) => {
    const { z, zSd, evidence } = fair;
    const share = new Float64Array(people);
    for (let k = 0; k < people; k++) {
      const agent = indexAt(agents, k);
      if (!(at(evidence.n, agent) > 0)) continue;
      const own = weight / at(known, k);
      share[k] = own;
      addAt(value, k, own * at(z, agent));
      addAt(variance, k, (own * at(zSd, agent)) ** 2);
    }
    return { fair, share };
  });
  let spread = 0;
  for (let k = 0; k < people; k++) {
    addAt(variance, k, at(missing, k));
    spread += (at(value, k) ** 2 + at(variance, k)) / people;
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

function withFigures(
  metrics: readonly WeightedMetric[],
  agentCount: number,
  ranked: (agent: number) => boolean,
): Uint32Array {
  const hasFigure = new Uint8Array(agentCount);
  for (const { fair } of metrics) {
    const { n } = fair.evidence;
    for (let agent = 0; agent < agentCount; agent++) if (at(n, agent) > 0) hasFigure[agent] = 1;
  }
  const agents = new Uint32Array(agentCount);
  let count = 0;
  for (let agent = 0; agent < agentCount; agent++) {
    if (hasFigure[agent] !== 1 || !ranked(agent)) continue;
    agents[count] = agent;
    count += 1;
  }
  return agents.slice(0, count);
}
