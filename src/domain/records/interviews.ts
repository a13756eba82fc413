import type { CodedWords } from "./coded-words";

/** Notes of interviews with agents, one row an interview, columnar. */
export type Interviews = {
  readonly count: number;
  readonly agent: Uint32Array;
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  readonly interviewer: CodedWords;
  /** What sort of interview: performance, needs, resignation, as the centre words it. */
  readonly sort: CodedWords;
  readonly topic: CodedWords;
  readonly notes: CodedWords;
  readonly problem: CodedWords;
  readonly cause: CodedWords;
  readonly action: CodedWords;
  /** The day by which the agreed action is due; NaN when none was set. */
  readonly due: Float64Array;
  readonly followUp: CodedWords;
  readonly result: CodedWords;
};
