import type { CodedWords } from "./coded-words";

/** Work orders or recordings that were audited, one row each, columnar. Counts are NaN where the sheet does not say. */
export type AuditFindings = {
  readonly count: number;
  readonly agent: Uint32Array;
  readonly auditor: CodedWords;
  readonly day: Float64Array;
  /** Number of the work order or recording. */
  readonly record: CodedWords;
  readonly businessType: CodedWords;
  readonly category: CodedWords;
  readonly code: CodedWords;
  readonly text: CodedWords;
  /** Errors found: 1 for a row that lists one error, 0 where the audit found none. */
  readonly errors: Float64Array;
  /** Of those, by severity. */
  readonly critical: Float64Array;
  readonly major: Float64Array;
  readonly minor: Float64Array;
  readonly pointsDeducted: Float64Array;
};
