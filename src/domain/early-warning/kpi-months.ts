import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { Kpis } from "../records/kpis";
import { monthSpan, type MonthlyFigures } from "./monthly-figures";

/**
 * A metric of the KPI summaries by agent and month. Several rows of one agent and month are averaged by their calls. A month
 * with fewer calls than usual says less: its variance grows in proportion (one with more does not say more, for what moves a
 * person from month to month is not the luck of single calls). `null` where the metric is not known in two months.
 */
export function kpiMonths(centre: Centre, metric: MetricId): MonthlyFigures | null {
  const { kpis } = centre;
  const column = kpis?.metrics.get(metric);
  if (kpis === null || column === undefined) return null;
  const agents = centre.agents.length;
  const counts = (k: number): boolean =>
    !Number.isNaN(at(column, k)) && indexAt(kpis.agent, k) < agents;
  const span = monthSpan(kpis.month, counts);
  if (span === null) return null;
  const cells = agents * span.months;
  const n = new Float64Array(cells);
  const weight = new Float64Array(cells);
  const raw = new Float64Array(cells);
  const handled = callsHandled(kpis);
  for (let k = 0; k < kpis.count; k++) {
    const t = at(kpis.month, k) - span.firstMonth;
    if (Number.isNaN(t) || !counts(k)) continue;
    const cell = indexAt(kpis.agent, k) * span.months + t;
    addAt(n, cell, 1);
    addAt(weight, cell, at(handled, k));
    addAt(raw, cell, at(handled, k) * at(column, k));
  }
  const usual = middle(weight.filter((calls) => calls > 0));
  for (let cell = 0; cell < cells; cell++) {
    raw[cell] = at(n, cell) > 0 ? at(raw, cell) / at(weight, cell) : Number.NaN;
  }
  return {
    metric,
    source: "kpis",
    ...span,
    agents,
    n,
    raw,
    fair: raw,
    part: weight.map((calls) => (calls > 0 ? Math.max(1, usual / calls) : 1)),
    resultVariance: 0,
    mixVariance: () => new Float64Array(agents),
  };
}

/** Calls behind each row; where a row does not say, the mean of those that do, or 1 each when none does. */
export function callsHandled(kpis: Kpis): Float64Array {
  const column = kpis.metrics.get("callsHandled");
  if (column === undefined) return new Float64Array(kpis.count).fill(1);
  let sum = 0;
  let rows = 0;
  for (const calls of column) {
    if (!(calls > 0)) continue;
    sum += calls;
    rows += 1;
  }
  const usual = rows === 0 ? 1 : sum / rows;
  return column.map((calls) => (calls > 0 ? calls : usual));
}

function middle(values: Float64Array): number {
  return values.length === 0 ? 1 : at(values.slice().sort(), values.length >> 1);
}
