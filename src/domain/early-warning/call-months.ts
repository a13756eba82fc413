import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { countedKinds, type CountedKinds } from "../ranking/call-sums";
import { periodOf } from "../ranking/period";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import { monthsOfDays } from "./dated-months";
import type { MonthlyFigures } from "./monthly-figures";

/**
 * A metric of the call log by agent and month, each call compared with what the peers achieve on the same kind of business.
 * `null` where the log does not hold the metric, or not in two months.
 */
export function callMonths(centre: Centre, metric: MetricId): MonthlyFigures | null {
  const { calls } = centre;
  const column = calls === null ? null : columnOf(calls, metric);
  if (calls === null || column === null) return null;
  const agents = centre.agents.length;
  const month = monthsOfDays(calls.day);
  const kinds = countedKinds(periodOf(centre, 0), centre);
  const known = kindsAndMonths(column, month, kinds);
  if (known === null) return null;
  const { firstMonth, months, mean, ofKind } = known;
  const cells = agents * months;
  const n = new Float64Array(cells);
  const raw = new Float64Array(cells);
  const fair = new Float64Array(cells);
  let squares = 0;
  for (let k = 0; k < column.length; k++) {
    const value = at(column, k);
    const kind = indexAt(kinds.of, k);
    const t = at(month, k) - firstMonth;
    if (value !== value || t !== t || kind > kinds.kinds) continue;
    const cell = indexAt(calls.agent, k) * months + t;
    const deviation = value - at(ofKind, kind);
    addAt(n, cell, 1);
    addAt(raw, cell, value);
    addAt(fair, cell, deviation);
    squares += deviation * deviation;
  }
  let freedom = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = at(n, cell);
    const sum = at(fair, cell);
    raw[cell] = at(raw, cell) / count;
    fair[cell] = mean + sum / count;
    if (count === 0) continue;
    // Deviations lie about 0, so that nothing cancels.
    squares -= (sum * sum) / count;
    freedom += count - 1;
  }
  return {
    metric,
    source: "calls",
    firstMonth,
    months,
    agents,
    n,
    raw,
    fair,
    resultVariance: freedom > 0 ? Math.max(0, squares) / freedom : 0,
    part: n.map(() => 1),
    mixVariance: () => new Float64Array(agents),
  };
}

/** Months that the figure falls into, its mean, and that of each kind of business; `null` where they are fewer than two. */
function kindsAndMonths(column: Float64Array, month: Float64Array, { of, kinds }: CountedKinds) {
  const sum = new Float64Array(kinds + 1);
  const count = new Float64Array(kinds + 1);
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < column.length; k++) {
    const value = at(column, k);
    const kind = indexAt(of, k);
    const m = at(month, k);
    if (value !== value || m !== m || kind > kinds) continue;
    addAt(sum, kind, value);
    addAt(count, kind, 1);
    if (m < first) first = m;
    if (m > last) last = m;
  }
  if (!(last > first)) return null;
  const all = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    firstMonth: first,
    months: last - first + 1,
    mean: all(sum) / all(count),
    ofKind: sum.map((total, kind) => total / at(count, kind)),
  };
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
