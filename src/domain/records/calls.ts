import type { CodedWords } from "./coded-words";

/** Call log, one row a call, columnar. */
export type Calls = {
  readonly count: number;
  readonly agent: Uint32Array;
  /** Number of the recording; each row that has one has a word of its own. */
  readonly recording: CodedWords;
  readonly day: Float64Array;
  /** Minute of the day; NaN when unknown. */
  readonly minute: Float64Array;
  readonly businessType: Uint32Array;
  readonly businessTypes: readonly string[];
  /** 1 answered, 0 not, NaN unknown. An unanswered call counts for volume and has no other figure. */
  readonly answered: Float64Array;
  readonly talkSeconds: Float64Array;
  readonly handleSeconds: Float64Array;
  readonly speedOfAnswerSeconds: Float64Array;
  /** On the centre's own scale (1–5 mostly); NaN when the caller gave none. */
  readonly satisfaction: Float64Array;
  readonly satisfactionMax: number;
  /** 1 resolved at first contact, 0 not, NaN unknown. */
  readonly resolved: Float64Array;
};
