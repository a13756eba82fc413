import type { Day } from "../../foundation/day";
import type { MetricId } from "../metrics/metric";
import type { AgentIndex } from "../records/agents";

/** The fair order of the agents, with how sure it is. */
export type Ranking = {
  /** The measure shown beside every name: QA score, or satisfaction where there is no QA. */
  readonly headline: MetricId;
  /** First and last day of the data used; `null` when the data has no dates. */
  readonly period: { readonly first: Day; readonly last: Day } | null;
  /** All active agents, best score first; those without any usable figure last, with `rank` null. */
  readonly agents: readonly RankedAgent[];
  /** Sizes of the bottom and top group as counts, after N and M were resolved. */
  readonly bottomSize: number;
  readonly topSize: number;
  /** What the metrics weighed in the composite, summing to 1; only metrics found in the data. */
  readonly weights: readonly { readonly metric: MetricId; readonly weight: number }[];
  /** Points of score that go with one unit of the weighted mean of an agent's `ScorePart.z`. */
  readonly pointsPerDeviation: number;
  readonly evaluators: readonly EvaluatorSeverity[];
  readonly notes: readonly RankingNote[];
};

export type RankedAgent = {
  readonly agent: AgentIndex;
  /** Plain count and mean of the headline measure in its own unit; `mean` is `null` when `n` is 0. */
  readonly n: number;
  readonly mean: number | null;
  /** The headline after correction for evaluators and shrinkage, in its own unit, with a 90 % interval; `null` without evidence. */
  readonly fairMean: Estimate | null;
  /** Composite over all weighted metrics on a scale where the centre's mean is 100 and 15 is one standard deviation; higher is better. */
  readonly score: Estimate | null;
  /** 1 = best, among agents with a score. */
  readonly rank: number | null;
  /** 90 % interval of the true rank. */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  readonly pBottom: number | null;
  readonly pTop: number | null;
  readonly atCut: "bottom" | "top" | null;
  readonly parts: readonly ScorePart[];
};

export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** What one metric contributed to an agent's score. */
export type ScorePart = {
  readonly metric: MetricId;
  readonly n: number;
  /** In the metric's own unit, as counted. */
  readonly raw: number;
  /** In the metric's own unit, corrected and shrunken. */
  readonly fair: number;
  /** Standardised against peers and signed so that higher is better. */
  readonly z: number;
  /** One unit of `z` in the metric's own unit, for this agent's exposure. */
  readonly perDeviation: number;
  readonly weight: number;
};

/** How much an evaluator gives above (+) or below (−) the others for the same work, in points. */
export type EvaluatorSeverity = {
  readonly evaluator: string;
  readonly n: number;
  readonly shift: Estimate;
};

export type RankingNote =
  /** Evaluator groups that share no agent: strictness and ability cannot be told apart between them. */
  | { readonly kind: "evaluators-not-linked"; readonly groups: number }
  /** Teams differ beyond chance: they hold this share of the agents' variance, and agents are drawn towards their own team. */
  | { readonly kind: "teams-differ"; readonly share: number }
  /** Mostly the own evaluator scores a team: this share of the teams' variance remains unknown. */
  | { readonly kind: "teams-or-evaluators"; readonly unknown: number }
  | { readonly kind: "no-qa-reviews" }
  | { readonly kind: "single-evaluator" }
  /** A weighted metric on which agents do not differ beyond chance: it carries no weight. */
  | { readonly kind: "metric-without-differences"; readonly metric: MetricId }
  | { readonly kind: "observation-only-excluded"; readonly reviews: number }
  | { readonly kind: "outside-period"; readonly rows: number };
