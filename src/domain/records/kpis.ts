import type { MetricId } from "../metrics/metric";

/** KPI summaries, one row an agent and period, columnar. */
export type Kpis = {
  readonly count: number;
  readonly agent: Uint32Array;
  /** Months since January 1970 (`Month`); NaN when the sheet names no period: the whole table is then one period. */
  readonly month: Float64Array;
  /** Missing = NaN. Units as in the metric's definition: seconds, fractions 0–1, counts. */
  readonly metrics: ReadonlyMap<MetricId, Float64Array>;
};
