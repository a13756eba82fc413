import type { Month } from "../../foundation/day";
import type { MetricId } from "../metrics/metric";
import type { EvidenceSource } from "../ranking/evidence";

/** One metric: everybody's last months against her own past. Arrays have one entry an agent; NaN: cannot be compared. */
export type MetricChange = {
  readonly metric: MetricId;
  readonly source: EvidenceSource;
  /** First and last month, both included. */
  readonly earlier: { readonly first: Month; readonly last: Month };
  readonly later: { readonly first: Month; readonly last: Month };
  /** Agents compared. */
  readonly tested: number;
  /** How the whole centre moved, in the metric's unit; taken out of everybody's change. */
  readonly centreMove: number;
  readonly nBefore: Float64Array;
  readonly nNow: Float64Array;
  /** Means in the metric's unit with evaluators, kinds of business and the centre's move taken out. */
  readonly before: Float64Array;
  readonly beforeSd: Float64Array;
  readonly now: Float64Array;
  /** What the agent's own past, drawn to the centre's by the luck it may hold, lets expect now. */
  readonly expected: Float64Array;
  /** Standard deviation of `now − expected` when nothing has changed. */
  readonly changeSd: Float64Array;
  /** Chance of falling so far, and of rising so far, when nothing has changed; in terms of good and bad, not of numbers. */
  readonly fallByChance: Float64Array;
  readonly riseByChance: Float64Array;
};
