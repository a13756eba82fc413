import { monthsOf } from "../early-warning/months-of";
import { at } from "../metrics/columns";
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

/**
 * Every agent's standing in each calendar month: the weighted mean of what the ranking weighs, each metric as deviations from
 * the month's mean over all, so that a good month of the whole centre lifts nobody. Agents with two months or more.
 */
export function monthStandings(
  centre: Centre,
  weights: Ranking["weights"],
): ReadonlyMap<AgentIndex, MonthStandings> {
  const sums = new Map<string, { total: number; weight: number }>();
  for (const { metric, weight } of weights) {
    const figures = monthsOf(centre, metric);
    if (figures === null) continue;
    const sign = metrics[metric].direction === "low-is-good" ? -1 : 1;
    const { agents, months, firstMonth, fair } = figures;
    for (let t = 0; t < months; t++) {
      const values = Array.from({ length: agents }, (_, i) => at(fair, i * months + t));
      const known = values.filter((value) => !Number.isNaN(value));
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      const sd = Math.sqrt(
        known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length,
      );
      if (!(sd > 0)) continue;
      values.forEach((value, agent) => {
        if (Number.isNaN(value)) return;
        const key = `${agent} ${firstMonth + t}`;
        const sum = sums.get(key) ?? { total: 0, weight: 0 };
        sum.total += (weight * sign * (value - mean)) / sd;
        sum.weight += weight;
        sums.set(key, sum);
      });
    }
  }
  const byAgent = new Map<AgentIndex, number[]>();
  for (const [key, { total, weight }] of sums) {
    if (!(weight > 0)) continue;
    const agent = Number(key.split(" ")[0]);
    const own = byAgent.get(agent) ?? [];
    own.push(total / weight);
    byAgent.set(agent, own);
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
