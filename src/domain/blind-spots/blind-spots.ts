import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** How people see their own work beside how QA sees it, criterion by criterion. */
export type BlindSpots = {
  /** Criteria that both know, in the order of the QA form. */
  readonly criteria: readonly MatchedCriterion[];
  /** Asked in the self-assessment or judged by QA, with no counterpart. */
  readonly unmatchedAsked: readonly string[];
  readonly unmatchedJudged: readonly string[];
  /** Active agents with a self-assessment; and those of them whose every criterion has too few reviews. */
  readonly agents: number;
  readonly tooFew: number;
  /** Agents and criteria compared. */
  readonly compared: number;
  /** Beyond chance, the surest first. */
  readonly views: readonly SelfView[];
  /** Beyond chance too, but QA sees no weakness where she is proud and no strength where she is modest: nothing to talk about. */
  readonly harmless: number;
};

export type MatchedCriterion = {
  /** As QA calls it, and as the self-assessment does. */
  readonly name: string;
  readonly asked: string;
  /** Agents compared on it. */
  readonly agents: number;
  /**
   * Correlation of the plain marks over the agents compared; NaN below three. (People's view of themselves usually goes
   * with their results at about .3: E. Zell & Z. Krizan, Perspectives on Psychological Science 9 (2014).)
   */
  readonly agreement: number;
};

export type SelfView = {
  readonly agent: AgentIndex;
  /** Index into `BlindSpots.criteria`. */
  readonly criterion: number;
  /**
   * "blind-spot": QA sees a weakness she does not (known to others, not to oneself, in the window of J. Luft & H. Ingham,
   * 1955); "hidden-strength": QA sees a strength she does not.
   */
  readonly kind: "blind-spot" | "hidden-strength";
  readonly self: View;
  readonly qa: View;
  /** Self minus QA in peer standard deviations, with a 90 % interval. */
  readonly gap: Estimate;
  /** Chance of a gap so far out if she saw herself as QA does. */
  readonly chance: number;
};

export type View = {
  readonly n: number;
  /** Plain mean, in marks. */
  readonly mean: number;
  readonly fullMarks: number;
  /** Against the peers in standard deviations, shrunken. */
  readonly z: number;
};
