import { at } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { countedKinds } from "../ranking/counted-kinds";
import { sumsByMonth, width, type MonthSums } from "../ranking/month-sums";
import { periodOf } from "../ranking/period";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { MonthlyFigures } from "./monthly-figures";

/**
 * A metric of the call log by agent and month, each call compared with what the peers achieve on the same kind of business.
 * `null` where the log does not hold the metric, or not in two months.
 */
export function callMonths(centre: Centre, metric: MetricId): MonthlyFigures | null {
  const { calls } = centre;
  const column = calls === null ? null : columnOf(calls, metric);
  if (column === null) return null;
  const counted = countedKinds(periodOf(centre, 0), centre);
  const sums = sumsByMonth(counted, column);
  const span = monthsWithCalls(sums, counted.kinds + 1);
  if (span === null) return null;
  const { firstMonth, months, mean } = span;
  const { agents } = counted;
  const { places } = sums;
  const n = new Float64Array(agents * months);
  const raw = new Float64Array(agents * months).fill(Number.NaN);
  const fair = new Float64Array(agents * months).fill(Number.NaN);
  let within = span.squares;
  let freedom = 0;
  for (let i = 0; i < agents; i++) {
    for (const [place, month] of sums.months.entries()) {
      const own = width * (i * places + place);
      const count = at(sums.ofAgents, own);
      if (count === 0) continue;
      const cell = i * months + month - firstMonth;
      const deviations = at(sums.ofAgents, own + 2);
      n[cell] = count;
      raw[cell] = at(sums.ofAgents, own + 1) / count;
      fair[cell] = mean + deviations / count;
      // Deviations lie about 0, so that nothing cancels.
      within -= (deviations * deviations) / count;
      freedom += count - 1;
    }
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
    resultVariance: freedom > 0 ? Math.max(0, within) / freedom : 0,
    part: new Float64Array(agents * months).fill(1),
    mixVariance: () => new Float64Array(agents),
  };
}

/**
 * The first month with a figure, how many there are up to the last, the figure's mean over all calls that the deviations are from (also
 * those without a day), and Σ of the months' squared deviations; `null` with figures in fewer than two months.
 */
function monthsWithCalls({ months, ofAgents, ofKinds }: MonthSums, kinds: number) {
  const known = months.filter((_, place) => {
    for (let kind = 0; kind < kinds; kind++) {
      if (at(ofKinds, width * (place * kinds + kind)) > 0) return true;
    }
    return false;
  });
  const [firstMonth] = known;
  const last = known.at(-1);
  if (firstMonth === undefined || last === undefined || known.length < 2) return null;
  let [count, sum, squares] = [0, 0, 0];
  for (let own = 0; own < ofAgents.length; own += width) {
    count += at(ofAgents, own);
    sum += at(ofAgents, own + 1);
  }
  for (let cell = 0; cell < months.length * kinds; cell++) squares += at(ofKinds, width * cell + 2);
  return { firstMonth, months: last - firstMonth + 1, mean: sum / count, squares };
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
