import type { Month } from "../../foundation/day";
import type { MetricId } from "../metrics/metric";
import type { AgentIndex } from "../records/agents";

/** What would become of the bottom and the top group if a single thing were different. */
export type CutAudit = {
  /** In the order: weights, metrics, months, evaluators. */
  readonly changes: readonly AuditedChange[];
  /** Members of both groups and whoever some change moves, by rank, the last first; see {@link AuditedPerson}. */
  readonly people: readonly AuditedPerson[];
  /** Months and evaluators not tried: the oldest, and those with the fewest reviews. */
  readonly notTried: { readonly months: number; readonly evaluators: number };
};

export type CutChange =
  /** The setting's weight times `factor`. */
  | { readonly kind: "weight"; readonly metric: MetricId; readonly factor: number }
  | { readonly kind: "without-metric"; readonly metric: MetricId }
  | { readonly kind: "without-month"; readonly month: Month }
  | { readonly kind: "without-evaluator"; readonly evaluator: string; readonly reviews: number };

export type AuditedChange = {
  readonly change: CutChange;
  readonly bottom: Crossing;
  readonly top: Crossing;
};

export type Crossing = {
  readonly enter: readonly AgentIndex[];
  readonly leave: readonly AgentIndex[];
  /** Of those who leave: who would have too few results left to be placed at all, whatever these say. */
  readonly tooFew: readonly AgentIndex[];
};

export type AuditedPerson = {
  readonly agent: AgentIndex;
  /** The group she is named in now. */
  readonly group: "bottom" | "top" | null;
  /** What single changes would do; empty: her place is stable. */
  readonly moves: readonly AuditedMove[];
};

export type AuditedMove = {
  /** Position in `CutAudit.changes`. */
  readonly change: number;
  readonly group: "bottom" | "top";
  /** "too-few": she leaves for having too few results left, which says nothing of how she does. */
  readonly way: "enters" | "leaves" | "too-few";
};
