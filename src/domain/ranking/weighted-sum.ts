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
  return new WeightedSums(agentCount, ranked).of(metrics);
}

/** By agent of the centre, over the metrics with a figure: weights, weight × score, weight² × variance; over the others: weight². */
type Sums = {
  readonly known: Float64Array;
  readonly value: Float64Array;
  readonly variance: Float64Array;
  readonly missing: Float64Array;
};

/**
 * {@link weightedSum} for one set of metrics after another: each is made in the same memory, and holds until the next is asked for.
 */
export class WeightedSums {
  readonly #isRanked: Uint8Array;
  readonly #sums: Sums;
  readonly #none: Sums;
  readonly #agents: Uint32Array;
  readonly #known: Float64Array;
  readonly #missingVariance: Float64Array;
  readonly #value: Float64Array;
  readonly #sd: Float64Array;
  #beside: { readonly metrics: readonly WeightedScores[]; readonly sums: Sums } | null = null;

  constructor(agentCount: number, ranked: (agent: number) => boolean) {
    this.#isRanked = new Uint8Array(agentCount);
    for (let agent = 0; agent < agentCount; agent++) this.#isRanked[agent] = ranked(agent) ? 1 : 0;
    this.#sums = noSums(agentCount);
    this.#none = noSums(agentCount);
    this.#agents = new Uint32Array(agentCount);
    this.#known = new Float64Array(agentCount);
    this.#missingVariance = new Float64Array(agentCount);
    this.#value = new Float64Array(agentCount);
    this.#sd = new Float64Array(agentCount);
  }

  /** @param beside metrics that are asked for again and again: summed up once */
  of(
    metrics: readonly WeightedScores[],
    beside: readonly WeightedScores[] | null = null,
  ): WeightedSum {
    copySums(beside === null ? this.#none : this.#sumsBeside(beside), this.#sums);
    for (const one of metrics) addMetric(one, this.#sums);
    return this.#finished();
  }

  #sumsBeside(metrics: readonly WeightedScores[]): Sums {
    if (this.#beside?.metrics !== metrics) {
      const sums = noSums(this.#isRanked.length);
      for (const one of metrics) addMetric(one, sums);
      this.#beside = { metrics, sums };
    }
    return this.#beside.sums;
  }

  #finished(): WeightedSum {
    const { known, value, variance, missing } = this.#sums;
    let people = 0;
    let spread = 0;
    for (let agent = 0; agent < known.length; agent++) {
      const weight = known[agent] ?? 0;
      if (!(weight > 0) || this.#isRanked[agent] === 0) continue;
      const own = (value[agent] ?? 0) / weight;
      const unsure = (missing[agent] ?? 0) + (variance[agent] ?? 0) / (weight * weight);
      this.#agents[people] = agent;
      this.#known[people] = weight;
      this.#missingVariance[people] = missing[agent] ?? 0;
      this.#value[people] = own;
      this.#sd[people] = unsure;
      spread += own * own + unsure;
      people += 1;
    }
    const scale = spread > 0 ? 1 / Math.sqrt(spread / people) : 1;
    for (let k = 0; k < people; k++) {
      this.#value[k] = (this.#value[k] ?? 0) * scale;
      this.#sd[k] = Math.sqrt(this.#sd[k] ?? 0) * scale;
    }
    return {
      agents: this.#agents.subarray(0, people),
      value: this.#value.subarray(0, people),
      sd: this.#sd.subarray(0, people),
      scale,
      known: this.#known.subarray(0, people),
      missingVariance: this.#missingVariance.subarray(0, people),
    };
  }
}

function noSums(agents: number): Sums {
  const none = () => new Float64Array(agents);
  return { known: none(), value: none(), variance: none(), missing: none() };
}

function copySums(from: Sums, to: Sums): void {
  to.known.set(from.known);
  to.value.set(from.value);
  to.variance.set(from.variance);
  to.missing.set(from.missing);
}

function addMetric({ n, z, zSd, weight }: WeightedScores, sums: Sums): void {
  const { known, value, variance, missing } = sums;
  for (let agent = 0; agent < known.length; agent++) {
    if ((n[agent] ?? 0) > 0) {
      const sd = weight * (zSd[agent] ?? 0);
      known[agent] = (known[agent] ?? 0) + weight;
      value[agent] = (value[agent] ?? 0) + weight * (z[agent] ?? 0);
      variance[agent] = (variance[agent] ?? 0) + sd * sd;
    } else missing[agent] = (missing[agent] ?? 0) + weight * weight;
  }
}
