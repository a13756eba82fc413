import { monthOf } from "../../foundation/day";
import { at, indexAt } from "../metrics/columns";
import { metrics, type MetricId } from "../metrics/metric";
import { normalCdf } from "../metrics/normal";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { WarningSign } from "./new-hires";

/** With fewer earlier hires nothing can be said of what is usual. */
const fewestPeers = 5;

/** A newcomer's figure so low that fewer than one in ten of the earlier ones had a lower. */
const unusual = 0.1;

type Aged = {
  readonly metric: MetricId;
  readonly agent: Uint32Array;
  readonly value: Float64Array;
  /** Days since hire at which each figure arose; NaN: not known, or after leaving the window. */
  readonly age: Float64Array;
};

/**
 * Compares a newcomer with everybody whose first weeks the workbook holds, each by the figures up to the newcomer's present
 * age. The earlier hires' means spread by s about their mean; hers is unusual when the chance of one so low is below a tenth
 * (normal law, s² (1 + 1/k) for k of them).
 */
export function earlierHireComparer(
  centre: Centre,
  current: ReadonlySet<AgentIndex>,
  window: number,
  weighed: readonly MetricId[],
  fewest: number,
): {
  readonly earlierHires: number;
  readonly signsOf: (agent: AgentIndex, days: number) => readonly WarningSign[];
} {
  const figures = agedFigures(centre, window, weighed);
  const earlier = new Set<AgentIndex>();
  for (const { agent, age } of figures) {
    agent.forEach((who, k) => {
      if (!Number.isNaN(at(age, k)) && !current.has(who)) earlier.add(who);
    });
  }
  return {
    earlierHires: earlier.size,
    signsOf: (agent, days) =>
      figures.flatMap((aged) => signFrom(aged, agent, days, current, fewest)),
  };
}

function signFrom(
  { metric, agent: who, value, age }: Aged,
  agent: AgentIndex,
  days: number,
  current: ReadonlySet<AgentIndex>,
  fewest: number,
): readonly WarningSign[] {
  const sums = new Map<AgentIndex, { n: number; total: number }>();
  value.forEach((v, k) => {
    if (Number.isNaN(v) || !(at(age, k) <= days)) return;
    const sum = sums.get(indexAt(who, k)) ?? { n: 0, total: 0 };
    sum.n += 1;
    sum.total += v;
    sums.set(indexAt(who, k), sum);
  });
  const needed = metric === "qaScore" ? fewest : 1;
  const own = sums.get(agent);
  if (own === undefined || own.n < needed) return [];
  const peers = [...sums]
    .filter(([other, { n }]) => !current.has(other) && n >= needed)
    .map(([, { n, total }]) => total / n);
  if (peers.length < fewestPeers) return [];
  const mean = peers.reduce((sum, v) => sum + v, 0) / peers.length;
  const variance = peers.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (peers.length - 1);
  const sign = metrics[metric].direction === "low-is-good" ? -1 : 1;
  const result = own.total / own.n;
  const deviation = (sign * (result - mean)) / Math.sqrt(variance * (1 + 1 / peers.length));
  const chance = normalCdf(deviation);
  return chance < unusual
    ? [
        {
          kind: "below-earlier-hires",
          metric,
          n: own.n,
          value: result,
          mean,
          peers: peers.length,
          chance,
        },
      ]
    : [];
}

function agedFigures(
  centre: Centre,
  window: number,
  weighed: readonly MetricId[],
): readonly Aged[] {
  const { agents, reviews, kpis } = centre;
  const within = (age: number): number => (age >= 0 && age <= window ? age : Number.NaN);
  const hired = (agent: number): number => agents[agent]?.hiredOn ?? Number.NaN;
  const found: Aged[] = [];
  if (reviews !== null) {
    found.push({
      metric: "qaScore",
      agent: reviews.agent,
      value: reviews.score.map((score, k) =>
        reviews.observationOnly[k] === 0 ? score : Number.NaN,
      ),
      age: reviews.day.map((day, k) => within(day - hired(indexAt(reviews.agent, k)))),
    });
  }
  for (const metric of weighed) {
    const value = kpis?.metrics.get(metric);
    if (kpis === null || value === undefined || (metric === "qaScore" && reviews !== null))
      continue;
    if (metrics[metric].kind === "count-per-exposure") continue;
    const age = kpis.month.map((month, k) => {
      const start = hired(indexAt(kpis.agent, k));
      return Number.isNaN(start) ? start : within(30 * (month - monthOf(start)));
    });
    found.push({ metric, agent: kpis.agent, value, age });
  }
  return found;
}
