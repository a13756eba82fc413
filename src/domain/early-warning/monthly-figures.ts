import type { Month } from "../../foundation/day";
import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import type { EvidenceSource } from "../ranking/evidence";

/**
 * One metric by agent and month: the cell of agent `i` in month `firstMonth + t` is number `i * months + t` of every array.
 * What evaluators and kinds of business explain is out of `fair`; what moved the whole centre still is in it.
 */
export type MonthlyFigures = {
  readonly metric: MetricId;
  readonly source: EvidenceSource;
  readonly firstMonth: Month;
  readonly months: number;
  readonly agents: number;
  /** Reviews, calls or rows of a summary behind the cell; 0: none. */
  readonly n: Float64Array;
  /** Plain mean, as a supervisor counts it; NaN without a result. */
  readonly raw: Float64Array;
  /** Comparable mean in the same unit; NaN without a result. */
  readonly fair: Float64Array;
  /** How much less than a usual month a cell says: its month-to-month variance is multiplied by this, at least 1. */
  readonly part: Float64Array;
  /** Variance of one result about its agent's month; 0 where a month is one figure. */
  readonly resultVariance: number;
  /** Variance that the mix of evaluators adds to each agent's later months (from index `split` on) less the earlier ones. */
  readonly mixVariance: (split: number) => Float64Array;
};

/** Results to be summed up by agent and month, columnar. What is NaN or out of range is passed over. */
export type DatedResults = {
  readonly agent: Uint32Array;
  /** `Month` of each result; NaN: unknown, left out. */
  readonly month: Float64Array;
  readonly raw: Float64Array;
  readonly fair: Float64Array;
};

/** First month and number of months that results fall into; `null` when they fall into fewer than two. */
export function monthSpan(
  month: Float64Array,
  counts: (k: number) => boolean,
): { readonly firstMonth: Month; readonly months: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < month.length; k++) {
    const m = at(month, k);
    if (Number.isNaN(m) || !counts(k)) continue;
    if (m < first) first = m;
    if (m > last) last = m;
  }
  return last > first ? { firstMonth: first, months: last - first + 1 } : null;
}

/** Sums results up by cell in one pass, with the pooled variance of single results about their cell's mean. */
export function monthlyCells(
  results: DatedResults,
  agents: number,
  span: { readonly firstMonth: Month; readonly months: number },
): Pick<MonthlyFigures, "n" | "raw" | "fair" | "resultVariance"> {
  const cells = agents * span.months;
  const n = new Float64Array(cells);
  const raw = new Float64Array(cells);
  const fair = new Float64Array(cells);
  let squares = 0;
  for (let k = 0; k < results.raw.length; k++) {
    const value = at(results.fair, k);
    const agent = indexAt(results.agent, k);
    const t = at(results.month, k) - span.firstMonth;
    if (Number.isNaN(value) || !(agent < agents) || !(t >= 0 && t < span.months)) continue;
    const cell = agent * span.months + t;
    // Welford's update (1962): no cancellation however large the figures.
    const count = at(n, cell) + 1;
    const step = value - at(fair, cell);
    n[cell] = count;
    fair[cell] = at(fair, cell) + step / count;
    squares += step * (value - at(fair, cell));
    addAt(raw, cell, at(results.raw, k));
  }
  let freedom = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = at(n, cell);
    raw[cell] = count > 0 ? at(raw, cell) / count : Number.NaN;
    if (count === 0) fair[cell] = Number.NaN;
    else freedom += count - 1;
  }
  return { n, raw, fair, resultVariance: freedom > 0 ? squares / freedom : 0 };
}
