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
};

export type Diagnosis = {
  readonly topics: readonly TopicSummary[];
  /** Every agent × topic with data, weak or not: the heat map. Ordered by agent, then topic. */
  readonly results: readonly TopicResult[];
};
