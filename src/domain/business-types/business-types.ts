import type { Day } from "../../foundation/day";
import type { MetricId } from "../metrics/metric";
import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** What calls are about: how long each business type takes, how far agents differ on it, and what is worth listening to. */
export type BusinessTypes = {
  readonly source: "calls" | "reviews";
  /** What the times are; `null` where the source has none. */
  readonly time: "handleTime" | "talkTime" | null;
  /** What says whether an agent works well, as in the ranking. */
  readonly quality: MetricId;
  /** Full marks of a caller's rating and of a review. */
  readonly satisfactionMax: number;
  readonly qaMax: number;
  /** Calls (reviews) with a business type, and how many types there are beyond those below. */
  readonly n: number;
  readonly others: number;
  /** Most frequent first. */
  readonly types: readonly BusinessType[];
};

export type BusinessType = {
  readonly name: string;
  /** Calls (reviews) of the type, and by how many agents. */
  readonly n: number;
  readonly agents: number;
  readonly handling: HandlingTime | null;
  /** Means over calls that have the figure; NaN with `n` 0. */
  readonly satisfaction: CountedMean;
  readonly resolved: CountedMean;
  readonly qa: CountedMean;
  /** Agents quick or slow on it beyond chance, surest first, at most ten of each; and how many there are in all. */
  readonly people: readonly AgentPace[];
  readonly quick: number;
  readonly slow: number;
  readonly pairs: readonly RecordingPair[];
};

export type CountedMean = { readonly n: number; readonly mean: number };

/** Seconds. */
export type HandlingTime = {
  /** Calls with a time. */
  readonly n: number;
  /** Middle call, and the quarter below and above. */
  readonly median: number;
  readonly lowQuartile: number;
  readonly highQuartile: number;
  /**
   * The same of the agents' typical times, chance taken out; `null` where chance explains all, too few agents are known, or how
   * far they differ is not known to a factor of three.
   */
  readonly agents: AgentTimes | null;
};

export type AgentTimes = {
  readonly n: number;
  readonly median: number;
  readonly lowQuartile: number;
  readonly highQuartile: number;
  /** Distance of the quartiles over the median, with a 90 % interval. */
  readonly spread: Estimate;
};

/** One agent who is quicker or slower on a business type than her peers, by at least a tenth and beyond chance. */
export type AgentPace = {
  readonly agent: AgentIndex;
  readonly pace: "quick" | "slow";
  /** Calls of the type with a time. */
  readonly n: number;
  /** Her typical time in seconds, shrunken, with a 90 % interval; and the peers'. */
  readonly time: Estimate;
  readonly peers: number;
  /** Chance that she truly is at least a tenth quicker (slower) than the peers. */
  readonly chance: number;
  /** Her figure of `BusinessTypes.quality` over all work: not worse than the usual, surely worse, cannot be told, not known. */
  readonly quality: "good" | "below" | "unclear" | "unknown";
  readonly satisfaction: CountedMean;
  readonly resolved: CountedMean;
};

/** Two recordings of the same business type, to be heard one after the other. */
export type RecordingPair = { readonly good: StudyRecording; readonly other: StudyRecording };

export type StudyRecording = {
  /** As the centre numbers it; `null` where only agent, day and time lead to it. */
  readonly recording: string | null;
  readonly agent: AgentIndex;
  readonly day: Day | null;
  /** Minute of the day. */
  readonly minute: number | null;
  readonly seconds: number | null;
  readonly satisfaction: number | null;
  readonly resolved: boolean | null;
  /** Score of the review of this recording. */
  readonly qa: number | null;
  readonly reasons: readonly RecordingReason[];
  readonly listenFor: ListenFor;
};

export type RecordingReason =
  /** `times` the median of the type. */
  | { readonly kind: "short" | "long"; readonly times: number }
  | { readonly kind: "rated-well" | "rated-badly"; readonly rating: number; readonly full: number }
  | { readonly kind: "resolved" }
  | { readonly kind: "unresolved" }
  | { readonly kind: "judged-well" | "judged-badly"; readonly score: number; readonly full: number }
  /** The agent is so on this type in general: no stroke of luck. */
  | { readonly kind: "usually-quick" | "usually-slow" }
  /** No outcome is on record: the agent's quality over all work speaks for the call. */
  | { readonly kind: "good-agent" };

export type ListenFor =
  /** How the point was found and closed in so short a time. */
  | "way-to-the-point"
  /** What made the work worth full marks. */
  | "what-is-done-well"
  /** Where the time goes. */
  | "lost-time"
  /** Where the work after the talk goes: more than two fifths of the whole. */
  | "after-call-work"
  /** Where the caller was lost. */
  | "lost-caller";
