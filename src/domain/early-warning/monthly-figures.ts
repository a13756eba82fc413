import type { Month } from "../../foundation/day";
import { at } from "../metrics/columns";
import { crossedGroups, figuresByGroup } from "../metrics/group-figures";
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

/** Results by cell, with the pooled variance of single results about their cell's mean. */
export function monthlyCells(
  { agent, month, raw, fair }: DatedResults,
  agents: number,
  { firstMonth, months }: { readonly firstMonth: Month; readonly months: number },
): Pick<MonthlyFigures, "n" | "raw" | "fair" | "resultVariance"> {
  const cells = agents * months;
  const place = new Uint32Array(month.length).fill(months);
  for (let k = 0; k < place.length; k++) {
    const t = at(month, k) - firstMonth;
    if (t >= 0 && t < months) place[k] = t;
  }
  const cellOf = crossedGroups(agent, place, months);
  const { n, mean, spread } = figuresByGroup(cellOf, cells, fair);
  let squares = 0;
  let freedom = 0;
  for (let cell = 0; cell < cells; cell++) {
    const others = at(n, cell) - 1;
    if (!(others > 0)) continue;
    squares += others * at(spread, cell) ** 2;
    freedom += others;
  }
  return {
    n,
    raw: figuresByGroup(cellOf, cells, raw).mean,
    fair: mean,
    resultVariance: freedom > 0 ? squares / freedom : 0,
  };
}
