/** Who is on shift when: one row an agent and working day, columnar. Days off have no row. */
export type Shifts = {
  readonly count: number;
  readonly agent: Uint32Array;
  readonly day: Float64Array;
  /** Minutes of the day; `end` beyond 1440 for a shift that ends next morning. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The days the roster speaks of: an agent named on it with no row for such a day is off. */
  readonly firstDay: number;
  readonly lastDay: number;
};
