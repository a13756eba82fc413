/** Beyond this many days between first and last (270 years) days are looked up one by one. */
const mostDays = 100_000;

/**
 * The same function of a day, worked out once for each day between the first and the last of a column. A log has a million rows and
 * a few hundred days.
 *
 * @param of also asked for NaN, an unknown day
 */
export function dayTable(days: Float64Array, of: (day: number) => number): (day: number) => number {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (!(last - first < mostDays)) return of;
  const unknown = of(Number.NaN);
  const table = Float64Array.from({ length: last - first + 1 }, (_, k) => of(first + k));
  return (day) => (day === day ? (table[day - first] ?? unknown) : unknown);
}
