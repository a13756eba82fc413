import { at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { lessPeersMean } from "../ranking/mix-adjustment";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import { monthsOfDays } from "./dated-months";
import { monthlyCells, monthSpan, type MonthlyFigures } from "./monthly-figures";

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
  const raw = column.map((value, k) =>
    indexAt(calls.agent, k) < agents && !Number.isNaN(at(month, k)) ? value : Number.NaN,
  );
  const span = monthSpan(month, (k) => !Number.isNaN(at(raw, k)));
  if (span === null) return null;
  let sum = 0;
  let count = 0;
  for (const value of raw) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  const mean = sum / count;
  const deviation = lessPeersMean(calls.businessType, calls.businessTypes.length, raw);
  const fair = deviation.map((value) => mean + value);
  const cells = monthlyCells({ agent: calls.agent, month, raw, fair }, agents, span);
  return {
    metric,
    source: "calls",
    ...span,
    agents,
    ...cells,
    part: cells.n.map(() => 1),
    mixVariance: () => new Float64Array(agents),
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
