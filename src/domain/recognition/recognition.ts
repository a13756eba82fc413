import type { ChangedAgent } from "../early-warning/early-warning";
import type { MetricId } from "../metrics/metric";
import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** Reasons to praise, each a proposal with its figures, at least as many as there are reasons to correct. */
export type Recognition = {
  /** Names on the one-to-one list, names proposed for a performance interview, and people on either. */
  readonly corrections: {
    readonly oneToOne: number;
    readonly interviews: number;
    readonly people: number;
  };
  /** Chance alone puts at most so many of the improved here. `null`: changes could not be compared. */
  readonly expectedFalse: number | null;
  readonly reasons: readonly PraiseReason[];
  /** What the workbook does not hold, so that nobody could be praised for it. */
  readonly unknown: readonly ("changes" | "months" | "helpers" | "attendance")[];
};

export type PraiseReason =
  /** Rose against her own past beyond chance, regression to the mean out. */
  | { readonly kind: "improved"; readonly agent: AgentIndex; readonly change: ChangedAgent }
  | {
      readonly kind: "consistent";
      readonly agent: AgentIndex;
      readonly score: Estimate;
      readonly n: number;
      readonly pTop: number;
      readonly monthsAbove: number;
      readonly months: number;
    }
  | { readonly kind: "helper"; readonly agent: AgentIndex; readonly help: readonly Help[] }
  | {
      readonly kind: "attendance";
      readonly agent: AgentIndex;
      /** Every training session attended; every month without an absence. */
      readonly what: "training" | "months";
      readonly n: number;
    }
  /** The best point of somebody who is to be corrected. */
  | {
      readonly kind: "strongest";
      readonly agent: AgentIndex;
      readonly point: StrongPoint;
    };

/** What a record says that somebody did for colleagues. */
export type Help = {
  readonly source: "case-library" | "question-bank" | "trainer" | "sessions" | "certificates";
  /** Cases, questions, sessions or reports; 1 for being a trainer. */
  readonly count: number;
};

/** `gap` in peer standard deviations, higher is better; at or below 0 it is the point nearest to the peers. */
export type StrongPoint =
  | {
      readonly kind: "topic";
      /** Index into `Diagnosis.topics`. */
      readonly topic: number;
      readonly n: number;
      readonly gap: Estimate;
    }
  | {
      readonly kind: "metric";
      readonly metric: MetricId;
      readonly n: number;
      readonly gap: number;
    };
