import { metrics, type Metric, type MetricId } from "../../domain/metrics/metric";
import type { Kpis } from "../../domain/records/kpis";
import { readDurations } from "../values/duration-column";
import { metricFields } from "../kinds/field-groups";
import { joinCodes, joinValues } from "../rows/merge-parts";
import { readMonths } from "../values/month-column";
import { readNumbers, type NumberRule } from "../values/number-column";
import type { RowLedger } from "../rows/row-ledger";
import { pick, pickCodes, usedRows } from "../rows/used-rows";

/** Reads one KPI summary: a month and the metrics of the table for every row in use. */
export function readKpis(
  ledger: RowLedger,
  agents: Uint32Array,
  fallbackYear: number | null,
): Kpis {
  const rows = usedRows(ledger);
  const found = new Map<MetricId, Float64Array>();
  for (const field of metricFields) {
    const meaning = ledger.column(field);
    if (!meaning) continue;
    const metric = metrics[field];
    const { min, max } = metric.plausible;
    const values =
      metric.unit === "seconds"
        ? readDurations(ledger, meaning, { field, min, max })
        : readNumbers(ledger, meaning.column, { field, min, max, scale: scaleOf(metric) });
    found.set(field, pick(values, rows));
  }
  return {
    count: rows.length,
    agent: pickCodes(agents, rows),
    month: pick(readMonths(ledger, fallbackYear), rows),
    metrics: found,
  };
}

/** Summaries joined; a metric that one of them lacks is NaN in its rows. `null` when there is none. */
export function joinKpis(parts: readonly Kpis[]): Kpis | null {
  if (parts.length === 0) return null;
  const joined = new Map<MetricId, Float64Array>();
  for (const field of metricFields) {
    if (!parts.some((part) => part.metrics.has(field))) continue;
    const missing = (part: Kpis): Float64Array => new Float64Array(part.count).fill(Number.NaN);
    joined.set(field, joinValues(parts.map((part) => part.metrics.get(field) ?? missing(part))));
  }
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(parts.map((part) => part.agent)),
    month: joinValues(parts.map((part) => part.month)),
    metrics: joined,
  };
}

function scaleOf(metric: Metric): NumberRule["scale"] {
  switch (metric.unit) {
    case "fraction":
      return "fraction";
    case "points":
    case "rating":
      return "average-rating";
    case "count":
    case "seconds":
      return "plain";
  }
}
