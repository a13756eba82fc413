import { at } from "./columns";

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
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < days.length; k++) {
    const day = at(days, k);
    if (day < first) first = day;
    if (day > last) last = day;
  }
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

/** The days that stand in a column, each once, the earliest first. */
export function daysIn(days: Float64Array): readonly number[] {
  const table = tableOfDays(days, () => 0);
  if (table === null) return [...new Set(days)].filter((day) => day === day).sort((a, b) => a - b);
  const { first, values: isThere } = table;
  for (let k = 0; k < days.length; k++) {
    const day = days[k] ?? 0;
    if (day === day) isThere[day - first] = 1;
  }
  return Array.from(isThere, (there, k) => (there === 1 ? first + k : Number.NaN)).filter(
    (day) => day === day,
  );
}
