import type { CodedWords } from "./coded-words";

/**
 * Scores that people gave other people, one row a form filled in, columnar: ratings of trainers by trainees, trial lectures by
 * judges, appraisals by managers.
 */
export type Assessments = {
  readonly count: number;
  /** Who was assessed: name and id as written; either may be missing, not both. */
  readonly subject: CodedWords;
  readonly subjectId: CodedWords;
  /** The same person where she is an agent of the centre, else `none`. */
  readonly subjectAgent: Uint32Array;
  /** Who scored: name, else id; `none` where the form is anonymous. */
  readonly assessor: CodedWords;
  readonly assessorAgent: Uint32Array;
  /** The course rated, the topic of the lecture. */
  readonly topic: CodedWords;
  readonly session: CodedWords;
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  /** As the centre words it: "2026年一季度". */
  readonly period: CodedWords;
  /** Last month of that period (`Month`); NaN where it names none with its year. */
  readonly periodEnd: Float64Array;
  readonly dimensions: readonly AssessedDimension[];
  /** The overall score as given, out of `outOf`; NaN where the sheet has only dimensions. */
  readonly overall: Float64Array;
  readonly outOf: Float64Array;
  /** Grade in the centre's words where a score stands beside it. */
  readonly grade: CodedWords;
  /** Passed, to be appointed, to be moved: as the centre words it. */
  readonly conclusion: CodedWords;
  readonly comment: CodedWords;
};

export type AssessedDimension = {
  /** As the centre words it. */
  readonly name: string;
  /** Full marks; from the header, else the smallest usual scale that holds the values. */
  readonly maxScore: number;
  readonly values: Float64Array;
};
