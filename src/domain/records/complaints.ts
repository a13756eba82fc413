import type { CodedWords } from "./coded-words";

/** Complaints, one row a complaint, columnar. */
export type Complaints = {
  readonly count: number;
  /** The agent complained about; `none` where the complaint names nobody. */
  readonly agent: Uint32Array;
  /** The centre's own numbers. */
  readonly number: CodedWords;
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  readonly businessType: CodedWords;
  readonly category: CodedWords;
  /** As the centre words it. */
  readonly severity: CodedWords;
  /** 1 upheld, 0 not, 0.5 in part; NaN while nobody has decided, and where the sheet does not say. */
  readonly upheld: Float64Array;
  /** Where it came from: hotline, app, regulator. */
  readonly source: CodedWords;
  /** 1 settled, 0 still open, NaN unknown. */
  readonly closed: Float64Array;
  readonly text: CodedWords;
};
