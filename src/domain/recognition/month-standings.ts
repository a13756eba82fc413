import { monthsOf } from "../early-warning/months-of";
import type { Month } from "../../foundation/day";
import { addAt, at } from "../metrics/columns";
import { metrics } from "../metrics/metric";
import type { Ranking } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";

/** How an agent stood month by month. */
export type MonthStandings = {
  readonly months: number;
  /** Months in which she stood above the centre's mean. */
  readonly above: number;
  /** Standard deviation of her standings, in deviations between people. */
  readonly spread: number;
};

/** One entry an agent. */
type Sums = { readonly total: Float64Array; readonly weight: Float64Array };

/**
 * Every agent's standing in each calendar month: the weighted mean of what the ranking weighs, each metric as deviations from
 * the month's mean over all, so that a good month of the whole centre lifts nobody. Agents with two months or more.
 */
export function monthStandings(
  centre: Centre,
  weights: Ranking["weights"],
): ReadonlyMap<AgentIndex, MonthStandings> {
  const byMonth = new Map<Month, Sums>();
  for (const { metric, weight } of weights) {
    const figures = monthsOf(centre, metric);
    if (figures === null) continue;
    const signed = metrics[metric].direction === "low-is-good" ? -weight : weight;
    const { agents, months, firstMonth, fair } = figures;
    for (let t = 0; t < months; t++) {
      const values = new Float64Array(agents).map((_, i) => at(fair, i * months + t));
      const known = values.filter((value) => !Number.isNaN(value));
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      const sd = Math.sqrt(
        known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length,
      );
      if (!(sd > 0)) continue;
      const sums = byMonth.get(firstMonth + t) ?? {
        total: new Float64Array(agents),
        weight: new Float64Array(agents),
      };
      byMonth.set(firstMonth + t, sums);
      values.forEach((value, agent) => {
        if (Number.isNaN(value)) return;
        addAt(sums.total, agent, (signed * (value - mean)) / sd);
        addAt(sums.weight, agent, weight);
      });
    }
  }
  const byAgent = new Map<AgentIndex, number[]>();
  for (const { total, weight } of byMonth.values()) {
    total.forEach((sum, agent) => {
      if (!(at(weight, agent) > 0)) return;
      const own = byAgent.get(agent) ?? [];
      own.push(sum / at(weight, agent));
      byAgent.set(agent, own);
    });
  }
  return new Map(
    [...byAgent].flatMap(([agent, own]): [AgentIndex, MonthStandings][] =>
      own.length < 2 ? [] : [[agent, summary(own)]],
    ),
  );
}

function summary(standings: readonly number[]): MonthStandings {
  const months = standings.length;
  const mean = standings.reduce((sum, value) => sum + value, 0) / months;
  const squares = standings.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    months,
    above: standings.filter((value) => value > 0).length,
    spread: Math.sqrt(squares / (months - 1)),
  };
}
