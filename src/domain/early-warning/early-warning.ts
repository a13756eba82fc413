import type { Month } from "../../foundation/day";
import type { MetricId } from "../metrics/metric";
import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** Who fell, or rose, against her own past beyond what chance does; each name a proposal to talk, never a verdict. */
export type EarlyWarning = {
  /** False alarms let through for every 100 people compared, at most, should nobody have changed. */
  readonly ratePer100: number;
  /** Active agents compared on at least one metric, and those who are not for want of figures. New hires are neither. */
  readonly compared: number;
  readonly tooLittle: number;
  readonly newHires: number;
  /** Of the names below, how many chance alone would put there at most, on either side. */
  readonly expectedFalse: number;
  readonly metrics: readonly ComparedMetric[];
  /** The surest fall first. */
  readonly fallen: readonly ChangedAgent[];
  /** The surest rise first. */
  readonly risen: readonly ChangedAgent[];
};

export type ComparedMetric = {
  readonly metric: MetricId;
  readonly earlier: { readonly first: Month; readonly last: Month };
  readonly later: { readonly first: Month; readonly last: Month };
  readonly compared: number;
  /** In the metric's unit, counts for a usual month; taken out of everybody's change. */
  readonly centreMove: number;
};

/** One agent with every figure of hers that can be compared, the one that says most first. */
export type ChangedAgent = {
  readonly agent: AgentIndex;
  /** Chance that nobody's change would look so large on any of her figures. */
  readonly byChance: number;
  readonly lines: readonly ChangeLine[];
};

export type ChangeLine = {
  readonly metric: MetricId;
  readonly nBefore: number;
  /** With a 90 % interval; evaluators, kinds of business and the centre's move taken out. */
  readonly before: Estimate;
  readonly nNow: number;
  readonly now: number;
  /** What her own past lets expect now, luck taken out of it. */
  readonly expected: number;
  /** `now − expected` with the 90 % interval of what chance adds to it, in the metric's unit. */
  readonly change: Estimate;
  /** Chance of a change at least as large to the same side when nothing has changed. */
  readonly byChance: number;
  readonly verdict: "fell" | "rose" | "lower" | "higher" | "level";
};
