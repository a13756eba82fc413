import { remembered } from "../../foundation/remembered";

/** Beyond this many days between first and last (270 years) days are looked up one by one. */
const mostDays = 100_000;

/** What a function gives for each day from `first` on. */
export type DayValues = { readonly first: number; readonly values: Float64Array };

/**
 * A function of a day worked out once for each day between the first and the last of a column: a log has a million rows and a few
 * hundred days. `null` for a column without days, or with too many.
 *
 * @param days NaN: unknown, passed over
 */
export function tableOfDays(days: Float64Array, of: (day: number) => number): DayValues | null {
  const { first, last } = reachOfDays(days);
  if (!(first <= last && last - first < mostDays)) return null;
  const values = new Float64Array(last - first + 1);
  for (let k = 0; k < values.length; k++) values[k] = of(first + k);
  return { first, values };
}

/**
 * The same function of a day, looked up in its table ({@link tableOfDays}).
 *
 * @param of also asked for NaN, an unknown day
 */
export function dayTable(days: Float64Array, of: (day: number) => number): (day: number) => number {
  const table = tableOfDays(days, of);
  if (table === null) return of;
  const { first, values } = table;
  const unknown = of(Number.NaN);
  return (day) => (day === day ? (values[day - first] ?? unknown) : unknown);
}

/** The first and the last day of a column; ∞ and −∞ without any. */
export function reachOfDays(days: Float64Array): { readonly first: number; readonly last: number } {
  return reach(days, undefined);
}

type Reach = ReturnType<typeof reachOfDays>;

/** A log's days are asked for by nearly every part of the analysis. */
const reach = remembered<Float64Array, undefined, Reach>((days) => {
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < days.length; k++) {
    const day = days[k] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
});

/** How many rows of a column have each day, the earliest day first; rows without a day are not counted. */
export function daysIn(days: Float64Array): ReadonlyMap<number, number> {
  return rowsByDay(days, undefined);
}

const rowsByDay = remembered<Float64Array, undefined, ReadonlyMap<number, number>>((days) => {
  const found = new Map<number, number>();
  const table = tableOfDays(days, () => 0);
  if (table === null) {
    for (const day of days.filter((one) => one === one).sort()) {
      found.set(day, (found.get(day) ?? 0) + 1);
    }
    return found;
  }
  const { first, values: rows } = table;
  for (let k = 0; k < days.length; k++) {
    const place = (days[k] ?? 0) - first;
    if (place === place) rows[place] = (rows[place] ?? 0) + 1;
  }
  rows.forEach((count, k) => {
    if (count > 0) found.set(first + k, count);
  });
  return found;
});
