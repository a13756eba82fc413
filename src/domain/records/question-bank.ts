import type { Day } from "../../foundation/day";

export type QuestionKind = "single" | "multiple" | "true-false" | "fill-in" | "short-answer";

/** A question of the centre's bank. A few thousand at most, so an object each is fine here. */
export type BankQuestion = {
  /** As the sheet numbers it; `null` when it does not. */
  readonly id: string | null;
  readonly stem: string;
  /** In order; empty for questions without any. */
  readonly options: readonly BankOption[];
  /** Letters of the right options in order ("AC"), "T" or "F", the text of an open answer; `null`: none given. */
  readonly answer: string | null;
  /** As the sheet says, else as options and answer tell; `null` when neither does. */
  readonly kind: QuestionKind | null;
  readonly points: number | null;
  readonly module: string | null;
  /** As the centre words it. */
  readonly difficulty: string | null;
  readonly explanation: string | null;
  readonly source: string | null;
  readonly addedOn: Day | null;
  /** No longer to be drawn for a paper. */
  readonly isRetired: boolean;
};

export type BankOption = { readonly letter: string; readonly text: string };
