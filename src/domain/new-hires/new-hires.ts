import type { Day } from "../../foundation/day";
import type { MetricId } from "../metrics/metric";
import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** The first weeks of everybody hired lately: who looks after her, when to talk with her, and what is worth asking about. */
export type NewHires = {
  /** Days that count as the first weeks. */
  readonly window: number;
  /** Last day of the plan. */
  readonly planEnd: Day;
  /** Newest first. */
  readonly hires: readonly NewHire[];
  /** By due day. */
  readonly checkIns: readonly CheckIn[];
  /** Earlier hires whose first weeks the workbook holds: what figures are compared with; 0: what is usual is not known. */
  readonly earlierHires: number;
};

export type NewHire = {
  readonly agent: AgentIndex;
  readonly hiredOn: Day;
  readonly days: number;
  readonly mentor: Mentor;
  /** Scored results so far. */
  readonly n: number;
  /** The headline measure, evaluators and few results allowed for; `null` without any. */
  readonly fairMean: Estimate | null;
  /** Fewer results than a statement takes. */
  readonly tooLittle: boolean;
  readonly signs: readonly WarningSign[];
};

export type Mentor =
  /** As the centre's own list says. */
  | {
      readonly kind: "named";
      readonly name: string;
      /** `null`: nobody of that name is known. */
      readonly agent: AgentIndex | null;
      /** What there is to know of her: she is not found, has left, or is to be coached herself. */
      readonly doubt: "not-found" | "left" | "coached" | null;
    }
  /** A strong colleague of her team who has the fewest to look after: a proposal. */
  | {
      readonly kind: "proposed";
      readonly agent: AgentIndex;
      readonly pTop: number;
      readonly hires: number;
    }
  /** Nobody of her team is surely strong: her lead, by name. */
  | { readonly kind: "lead"; readonly name: string }
  | { readonly kind: "none" };

/** Worth asking about; never a verdict. */
export type WarningSign =
  /** Well below earlier hires at the same age; `peers` of them, `mean` theirs, chance of so low a figure among them. */
  | {
      readonly kind: "below-earlier-hires";
      readonly metric: MetricId;
      readonly n: number;
      readonly value: number;
      readonly mean: number;
      readonly peers: number;
      readonly chance: number;
    }
  /** The whole interval of her score lies below the centre's mean, 100; what is usual for newcomers is not known. */
  | { readonly kind: "below-centre"; readonly n: number; readonly score: Estimate }
  | {
      readonly kind: "adherence";
      readonly metric: "adherence" | "attendance";
      readonly value: number;
      readonly mean: number;
      readonly months: number;
    }
  | { readonly kind: "missed-training"; readonly sessions: number; readonly of: number }
  /** Share of the marks; of herself, or of the stress test. */
  | { readonly kind: "self-assessment"; readonly share: number; readonly usual: number }
  | { readonly kind: "stress-test"; readonly share: number }
  /** An interview whose notes speak of leaving or of too much. */
  | { readonly kind: "interview"; readonly day: Day | null; readonly word: string }
  | { readonly kind: "complaints"; readonly count: number };

export type CheckIn = {
  readonly agent: AgentIndex;
  /** Day after hire: 7, 14, 30, 45, 60. */
  readonly age: number;
  readonly due: Day;
  readonly state: "past" | "in-plan" | "later";
};
