import type { CodedWords } from "./coded-words";

/** Who came to what training, one row a person and session, columnar. */
export type TrainingRecords = {
  readonly count: number;
  readonly agent: Uint32Array;
  readonly course: CodedWords;
  /** The session or class as the centre words it; of a grid the header of its column. */
  readonly session: CodedWords;
  /** Calendar day; NaN when the sheet has none. */
  readonly day: Float64Array;
  /** Minutes of the day; NaN when the sheet has none. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Minutes trained; NaN when the sheet has none. */
  readonly minutes: Float64Array;
  readonly trainer: CodedWords;
  /** Index into {@link attendanceStates}. */
  readonly attendance: Uint8Array;
  /** Out of `outOf`; NaN when there is none. */
  readonly score: Float64Array;
  readonly outOf: Float64Array;
  /** What the trainee said of it, on the centre's own scale; NaN when there is none. */
  readonly satisfaction: Float64Array;
  readonly comment: CodedWords;
};

/** "unknown": the sheet does not say. Late and left early were there. */
export const attendanceStates = [
  "unknown",
  "present",
  "late",
  "left-early",
  "on-leave",
  "absent",
] as const;

export type AttendanceState = (typeof attendanceStates)[number];
