import { remembered } from "../../foundation/remembered";

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
 *
 * @param beside metrics that are asked for again and again: summed up once
 */
export function weightedSum(
  metrics: readonly WeightedScores[],
  agentCount: number,
  ranked: (agent: number) => boolean,
  beside: readonly WeightedScores[] | null = null,
): WeightedSum {
  const before = beside === null ? nothing(agentCount) : sumsBeside(beside, agentCount);
  const sums = added(before, metrics);
  const agents = withFigures(sums, ranked);
  const people = agents.length;
  const known = new Float64Array(people);
  const missingVariance = new Float64Array(people);
  const value = new Float64Array(people);
  const sd = new Float64Array(people);
  let spread = 0;
  for (let k = 0; k < people; k++) {
    const agent = agents[k] ?? 0;
    const weight = sums.known[agent] ?? 0;
    const missing = sums.missing[agent] ?? 0;
    const own = (sums.value[agent] ?? 0) / weight;
    const variance = missing + (sums.variance[agent] ?? 0) / (weight * weight);
    known[k] = weight;
    missingVariance[k] = missing;
    value[k] = own;
    sd[k] = variance;
    spread += (own * own + variance) / people;
  }
  const scale = spread > 0 ? 1 / Math.sqrt(spread) : 1;
  for (let k = 0; k < people; k++) {
    value[k] = (value[k] ?? 0) * scale;
    sd[k] = Math.sqrt(sd[k] ?? 0) * scale;
  }
  return { agents, value, sd, scale, known, missingVariance };
}

/** By agent of the centre, over the metrics with a figure: weights, weight × score, weight² × variance; over the others: weight². */
type Sums = {
  readonly known: Float64Array;
  readonly value: Float64Array;
  readonly variance: Float64Array;
  readonly missing: Float64Array;
};

const sumsBeside = remembered((metrics: readonly WeightedScores[], agents: number): Sums =>
  added(nothing(agents), metrics),
);

function nothing(agents: number): Sums {
  const none = () => new Float64Array(agents);
  return { known: none(), value: none(), variance: none(), missing: none() };
}

function added(before: Sums, metrics: readonly WeightedScores[]): Sums {
  const known = before.known.slice();
  const value = before.value.slice();
  const variance = before.variance.slice();
  const missing = before.missing.slice();
  for (const { n, z, zSd, weight } of metrics) {
    for (let agent = 0; agent < known.length; agent++) {
      if ((n[agent] ?? 0) > 0) {
        const sd = weight * (zSd[agent] ?? 0);
        known[agent] = (known[agent] ?? 0) + weight;
        value[agent] = (value[agent] ?? 0) + weight * (z[agent] ?? 0);
        variance[agent] = (variance[agent] ?? 0) + sd * sd;
      } else missing[agent] = (missing[agent] ?? 0) + weight * weight;
    }
  }
  return { known, value, variance, missing };
}

function withFigures({ known }: Sums, ranked: (agent: number) => boolean): Uint32Array {
  const agents = new Uint32Array(known.length);
  let count = 0;
  for (let agent = 0; agent < known.length; agent++) {
    if (!((known[agent] ?? 0) > 0) || !ranked(agent)) continue;
    agents[count] = agent;
    count += 1;
  }
  return agents.slice(0, count);
}
