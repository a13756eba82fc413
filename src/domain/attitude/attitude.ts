import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/**
 * How service attitude sounds, from calls that were only listened to and never count in performance. A call falls short on a
 * criterion when it has less than 60 % of the full marks, a "no" where the criterion is a good habit, or a "yes" where it names
 * a bad one.
 */
export type Attitude = {
  /** Observation-only reviews of the period with a mark on some attitude criterion, of active agents. */
  readonly samples: number;
  /** Agents listened to, and the named evaluators who listened. */
  readonly agents: number;
  readonly listeners: number;
  readonly criteria: readonly AttitudeCriterion[];
  /** Every team of some size on every criterion; worst first. */
  readonly teams: readonly AttitudeTeam[];
  /** One entry an agent and criterion beyond chance, worst first. */
  readonly toTrain: readonly AttitudeCase[];
  /** Agents in whose samples nothing at all fell short, most samples first: a plain fact, to be praised. */
  readonly toPraise: readonly AttitudePraise[];
  /** Agents with fewer samples than are needed to say anything. */
  readonly tooFew: number;
  /** Columns that say neither what is good nor how much of it (words a minute, counts without a limit). */
  readonly notJudged: readonly string[];
};

export type AttitudeCriterion = {
  readonly name: string;
  /** The name is of a bad habit ("rhetorical questions"): a "yes" falls short. */
  readonly isFault: boolean;
  readonly n: number;
  /** Share of samples that fell short. */
  readonly short: Estimate;
  readonly scope: "centre" | "teams" | "individuals";
  readonly teams: readonly string[];
  /** Agents named on it. */
  readonly named: number;
};

export type AttitudeTeam = {
  readonly team: string;
  /** Index into `Attitude.criteria`. */
  readonly criterion: number;
  readonly people: number;
  /** Members whose samples fell short at least once. */
  readonly concerned: number;
  readonly n: number;
  readonly short: Estimate;
  /** Share that the same listeners noted with the other teams. */
  readonly expected: number;
  readonly verdict: "more" | "fewer" | "within-chance";
};

export type AttitudeCase = {
  readonly agent: AgentIndex;
  /** Index into `Attitude.criteria`. */
  readonly criterion: number;
  readonly n: number;
  readonly times: number;
  /** Share of her calls that fall short, drawn towards the peers' by how few samples there are. */
  readonly share: Estimate;
  /** Share that the same listeners noted with those she is compared with. */
  readonly expected: number;
  /** Compared with her own team where the habit is common there, else with all. */
  readonly against: "team" | "centre";
  /** Chance of as many among so many samples if she were like them. */
  readonly chance: number;
  readonly listeners: number;
};

export type AttitudePraise = {
  readonly agent: AgentIndex;
  readonly n: number;
  /** Marks given over all criteria: so many chances to fall short. */
  readonly marks: number;
  /** As many as the same listeners would have noted with the others. */
  readonly expected: number;
};
