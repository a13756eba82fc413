import type { CodedWords } from "./coded-words";

/** A survey of training needs, one row an answer sheet. */
export type NeedsSurvey = {
  /** Title of the table, else its tab. */
  readonly title: string;
  /** Answer sheets. */
  readonly count: number;
  /** Who answered; `none` for an anonymous sheet. */
  readonly agent: Uint32Array;
  readonly team: CodedWords;
  /** Calendar day of submission; NaN when the sheet has none. */
  readonly day: Float64Array;
  readonly questions: readonly SurveyQuestion[];
};

/** One question with its answers. */
export type SurveyQuestion = {
  readonly text: string;
  /** One option each, several, options put in order, a number, or the respondent's own words. */
  readonly kind: "choice" | "multi" | "ranking" | "scale" | "text";
  /** Offered or given; empty for a scale. */
  readonly options: readonly string[];
  /**
   * The answers of sheet `r` are `codes[starts[r]]` up to `codes[starts[r + 1] - 1]`, indices into `options`, in a ranking the
   * first choice first. `starts` has one entry more than there are answer sheets.
   */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  /** The number given on a scale; NaN where none was, and for every other kind. */
  readonly values: Float64Array;
};
