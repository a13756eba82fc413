import { monthOf } from "../../foundation/day";
import { at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { Kpis } from "../records/kpis";

/** Events listed one by one: whose, when, how many. */
type Listed = {
  readonly agent: Uint32Array;
  readonly day: Float64Array;
  readonly events: Float64Array;
};

/**
 * The KPI summary with a count that it does not hold itself taken from what is listed row by row: complaints that were upheld,
 * errors that audits found. An agent of the summary who is not listed in a month that the list covers has none; months before
 * the first and after the last row of the list stay unknown. The summary itself where it holds the count, and where nothing is
 * listed.
 */
export function withListedCounts(centre: Centre, kpis: Kpis, metric: MetricId): Kpis {
  const listed = kpis.metrics.has(metric) ? null : listedFor(centre, metric);
  if (listed === null) return kpis;
  const months = Float64Array.from(listed.day, (day) => (Number.isNaN(day) ? day : monthOf(day)));
  const dated = months.filter((month) => !Number.isNaN(month));
  if (dated.length === 0) return kpis;
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const counts = new Map<string, number>();
  const add = (key: string, events: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + events);
  };
  for (let i = 0; i < months.length; i++) {
    const events = at(listed.events, i);
    if (Number.isNaN(events) || Number.isNaN(at(months, i))) continue;
    add(`${indexAt(listed.agent, i)} ${at(months, i)}`, events);
    add(`${indexAt(listed.agent, i)} NaN`, events);
  }
  const seen = new Set<string>();
  const column = kpis.month.map((month, row) => {
    const key = `${indexAt(kpis.agent, row)} ${month}`;
    const isCovered = Number.isNaN(month) || (month >= first && month <= last);
    // Several summaries may hold rows of one agent and month: the count is hers once.
    if (!isCovered || seen.has(key)) return Number.NaN;
    seen.add(key);
    return counts.get(key) ?? 0;
  });
  return { ...kpis, metrics: new Map([...kpis.metrics, [metric, column]]) };
}

function listedFor({ complaints, auditFindings }: Centre, metric: MetricId): Listed | null {
  if (metric === "complaints" && complaints !== null) {
    const isDecided = complaints.upheld.some((verdict) => !Number.isNaN(verdict));
    // A list that never says which complaints were upheld says nothing about the agents.
    if (!isDecided) return null;
    const events = complaints.upheld.map((verdict) => (verdict > 0 ? 1 : 0));
    return { agent: complaints.agent, day: complaints.day, events };
  }
  if (metric !== "auditErrors" || auditFindings === null) return null;
  return { agent: auditFindings.agent, day: auditFindings.day, events: auditFindings.errors };
}
