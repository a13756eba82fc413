import { addAt, at } from "../metrics/columns";
import type { MonthlyFigures } from "./monthly-figures";

const longestRun = 3;

/**
 * Index of the first of the last months: one month where the usual agent has enough results in it, else two or three, but
 * never more than half of all months.
 *
 * @param needed results that are enough
 */
export function firstOfLastMonths(figures: MonthlyFigures, needed: number): number {
  const { agents, months, n } = figures;
  const longest = Math.max(1, Math.min(longestRun, months >> 1));
  const sums = new Float64Array(agents);
  for (let run = 1; run < longest; run++) {
    for (let i = 0; i < agents; i++) addAt(sums, i, at(n, i * months + months - run));
    const present = sums.filter((_, i) => hasResults(figures, i)).sort();
    if (at(present, present.length >> 1) >= needed) return months - run;
  }
  return months - longest;
}

function hasResults({ months, n }: MonthlyFigures, agent: number): boolean {
  for (let t = 0; t < months; t++) if (at(n, agent * months + t) > 0) return true;
  return false;
}
