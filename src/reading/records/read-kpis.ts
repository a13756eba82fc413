import { metrics, type Metric, type MetricId } from "../../domain/metrics/metric";
import type { Kpis } from "../../domain/records/kpis";
import { plausibleFigure } from "../../domain/settings/plausible";
import type { Settings } from "../../domain/settings/settings";
import { readDurations } from "../values/duration-column";
import { metricFields } from "../kinds/field-groups";
import { monthKey, isOverMonths } from "../layout/period-columns";
import type { MonthOfYear } from "../layout/month-in-header";
import { yearsOfMonths } from "../layout/years-of-months";
import { listQuarters } from "./list-quarters";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { matchHeader } from "../recognition/header-index";
import { joinCodes, joinValues } from "../rows/merge-parts";
import { isMonthAsked, readMonths } from "../values/month-column";
import { holdsDays, readPeriodMonths } from "../values/period-months";
import { readNumbers, type NumberRule } from "../values/number-column";
import type { RowLedger } from "../rows/row-ledger";
import { pick, pickCodes, usedRows } from "../rows/used-rows";

/**
 * Reads one KPI summary: a month and the metrics of the table for every row in use; where months stand side by side, a record
 * for every row and month that holds a figure.
 */
export function readKpis(
  ledger: RowLedger,
  agents: Uint32Array,
  fallbackYear: number | null,
  settings: Settings,
  monthFirst: boolean,
): Kpis {
  const { columns } = ledger.found;
  const periods = columns.map(({ period, field }) => (isMetric(field) ? period : null));
  if (periods.some((period) => period !== null)) {
    return readMonthColumns(ledger, agents, periods, fallbackYear, settings);
  }
  const rows = usedRows(ledger);
  const month = pick(monthsOf(ledger, fallbackYear, monthFirst), rows);
  listUndated(ledger, month);
  return {
    count: rows.length,
    agent: pickCodes(agents, rows),
    month,
    metrics: readMetrics(ledger, columns, rows, settings),
  };
}

function monthsOf(
  ledger: RowLedger,
  fallbackYear: number | null,
  monthFirst: boolean,
): Float64Array {
  const start = ledger.column("month") ?? ledger.column("date");
  const end = ledger.column("intervalEnd");
  return start && end && holdsDays(ledger, start.column)
    ? readPeriodMonths(ledger, start.column, end.column, monthFirst)
    : readMonths(ledger, fallbackYear);
}

/** Figures that nothing dates: no column of months or days, asked about or not, and no month in title or tab. */
function listUndated(ledger: RowLedger, months: Float64Array): void {
  const isTold = ledger.column("month") !== null || ledger.column("date") !== null;
  if (isTold || isMonthAsked(ledger) || months.some((month) => !Number.isNaN(month))) return;
  const figures = ledger.found.columns.find(({ field }) => isMetric(field));
  if (figures && months.length > 0) ledger.assume(figures.column, { kind: "undated-figures" });
}

function readMonthColumns(
  ledger: RowLedger,
  agents: Uint32Array,
  periods: readonly (MonthOfYear | null)[],
  fallbackYear: number | null,
  settings: Settings,
): Kpis {
  const { columns, table } = ledger.found;
  listUntold(ledger);
  listQuarters(ledger);
  const months = yearsOfMonths(table, periods, fallbackYear);
  const keys = new Set(periods.flatMap((period) => (period ? [monthKey(period)] : [])));
  const used = usedRows(ledger);
  const parts = [...keys].flatMap((key): Kpis[] => {
    const own = columns.filter(({ period, field }) => {
      return isMetric(field) && period !== null && monthKey(period) === key;
    });
    const month = months.get(key);
    if (month === undefined) {
      for (const { column } of own) {
        ledger.leaveOutColumn(column, { kind: "not-a-date", field: "month" });
      }
      return [];
    }
    const values = readMetrics(ledger, own, used, settings);
    const filled = used
      .map((_, i) => i)
      .filter((i) => [...values.values()].some((each) => !Number.isNaN(each[i] ?? Number.NaN)));
    const rows = filled.map((i) => used[i] ?? 0);
    return [
      {
        count: rows.length,
        agent: pickCodes(agents, rows),
        month: new Float64Array(rows.length).fill(month),
        metrics: new Map([...values].map(([field, each]) => [field, pick(each, filled)])),
      },
    ];
  });
  return joinKpis(parts) ?? noKpis;
}

const noKpis: Kpis = {
  count: 0,
  agent: new Uint32Array(0),
  month: new Float64Array(0),
  metrics: new Map(),
};

/** Beside months, a figure of no month, and a month of no figure we know: nobody can say which it belongs to. */
function listUntold(ledger: RowLedger): void {
  for (const { column, header, field, period, question } of ledger.found.columns) {
    if (field !== null || question !== null) continue;
    if (period === null && isOverMonths(header)) continue;
    if (period !== null) {
      ledger.leaveOutColumn(column, { kind: "which-measure" });
      continue;
    }
    const meant = matchHeader(header).some(
      (match) => match.confidence >= 0.8 && isMetric(match.field),
    );
    if (meant) ledger.leaveOutColumn(column, { kind: "no-month" });
  }
}

/** The metrics among some columns, one value a row of `rows`. */
function readMetrics(
  ledger: RowLedger,
  columns: readonly ColumnMeaning[],
  rows: Uint32Array,
  settings: Settings,
): Map<MetricId, Float64Array> {
  const found = new Map<MetricId, Float64Array>();
  for (const field of metricFields) {
    const meaning = columns.find((column) => column.field === field);
    if (!meaning) continue;
    const metric = metrics[field];
    const range = { field, ...plausibleFigure(field, settings) };
    const values =
      metric.unit === "seconds"
        ? readDurations(ledger, meaning, range)
        : readNumbers(ledger, meaning.column, { ...range, scale: scaleOf(metric) });
    found.set(field, pick(values, rows));
  }
  return found;
}

function isMetric(field: FieldId | null): boolean {
  return metricFields.some((metric) => metric === field);
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
