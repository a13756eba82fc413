import type { Steps } from "../../foundation/steps";
import { at } from "../metrics/columns";
import { metrics, type MetricId } from "../metrics/metric";
import { normalCdf } from "../metrics/normal";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { countChange } from "./count-change";
import { firstOfLastMonths } from "./last-months";
import type { MetricChange } from "./metric-change";
import { monthsOf, partsOfHandleTime } from "./months-of";
import { againstOwnPast } from "./own-past";
import { tailWidths } from "./tail-widths";

/** A plain fall must itself be one with a chance of at least .8: so many of its deviations. */
const sureOfPlainChange = 0.8416212335729143;

/**
 * Every agent's last months against her own past, on every metric with a good and a bad direction that the workbook holds for
 * two months or more, metric by metric. Reads all dated records, whatever the period of the ranking.
 */
export function* comparingWithOwnPast(
  centre: Centre,
  settings: Settings,
): Steps<readonly MetricChange[]> {
  const found: MetricChange[] = [];
  for (const { id, direction, kind } of Object.values(metrics)) {
    const isPart = partsOfHandleTime.has(id) && found.some(({ metric }) => metric === "handleTime");
    if (direction === "neutral" || isPart) continue;
    yield;
    const change =
      kind === "count-per-exposure"
        ? countedChange(centre, id)
        : measuredChange(centre, id, settings);
    if (change !== null && change.tested > 0) found.push(change);
  }
  return found;
}

function measuredChange(centre: Centre, metric: MetricId, settings: Settings): MetricChange | null {
  const figures = monthsOf(centre, metric);
  if (figures === null) return null;
  const isKpi = figures.source === "kpis";
  const needed = isKpi ? { before: 1, now: 1 } : neededResults(settings);
  const split = isKpi ? figures.months - 1 : firstOfLastMonths(figures, settings.minReviews);
  const past = againstOwnPast(figures, split);
  const sign = metrics[metric].direction === "low-is-good" ? -1 : 1;
  const isActive = (i: number): boolean => centre.agents[i]?.status === "active";
  const isTested = (i: number): boolean =>
    isActive(i) &&
    at(past.nBefore, i) >= needed.before &&
    at(past.nNow, i) >= needed.now &&
    at(past.changeSd, i) > 0;
  const only = (value: (i: number) => number): Float64Array =>
    past.expected.map((_, i) => (isTested(i) ? value(i) : Number.NaN));
  const deviations = only(
    (i) => (sign * (at(past.now, i) - at(past.expected, i))) / at(past.changeSd, i),
  );
  const plain = only((i) => (sign * (at(past.now, i) - at(past.before, i))) / at(past.plainSd, i));
  const width = tailWidths(deviations);
  const widest = Math.max(width.below, width.above);
  return {
    metric,
    source: figures.source,
    earlier: { first: figures.firstMonth, last: figures.firstMonth + split - 1 },
    later: { first: figures.firstMonth + split, last: figures.firstMonth + figures.months - 1 },
    tested: deviations.reduce((count, z) => count + (Number.isNaN(z) ? 0 : 1), 0),
    centreMove: past.centreMove,
    nBefore: past.nBefore,
    nNow: past.nNow,
    before: past.before,
    beforeSd: past.beforeSd,
    now: past.now,
    expected: only((i) => at(past.expected, i)),
    changeSd: only((i) => at(past.changeSd, i) * widest),
    fallByChance: only((i) =>
      at(plain, i) > -sureOfPlainChange ? 1 : normalCdf(at(deviations, i) / width.below),
    ),
    riseByChance: only((i) =>
      at(plain, i) < sureOfPlainChange ? 1 : normalCdf(-at(deviations, i) / width.above),
    ),
  };
}

function countedChange(centre: Centre, metric: MetricId): MetricChange | null {
  const change = countChange(centre, metric);
  if (change === null) return null;
  const { firstMonth, months, centreMove, nBefore, nNow, before, beforeSd, now } = change;
  const isTested = (i: number): boolean =>
    centre.agents[i]?.status === "active" && !Number.isNaN(at(change.expected, i));
  const only = (value: (i: number) => number): Float64Array =>
    change.expected.map((_, i) => (isTested(i) ? value(i) : Number.NaN));
  const expected = only((i) => at(change.expected, i));
  return {
    metric,
    source: "kpis",
    earlier: { first: firstMonth, last: firstMonth + months - 2 },
    later: { first: firstMonth + months - 1, last: firstMonth + months - 1 },
    tested: expected.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0),
    centreMove,
    nBefore,
    nNow,
    before,
    beforeSd,
    now,
    expected,
    changeSd: only((i) => at(change.changeSd, i)),
    // Every such count is better low.
    fallByChance: only((i) => (at(now, i) <= at(before, i) ? 1 : at(change.moreByChance, i))),
    riseByChance: only((i) => (at(now, i) >= at(before, i) ? 1 : at(change.fewerByChance, i))),
  };
}

/** Results that a comparison takes: the setting's number before, half of it, but two at least, in the last months. */
function neededResults({ minReviews }: Settings): {
  readonly before: number;
  readonly now: number;
} {
  return { before: minReviews, now: Math.max(2, Math.ceil(minReviews / 2)) };
}
