/** What one metric says of the agents; the arrays have one entry an agent of the centre. */
export type StandardScores = {
  /** Results behind the score; 0: none. */
  readonly n: Float64Array;
  /** Against the peers in units of the spread of true values, higher is better; and the deviation of what is not known of it. */
  readonly z: Float64Array;
  readonly zSd: Float64Array;
};

/** With its share of the weight; the shares sum to 1. */
export type WeightedScores = StandardScores & { readonly weight: number };

/** The weighted score of the agents that have at least one figure, in units of the true score's spread. */
export type WeightedSum = {
  /** Positions in `Centre.agents`, in the centre's order; the arrays below have one entry each. */
  readonly agents: Uint32Array;
  /** Mean and deviation of what is known of each true score; higher is better, peers' mean 0. */
  readonly value: Float64Array;
  readonly sd: Float64Array;
  /** What one unit of the weighted sum is in units of `value`. */
  readonly scale: number;
  /** Weight of the metrics with a figure: what each one's share is taken of. */
  readonly known: Float64Array;
  /** What missing metrics add to the variance of the sum, before `scale`. */
  readonly missingVariance: Float64Array;
};

/**
 * Weighted sum of standardised, direction-signed, shrunken metrics. An agent without a metric is judged on the others: they
 * take over its weight, and since the missing figure might be anything the peers have, its share of their spread is added
 * to the uncertainty.
 */
export function weightedSum(
  metrics: readonly WeightedScores[],
  agentCount: number,
  ranked: (agent: number) => boolean,
): WeightedSum {
  const agents = withFigures(metrics, agentCount, ranked);
  const people = agents.length;
  const known = new Float64Array(people);
  const missingVariance = new Float64Array(people);
  for (const { n, weight } of metrics) {
    for (let k = 0; k < people; k++) {
      if ((n[agents[k] ?? 0] ?? 0) > 0) known[k] = (known[k] ?? 0) + weight;
      else missingVariance[k] = (missingVariance[k] ?? 0) + weight * weight;
    }
  }
  const value = new Float64Array(people);
  const variance = missingVariance.slice();
  for (const { n, z, zSd, weight } of metrics) {
    for (let k = 0; k < people; k++) {
      const agent = agents[k] ?? 0;
      if (!((n[agent] ?? 0) > 0)) continue;
      const share = weight / (known[k] ?? 0);
      const sd = share * (zSd[agent] ?? 0);
      value[k] = (value[k] ?? 0) + share * (z[agent] ?? 0);
      variance[k] = (variance[k] ?? 0) + sd * sd;
    }
  }
  let spread = 0;
  for (let k = 0; k < people; k++) {
    const own = value[k] ?? 0;
    spread += (own * own + (variance[k] ?? 0)) / people;
  }
  const scale = spread > 0 ? 1 / Math.sqrt(spread) : 1;
  for (let k = 0; k < people; k++) {
    value[k] = (value[k] ?? 0) * scale;
    variance[k] = Math.sqrt(variance[k] ?? 0) * scale;
  }
  return { agents, value, sd: variance, scale, known, missingVariance };
}

function withFigures(
  metrics: readonly WeightedScores[],
  agentCount: number,
  ranked: (agent: number) => boolean,
): Uint32Array {
  const hasFigure = new Uint8Array(agentCount);
  for (const { n } of metrics) {
    for (let agent = 0; agent < agentCount; agent++) if ((n[agent] ?? 0) > 0) hasFigure[agent] = 1;
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
