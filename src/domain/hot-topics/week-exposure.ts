import { firstDayOfMonth, monthOf, type Day } from "../../foundation/day";
import { addAt, at } from "../metrics/columns";
import type { Centre } from "../records/centre";

/** Calls in each week: `weeks` weeks of seven days, the last ending on `end`. */
export type WeekSpan = { readonly end: Day; readonly weeks: number };

/**
 * Calls of each week, from the first that covers them all: the call log, the KPI summary's calls handled spread over the days
 * of their months, the calls counted by interval. `null` when none does. A month still running when the span ends tells
 * nothing by its total: it is taken to be as busy as the months before.
 */
export function callsByWeek(centre: Centre, span: WeekSpan): Float64Array | null {
  const candidates = [fromCalls(centre, span), fromKpis(centre, span), fromTraffic(centre, span)];
  return candidates.find((weeks) => weeks?.every((calls) => calls > 0) === true) ?? null;
}

/** The week of a day, counted from the oldest; -1 outside. */
export function weekOf(day: number, { end, weeks }: WeekSpan): number {
  const back = Math.floor((end - day) / 7);
  return day <= end && back < weeks ? weeks - 1 - back : -1;
}

function fromCalls({ calls }: Centre, span: WeekSpan): Float64Array | null {
  return calls === null ? null : counted(calls.day, () => 1, span);
}

function fromTraffic({ traffic }: Centre, span: WeekSpan): Float64Array | null {
  if (traffic === null) return null;
  const size = (row: number): number =>
    traffic.isForecast[row] === 1 || Number.isNaN(at(traffic.calls, row))
      ? 0
      : at(traffic.calls, row);
  return counted(traffic.day, size, span);
}

function counted(days: Float64Array, size: (row: number) => number, span: WeekSpan): Float64Array {
  const weeks = new Float64Array(span.weeks);
  for (let row = 0; row < days.length; row++) {
    const week = weekOf(at(days, row), span);
    if (week >= 0) addAt(weeks, week, size(row));
  }
  return weeks;
}

function fromKpis({ kpis }: Centre, span: WeekSpan): Float64Array | null {
  const handled = kpis?.metrics.get("callsHandled");
  if (kpis === null || handled === undefined) return null;
  const totals = new Map<number, number>();
  for (let row = 0; row < kpis.count; row++) {
    const calls = at(handled, row);
    const month = at(kpis.month, row);
    if (calls > 0 && !Number.isNaN(month)) totals.set(month, (totals.get(month) ?? 0) + calls);
  }
  const running = monthOf(span.end + 1) === monthOf(span.end) ? monthOf(span.end) : null;
  const daily = new Map(
    [...totals].map(([month, calls]) => [
      month,
      calls / (firstDayOfMonth(month + 1) - firstDayOfMonth(month)),
    ]),
  );
  const full = [...daily].filter(([month]) => month !== running).map(([, calls]) => calls);
  if (running !== null && full.length > 0) {
    daily.set(running, full.reduce((sum, calls) => sum + calls, 0) / full.length);
  }
  const weeks = new Float64Array(span.weeks);
  for (let day = span.end - 7 * span.weeks + 1; day <= span.end; day++) {
    addAt(weeks, weekOf(day, span), daily.get(monthOf(day)) ?? Number.NaN);
  }
  return weeks;
}
