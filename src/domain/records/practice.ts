import type { AssessedDimension } from "./assessments";
import type { CodedWords } from "./coded-words";

/** Stress tests: a lead plays a hard customer, unannounced; one row an agent and test, columnar. */
export type StressTests = {
  readonly count: number;
  readonly agent: Uint32Array;
  /** Who played the customer. */
  readonly playedBy: CodedWords;
  readonly scenario: CodedWords;
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  readonly dimensions: readonly AssessedDimension[];
  /** The total as given; the sum of the dimensions where the sheet has none and all are given. */
  readonly total: Float64Array;
  readonly outOf: Float64Array;
  readonly remark: CodedWords;
};

/** What agents say of themselves, never a review: one row an agent and occasion, columnar. */
export type SelfAssessments = {
  readonly count: number;
  readonly agent: Uint32Array;
  readonly day: Float64Array;
  /** Months since January 1970; NaN when nothing says. */
  readonly month: Float64Array;
  readonly dimensions: readonly AssessedDimension[];
  /** As for stress tests. */
  readonly total: Float64Array;
  readonly outOf: Float64Array;
  readonly remark: CodedWords;
};
