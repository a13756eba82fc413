import type { AgentIndex } from "../records/agents";
import type { Estimate } from "../ranking/ranking";

/** How many callers each agent sends the survey to, beside how content those are who answered. */
export type SurveyInvitations = {
  /** Of the people marked, at most this share is expected to be chance. */
  readonly falseShare: number;
  /** What the satisfaction is compared with: the QA score, or, without reviews, the peers' mean. */
  readonly against: "qaScore" | "peers";
  /** Middle of the agents' shares sent. */
  readonly usualShare: number;
  /** Largest possible satisfaction: 1 for a share, full marks for a rating. */
  readonly satisfactionMax: number;
  /** Active agents with all figures, the marked first, then by share sent. */
  readonly agents: readonly InvitingAgent[];
  /** Active agents without the figures. */
  readonly unknown: number;
};

export type InvitingAgent = {
  readonly agent: AgentIndex;
  /** Months behind the figures. */
  readonly n: number;
  /** Share of calls after which the survey was sent. */
  readonly sent: number;
  /** Far below the usual share. */
  readonly isLow: boolean;
  /** As counted; and what her QA and the peers let one expect, with a 90 % interval of what would be usual. */
  readonly satisfaction: number;
  readonly expected: Estimate;
  /** Chance of so high a satisfaction if nothing but chance and usual differences were at work. */
  readonly p: number;
  /** Few are invited, and those are more content than can be expected: a reason to ask, not a finding. */
  readonly marked: boolean;
};
