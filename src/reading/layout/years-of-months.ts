import type { Month } from "../../foundation/day";
import { monthNumber, monthWithin, yearWithin } from "../values/months";
import type { RawTable } from "../tables/table";
import { monthKey, type PeriodColumns } from "./period-columns";
import type { MonthOfYear } from "./month-in-header";

/**
 * The months of a table's columns as month numbers, by `monthKey`. A month that names no year takes it from title or tab, else
 * `fallbackYear`; months that begin again (11, 12, 1, 2) go on in the next year where the title names the first of them.
 * What stays without a year is missing.
 */
export function yearsOfMonths(
  table: RawTable,
  periods: PeriodColumns["periods"],
  fallbackYear: number | null,
): ReadonlyMap<string, Month> {
  const distinct = new Map<string, MonthOfYear>();
  for (const period of periods) {
    if (period && !distinct.has(monthKey(period))) distinct.set(monthKey(period), period);
  }
  const context = [...table.titles].reverse().concat(table.view.sheet.name);
  const named = context.map(monthWithin).find((month) => month !== null && month.year !== null);
  const year =
    named?.year ?? context.map(yearWithin).find((found) => found !== null) ?? fallbackYear;
  const bare = [...distinct.values()].filter((period) => period.year === null);
  const first = bare[0]?.month ?? 0;
  const isFalling = bare.every(({ month }, i) => i === 0 || month < (bare[i - 1]?.month ?? 0));
  const breaks = isFalling
    ? 0
    : bare.filter(({ month }, i) => i > 0 && month < (bare[i - 1]?.month ?? 0)).length;
  const rolls = breaks === 1 && named?.month === first;
  const found = new Map<string, Month>();
  for (const [key, period] of distinct) {
    if (period.year !== null) found.set(key, monthNumber(period.year, period.month));
    else if (year !== null && (breaks === 0 || rolls)) {
      found.set(key, monthNumber(year + (rolls && period.month < first ? 1 : 0), period.month));
    }
  }
  return found;
}
