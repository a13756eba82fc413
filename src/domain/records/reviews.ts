import type { CodedWords } from "./coded-words";

/** QA reviews (one a reviewed call), columnar; all arrays have one entry a review. */
export type Reviews = {
  readonly count: number;
  readonly agent: Uint32Array;
  /** Number of the recording that was judged; each row that has one has a word of its own. */
  readonly recording: CodedWords;
  /** Index into `evaluators`, or `none`. */
  readonly evaluator: Uint32Array;
  readonly evaluators: readonly string[];
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  /** Index into `businessTypes`, or `none`. */
  readonly businessType: Uint32Array;
  readonly businessTypes: readonly string[];
  /** 1 = observation only: never counts in performance. */
  readonly observationOnly: Uint8Array;
  /** Total on a 0–100 scale unless `maxScore` says otherwise; NaN when not scored. */
  readonly score: Float64Array;
  readonly maxScore: number;
  readonly criteria: readonly ReviewCriterion[];
};

export type ReviewCriterion = {
  /** As the centre words it. */
  readonly name: string;
  /** Full marks; from the header ("礼貌语调(10分)") or the largest value seen. */
  readonly maxScore: number;
  readonly values: Float64Array;
};
