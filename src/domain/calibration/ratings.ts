/** Judgements of the same things by several people, one entry a judgement, in any order. */
export type Ratings = {
  /** Which thing (call, lecture, session) was judged: below `units`; anything else is passed over. */
  readonly unit: Uint32Array;
  readonly units: number;
  /** What was given; NaN is no judgement. */
  readonly value: Float64Array;
};
