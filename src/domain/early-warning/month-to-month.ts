import { at, indexAt } from "../metrics/columns";
import type { MonthlyFigures } from "./monthly-figures";
import { varianceAtBalance } from "./variance-at-balance";

/**
 * How much the same agent varies from month to month, single results' luck taken out: the moment estimator of Paule & Mandel (1982).
 *
 * @param value comparable mean of each cell, the centre's own move taken out
 * @param learnt months looked at, from the first on
 */
export function monthToMonth(figures: MonthlyFigures, value: Float64Array, learnt: number): number {
  const repeated = repeatedCells(figures, value, learnt);
  const freedom = repeated.freedom - (learnt - 1);
  if (freedom <= 0) return 0;
  const excess = (betweenMonths: number): number => squaresAt(repeated, betweenMonths) - freedom;
  return varianceAtBalance(excess, 100 * varianceOf(value));
}

/** Cells of agents with two or more, agent by agent; `start` has one entry an agent more. */
type RepeatedCells = {
  readonly start: Uint32Array;
  readonly value: Float64Array;
  /** Times ω², and its own variance: together that of the cell. */
  readonly part: Float64Array;
  readonly own: Float64Array;
  readonly freedom: number;
};

function repeatedCells(
  { agents, months, n, part, resultVariance }: MonthlyFigures,
  value: Float64Array,
  learnt: number,
): RepeatedCells {
  const start = new Uint32Array(agents + 1);
  const columns = () => new Float64Array(agents * learnt);
  const found = { value: columns(), part: columns(), own: columns() };
  let filled = 0;
  let freedom = 0;
  for (let i = 0; i < agents; i++) {
    const first = filled;
    for (let t = 0; t < learnt; t++) {
      const cell = i * months + t;
      const count = at(n, cell);
      if (count === 0) continue;
      found.value[filled] = at(value, cell);
      found.part[filled] = at(part, cell);
      found.own[filled] = resultVariance / count;
      filled += 1;
    }
    // A single one says nothing of how months differ.
    if (filled === first + 1) filled = first;
    freedom += Math.max(0, filled - first - 1);
    start[i + 1] = filled;
  }
  return { start, ...found, freedom };
}

/** Σ of weighted squares about each agent's own weighted mean. */
function squaresAt({ start, value, part, own }: RepeatedCells, betweenMonths: number): number {
  let sum = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    const from = indexAt(start, i);
    const to = indexAt(start, i + 1);
    if (to === from) continue;
    if (to === from + 2) {
      const difference = at(value, from + 1) - at(value, from);
      const variance = betweenMonths * (at(part, from) + at(part, from + 1));
      sum += (difference * difference) / (variance + at(own, from) + at(own, from + 1));
      continue;
    }
    let weight = 0;
    let mean = 0;
    for (let c = from; c < to; c++) {
      const w = 1 / (betweenMonths * at(part, c) + at(own, c));
      // West's weighted update (1979).
      const step = at(value, c) - mean;
      sum += (w * weight * step * step) / (weight + w);
      weight += w;
      mean += (step * w) / weight;
    }
  }
  return sum;
}

/** Sample variance of what is known; NaN is passed over. */
export function varianceOf(values: Float64Array): number {
  let n = 0;
  let total = 0;
  for (let k = 0; k < values.length; k++) {
    const value = at(values, k);
    if (value !== value) continue;
    n += 1;
    total += value;
  }
  const mean = total / n;
  let squares = 0;
  for (let k = 0; k < values.length; k++) {
    const away = at(values, k) - mean;
    if (away === away) squares += away * away;
  }
  return squares / Math.max(1, n - 1);
}
