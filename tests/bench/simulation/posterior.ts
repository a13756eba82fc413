import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";
import { learntFrom } from "../../../src/domain/sampling/review-learning";
import type { Review, Scenario } from "./scenario";

/** What an estimator says of every agent's ability. */
export type Posterior = {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly draw: (normal: () => number, out: Float64Array) => void;
  /** What reviews by these evaluators, one after another, would take off the variance; entry m after m of them. */
  readonly learntFrom: (agent: number, evaluators: readonly number[]) => Float64Array;
};

/** Ours: agents and evaluators as crossed random effects, agents within teams. */
export function crossed({ size, team }: Scenario, reviews: readonly Review[]): Posterior {
  const effects = fitCrossedEffects(
    {
      row: Uint32Array.from(reviews, ({ agent }) => agent),
      column: Uint32Array.from(reviews, ({ evaluator }) => evaluator),
      value: Float64Array.from(reviews, ({ score }) => score),
      weight: null,
      groups: { of: team, count: size.teams },
    },
    size.agents,
    size.evaluators,
  );
  return {
    mean: effects.agent,
    sd: effects.agentSd,
    draw: effects.drawAgents,
    learntFrom: (agent, evaluators) => learntFrom(effects, agent, evaluators),
  };
}

/** As a supervisor ranks today: plain means, each as uncertain as its count says. */
export function plainMeans({ size }: Scenario, reviews: readonly Review[]): Posterior {
  const n = new Float64Array(size.agents);
  const sum = new Float64Array(size.agents);
  for (const { agent, score } of reviews) {
    n[agent] = (n[agent] ?? 0) + 1;
    sum[agent] = (sum[agent] ?? 0) + score;
  }
  const mean = sum.map((total, i) => total / (n[i] ?? 1));
  const squares = reviews.reduce(
    (all, { agent, score }) => all + (score - (mean[agent] ?? 0)) ** 2,
    0,
  );
  const perReview = squares / (reviews.length - size.agents);
  return independent(
    mean,
    n.map((count) => Math.sqrt(perReview / count)),
    perReview,
  );
}

/** Knows every evaluator's strictness and all variances: nobody can do better. */
export function oracle(scenario: Scenario, reviews: readonly Review[]): Posterior {
  const { size, severity } = scenario;
  const ratio = size.callSd ** 2 / size.abilitySd ** 2;
  const n = new Float64Array(size.agents);
  const sum = new Float64Array(size.agents);
  for (const { agent, evaluator, score } of reviews) {
    n[agent] = (n[agent] ?? 0) + 1;
    sum[agent] = (sum[agent] ?? 0) + score - 80 - (severity[evaluator] ?? 0);
  }
  const weight = n.map((count) => 1 / (count + ratio));
  return independent(
    sum.map((total, i) => total * (weight[i] ?? 0)),
    weight.map((one) => size.callSd * Math.sqrt(one)),
    size.callSd ** 2,
  );
}

function independent(mean: Float64Array, sd: Float64Array, perReview: number): Posterior {
  return {
    mean,
    sd,
    learntFrom: (agent, evaluators) => {
      const variance = (sd[agent] ?? 0) ** 2;
      return Float64Array.from([0, ...evaluators], (_, m) =>
        m === 0 ? 0 : variance ** 2 / (variance + perReview / m),
      );
    },
    draw: (normal, out) => {
      for (let i = 0; i < out.length; i++) out[i] = (mean[i] ?? 0) + (sd[i] ?? 0) * normal();
    },
  };
}
