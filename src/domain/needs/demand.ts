import type { Day } from "../../foundation/day";
import type { CourseId } from "../curriculum/course";
import type { AgentIndex } from "../records/agents";

/** One agent should attend one course. */
export type Demand = {
  /** Position in the list of demands. */
  readonly id: number;
  readonly agent: AgentIndex;
  readonly course: CourseId;
  /** Urgency 1–10; the neediest are placed first and early. */
  readonly need: number;
  /** Last day it may take place. */
  readonly deadline: Day;
  /** First day it may take place: its wave, its month. Absent: any day of the plan. */
  readonly notBefore?: Day;
  /** Demands that must take place on an earlier day (modules in order; leads before their teams). */
  readonly after: readonly number[];
  readonly reason: DemandReason;
};

export type DemandReason =
  /** A lead who learns of a release before her team does. */
  | { readonly kind: "release"; readonly release: string }
  | { readonly kind: "tier"; readonly tier: "one-to-one" | "recording-study" | "new-hire" }
  /** `topic` indexes `Diagnosis.topics`; `gap` in peer standard deviations, negative = worse. */
  | { readonly kind: "weakness"; readonly topic: number; readonly gap: number }
  /** A team lead who is not weak herself: so many of her team are, and she learns it first. */
  | { readonly kind: "leads-first"; readonly topic: number; readonly trainees: number }
  /** She has been trained already; the plan keeps the record. */
  | { readonly kind: "held" };
