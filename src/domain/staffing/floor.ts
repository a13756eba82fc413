import type { ServiceTarget } from "./call-load";
import type { SlotLoads } from "./slot-loads";

/** The phones in each slot of the plan: what comes in, who is there, who is needed. */
export type Floor = {
  readonly target: ServiceTarget;
  /** Share of the time on shift in which an agent is away from the phone for breaks and errands. */
  readonly shrinkage: number;
  /** When each agent of the plan is at the phones: a word a day, a bit a slot; none for those who take no calls. */
  readonly phones: readonly Uint32Array[];
  /** Agents on shift who take calls, in each slot. */
  readonly onShift: Uint16Array;
  /** Of those on shift, how many it takes for the target, shrinkage allowed for; NaN where the load is not known. */
  readonly required: Float64Array;
  /** `null`: the workbook tells of no calls by interval, and a share of those on shift is the only limit. */
  readonly loads: SlotLoads | null;
};

/** Whether the calls are known and how; `null` loads say why not. */
export type LoadNote =
  | { readonly kind: "by-load"; readonly basis: SlotLoads["basis"]; readonly days: number }
  /** The log holds so small a share of the calls that the KPI sheets count. */
  | { readonly kind: "log-is-a-sample"; readonly share: number }
  /** All its calls would keep so small a share of the floor busy. */
  | { readonly kind: "log-too-thin"; readonly busy: number }
  /** No handling times: it is not known how much work a call is. */
  | { readonly kind: "no-handling-times" }
  /** Several queues, each with its own heads: nobody helps out in another. */
  | { readonly kind: "queues-apart"; readonly queues: number }
  /** On so many of the slots with anyone on shift, those on shift do not meet the target even without training. */
  | { readonly kind: "short-already"; readonly slots: number; readonly of: number };
