import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { shrinkRates } from "../ranking/rate-shrinkage";
import { withListedCounts } from "../ranking/listed-counts";
import type { Centre } from "../records/centre";
import { callsHandled } from "./kpi-months";
import { monthSpan } from "./monthly-figures";
import { countTail } from "./count-tail";

/** Events (complaints, errors, transfers) of each agent in the last month against her own past; one entry an agent. */
export type CountChange = {
  readonly firstMonth: number;
  readonly months: number;
  /** Months with a figure. */
  readonly nBefore: Float64Array;
  readonly nNow: Float64Array;
  /** Events a month before, and in the last month. */
  readonly before: Float64Array;
  readonly now: Float64Array;
  readonly beforeSd: Float64Array;
  /** Events that the last month lets expect when nothing has changed, and how far chance may take them from it. */
  readonly expected: Float64Array;
  readonly changeSd: Float64Array;
  /** Chance of so many events or more, and of so few or fewer, when nothing has changed. */
  readonly moreByChance: Float64Array;
  readonly fewerByChance: Float64Array;
  /** How many events more or fewer a usual agent's month brought when the whole centre is looked at. */
  readonly centreMove: number;
};

/**
 * Rare events by exposure (calls handled; months where no calls are known): each agent's past rate is drawn towards the
 * peers' (gamma-Poisson), the last month's count then follows the negative binomial law that goes with it (A. Gelman et al.,
 * Bayesian Data Analysis, 3rd ed. (2013), section 2.6). A month in which the whole centre had more events raises what is
 * expected of everybody. Where counts scatter more from month to month than luck alone would (Pearson's chi-square over its
 * degrees of freedom, P. McCullagh & J. A. Nelder, Generalized Linear Models (1989), section 6.2.3), they are divided by
 * that factor first. `null` where the metric is not known in two months.
 */
export function countChange(centre: Centre, metric: MetricId): CountChange | null {
  if (centre.kpis === null) return null;
  const kpis = withListedCounts(centre, centre.kpis, metric);
  const column = kpis.metrics.get(metric);
  if (column === undefined) return null;
  const agents = centre.agents.length;
  const counts = (k: number): boolean =>
    !Number.isNaN(at(column, k)) && indexAt(kpis.agent, k) < agents;
  const span = monthSpan(kpis.month, counts);
  if (span === null) return null;
  const { firstMonth, months } = span;
  const events = new Float64Array(agents * months);
  const exposure = new Float64Array(agents * months);
  const handled = callsHandled(kpis);
  for (let k = 0; k < kpis.count; k++) {
    const t = at(kpis.month, k) - firstMonth;
    if (Number.isNaN(t) || !counts(k)) continue;
    const cell = indexAt(kpis.agent, k) * months + t;
    addAt(events, cell, at(column, k));
    addAt(exposure, cell, at(handled, k));
  }
  return judged({ firstMonth, months, agents, events, exposure });
}

type CountCells = {
  readonly firstMonth: number;
  readonly months: number;
  readonly agents: number;
  readonly events: Float64Array;
  readonly exposure: Float64Array;
};

function judged(cells: CountCells): CountChange {
  const { agents, months, events, firstMonth } = cells;
  const monthRates = ratesByMonth(cells);
  const usualRate =
    monthRates.slice(0, months - 1).reduce((sum, rate) => sum + rate, 0) / (months - 1);
  // In units of what a usual month would have brought, so that months can be added up.
  const exposure = cells.exposure.map((size, cell) =>
    usualRate > 0 ? (size * at(monthRates, cell % months)) / usualRate : size,
  );
  const sums = { events: new Float64Array(agents), exposure: new Float64Array(agents) };
  const nBefore = new Float64Array(agents);
  const nNow = new Float64Array(agents);
  for (let i = 0; i < agents; i++) {
    for (let t = 0; t < months; t++) {
      const cell = i * months + t;
      if (!(at(cells.exposure, cell) > 0)) continue;
      if (t === months - 1) {
        nNow[i] = 1;
        continue;
      }
      addAt(nBefore, i, 1);
      addAt(sums.events, i, at(events, cell));
      addAt(sums.exposure, i, at(exposure, cell));
    }
  }
  const scatter = Math.max(1, scatterOf(cells, exposure, sums));
  const thinned = sums.events.map((count) => count / scatter);
  const weighed = sums.exposure.map((size) => size / scatter);
  const rates = shrinkRates(thinned, weighed);
  const known = rates.spread > 0;
  const empty = (): Float64Array => new Float64Array(agents).fill(Number.NaN);
  const out = {
    before: empty(),
    now: empty(),
    beforeSd: empty(),
    expected: empty(),
    changeSd: empty(),
    moreByChance: empty(),
    fewerByChance: empty(),
  };
  for (let i = 0; i < agents; i++) {
    if (!(at(nBefore, i) > 0) || !(at(nNow, i) > 0)) continue;
    const last = i * months + months - 1;
    const size = at(exposure, last) / scatter;
    const count = at(events, last);
    // Without visible differences between agents the peers' rate is everybody's: a gamma law of vanishing width.
    const shape = known ? at(rates.a, i) : 1e9;
    const rate = known ? at(rates.b, i) : 1e9 / Math.max(rates.mean, 1e-12);
    out.before[i] = at(sums.events, i) / at(nBefore, i);
    out.beforeSd[i] = Math.sqrt(Math.max(at(sums.events, i), 1) * scatter) / at(nBefore, i);
    out.now[i] = count;
    const mean = (shape / rate) * size;
    out.expected[i] = mean * scatter;
    out.changeSd[i] = scatter * Math.sqrt(mean * (1 + size / rate));
    out.moreByChance[i] = countTail(Math.ceil(count / scatter - 1e-9), shape, rate / size);
    out.fewerByChance[i] =
      1 - countTail(Math.floor(count / scatter + 1e-9) + 1, shape, rate / size);
  }
  const move = (at(monthRates, months - 1) - usualRate) * usualExposure(cells);
  return { firstMonth, months, nBefore, nNow, ...out, centreMove: move };
}

/** Exposure of an agent's usual month. */
function usualExposure({ exposure }: CountCells): number {
  const known = exposure.filter((size) => size > 0);
  return known.reduce((sum, size) => sum + size, 0) / Math.max(1, known.length);
}

function ratesByMonth({ agents, months, events, exposure }: CountCells): Float64Array {
  const sum = new Float64Array(months);
  const size = new Float64Array(months);
  for (let cell = 0; cell < agents * months; cell++) {
    addAt(sum, cell % months, at(events, cell));
    addAt(size, cell % months, at(exposure, cell));
  }
  return sum.map((count, t) => (at(size, t) > 0 ? count / at(size, t) : 0));
}

/** Pearson's chi-square of the earlier months about each agent's own rate, over its degrees of freedom. */
function scatterOf(
  { agents, months, events }: CountCells,
  exposure: Float64Array,
  sums: { readonly events: Float64Array; readonly exposure: Float64Array },
): number {
  let squares = 0;
  let freedom = 0;
  for (let i = 0; i < agents; i++) {
    const rate = at(sums.events, i) / at(sums.exposure, i);
    if (!(rate > 0)) continue;
    let cells = 0;
    for (let t = 0; t < months - 1; t++) {
      const fair = rate * at(exposure, i * months + t);
      if (!(fair > 0)) continue;
      squares += (at(events, i * months + t) - fair) ** 2 / fair;
      cells += 1;
    }
    freedom += Math.max(0, cells - 1);
  }
  return freedom > 0 ? squares / freedom : 1;
}
