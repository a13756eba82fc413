import { at } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { periodOf } from "../ranking/period";
import { none } from "../records/agents";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import { callCells, type CallCells } from "./call-cells";
import type { MonthlyFigures } from "./monthly-figures";

/** Kept for each agent and month side by side, so that a call touches one line of memory: count, sum, sum of deviations, a gap. */
const width = 4;

/**
 * A metric of the call log by agent and month, each call compared with what the peers achieve on the same kind of business.
 * `null` where the log does not hold the metric, or not in two months.
 */
export function callMonths(centre: Centre, metric: MetricId): MonthlyFigures | null {
  const { calls } = centre;
  const column = calls === null ? null : columnOf(calls, metric);
  const log = callCells(periodOf(centre, 0), centre);
  if (column === null || log === null) return null;
  const { mean, ofKind } = kindMeans(column, log);
  const kept = new Float64Array(width * centre.agents.length * log.months);
  const squares = addUp(column, log, ofKind, kept);
  const span = monthsIn(kept, log.months);
  if (span === null) return null;
  const agents = centre.agents.length;
  const { from, months } = span;
  const n = new Float64Array(agents * months);
  const raw = new Float64Array(agents * months);
  const fair = new Float64Array(agents * months);
  let within = squares;
  let freedom = 0;
  for (let i = 0; i < agents; i++) {
    for (let t = 0; t < months; t++) {
      const own = width * (i * log.months + from + t);
      const cell = i * months + t;
      const count = at(kept, own);
      const sum = at(kept, own + 2);
      n[cell] = count;
      raw[cell] = at(kept, own + 1) / count;
      fair[cell] = mean + sum / count;
      if (count === 0) continue;
      // Deviations lie about 0, so that nothing cancels.
      within -= (sum * sum) / count;
      freedom += count - 1;
    }
  }
  return {
    metric,
    source: "calls",
    firstMonth: log.firstMonth + from,
    months,
    agents,
    n,
    raw,
    fair,
    resultVariance: freedom > 0 ? Math.max(0, within) / freedom : 0,
    part: new Float64Array(agents * months).fill(1),
    mixVariance: () => new Float64Array(agents),
  };
}

/** The figure's mean, and that of each kind of business. */
function kindMeans(column: Float64Array, { cellOf, kindOf, kinds }: CallCells) {
  const sum = new Float64Array(kinds + 1);
  const count = new Float64Array(kinds + 1);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    if (value !== value || cellOf[k] === none) continue;
    const kind = kindOf[k] ?? 0;
    sum[kind] = (sum[kind] ?? 0) + value;
    count[kind] = (count[kind] ?? 0) + 1;
  }
  const all = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    mean: all(sum) / all(count),
    ofKind: sum.map((total, kind) => total / at(count, kind)),
  };
}

/** @returns Σ of squared deviations */
function addUp(
  column: Float64Array,
  { kindOf, cellOf }: CallCells,
  ofKind: Float64Array,
  kept: Float64Array,
): number {
  let squares = 0;
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const cell = cellOf[k] ?? none;
    if (value !== value || cell === none) continue;
    const own = width * cell;
    const deviation = value - (ofKind[kindOf[k] ?? 0] ?? 0);
    kept[own] = (kept[own] ?? 0) + 1;
    kept[own + 1] = (kept[own + 1] ?? 0) + value;
    kept[own + 2] = (kept[own + 2] ?? 0) + deviation;
    squares += deviation * deviation;
  }
  return squares;
}

/** The first month with a figure, and how many there are up to the last; `null` when they are fewer than two. */
function monthsIn(kept: Float64Array, months: number) {
  let from = months;
  let to = -1;
  for (let cell = 0; width * cell < kept.length; cell++) {
    if (at(kept, width * cell) === 0) continue;
    from = Math.min(from, cell % months);
    to = Math.max(to, cell % months);
  }
  return to > from ? { from, months: to - from + 1 } : null;
}

function columnOf(calls: Calls, metric: MetricId): Float64Array | null {
  switch (metric) {
    case "satisfaction":
      return calls.satisfaction;
    case "handleTime":
      return calls.handleSeconds;
    case "talkTime":
      return calls.talkSeconds;
    case "resolution":
      return calls.resolved;
    default:
      return null;
  }
}
