import type { MetricId } from "../metrics/metric";
import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** What a weakness is about. */
export type Topic =
  | { readonly kind: "criterion"; readonly name: string }
  | { readonly kind: "metric"; readonly metric: MetricId }
  | { readonly kind: "business-type"; readonly name: string };

/** One figure of one agent against comparable peers. `gap.value` in peer standard deviations, negative = worse. */
export type TopicResult = {
  readonly agent: AgentIndex;
  /** Index into `Diagnosis.topics`. */
  readonly topic: number;
  readonly n: number;
  /** In the topic's own unit. */
  readonly value: number;
  readonly peers: number;
  readonly gap: Estimate;
  readonly weak: boolean;
};

export type TopicSummary = {
  readonly topic: Topic;
  /** Ability the topic draws on: shapes the training method. */
  readonly ability: "attitude" | "skill" | "knowledge";
  readonly agents: number;
  readonly weakAgents: number;
  readonly mean: number;
  /** Common to the whole centre, to named teams, or a matter of individuals. */
  readonly scope: "centre" | "teams" | "individuals";
  readonly teams: readonly string[];
  /** Results (reviews, calls, months) an agent needs before a figure of hers is called weak or strong. */
  readonly needed: number;
  /** `null` where losing marks means nothing. */
  readonly fullMarks: number | null;
  /** What makes it the whole centre's problem, or not; `null` for topics without full marks. */
  readonly centreLoss: CentreLoss | null;
};

/** How much of the full marks the middle agent of the centre loses on a topic, and on the median of the other topics. */
export type CentreLoss = {
  readonly lost: number;
  readonly usual: number;
  /** Agents below what the centre achieves on the other topics. */
  readonly below: number;
};

/** One team on one topic against the other teams of the centre. */
export type TeamResult = {
  readonly team: string;
  /** Index into `Diagnosis.topics`. */
  readonly topic: number;
  /** Members with a figure, and the results behind them. */
  readonly people: number;
  readonly n: number;
  /** Members below the mean of the peers. */
  readonly below: number;
  /** Mean of the team less the mean of the others, before shrinkage, in peer standard deviations between agents. */
  readonly gap: Estimate;
  /** Beyond what the luck of who is in a team explains, over all teams and topics together. */
  readonly verdict: "weaker" | "stronger" | "within-chance";
};

export type Diagnosis = {
  readonly topics: readonly TopicSummary[];
  /** Every team of some size on every topic on which agents differ at all; ordered by team, then topic. */
  readonly teams: readonly TeamResult[];
  /** Every agent × topic with data, weak or not: the heat map. Ordered by agent, then topic. */
  readonly results: readonly TopicResult[];
};
