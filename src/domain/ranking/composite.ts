import { at, indexAt } from "../metrics/columns";
import { compositeDrawer } from "./composite-draws";
import type { FairMetric } from "./fair-metric";
import { weightedSum, type StandardScores, type WeightedSum } from "./weighted-sum";

/** One metric of the composite with its share of the weight; the shares sum to 1. */
export type WeightedMetric = { readonly fair: FairMetric; readonly weight: number };

export type Composite = WeightedSum & {
  /** A stream of joint draws of the true scores (up to scale), made for so many draws. */
  readonly drawer: (seed: number, draws: number) => (out: Float64Array) => void;
};

/** The {@link weightedSum} of the metrics, with joint draws of what is not known of it. */
export function compose(
  metrics: readonly WeightedMetric[],
  agentCount: number,
  ranked: (agent: number) => boolean,
): Composite {
  const scores = metrics.map(({ fair, weight }) => ({ ...standardScores(fair), weight }));
  const sum = weightedSum(scores, agentCount, ranked);
  const { agents, scale, known, missingVariance } = sum;
  const shares = () =>
    metrics.map(({ fair, weight }) => {
      const share = new Float64Array(agents.length);
      for (let k = 0; k < share.length; k++) {
        if (at(fair.evidence.n, indexAt(agents, k)) > 0) share[k] = weight / at(known, k);
      }
      return { fair, share };
    });
  // The draws are of the sum as it is before it is scaled.
  const unscaled = () => sum.value.map((value) => value / scale);
  return {
    ...sum,
    drawer: (seed, draws) =>
      compositeDrawer(shares(), agents, unscaled(), missingVariance, seed, draws),
  };
}

export function standardScores({ evidence, z, zSd }: FairMetric): StandardScores {
  return { n: evidence.n, z, zSd };
}
