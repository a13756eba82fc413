import type { CodedWords } from "./coded-words";

/** Calls by interval, counted or forecast, one row an interval of a day (or of a weekday), columnar. NaN where not given. */
export type Traffic = {
  readonly count: number;
  /** Calendar day; NaN in a weekly pattern, and where the table is of any day. */
  readonly day: Float64Array;
  /** 0 Monday … 6 Sunday; NaN where the table is of any day. */
  readonly weekday: Float64Array;
  /** Minute of the day at which the interval begins. */
  readonly start: Float64Array;
  /** Length of the interval in minutes. */
  readonly minutes: Float64Array;
  readonly queue: CodedWords;
  /** 1 forecast, 0 counted. */
  readonly isForecast: Uint8Array;
  /** Calls offered; where a sheet counts only those answered, these. */
  readonly calls: Float64Array;
  readonly answered: Float64Array;
  readonly abandoned: Float64Array;
  readonly handleSeconds: Float64Array;
  /** Share answered within the target time, 0–1. */
  readonly serviceLevel: Float64Array;
  /** How long callers wait before they hang up. */
  readonly patienceSeconds: Float64Array;
  /** Agents needed, and agents planned or present. */
  readonly staffNeeded: Float64Array;
  readonly staffPlanned: Float64Array;
};
