import { firstDayOfMonth, monthOf, type Day, type Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import { daysIn, reachOfDays } from "../metrics/day-table";
import type { Centre } from "../records/centre";
import type { Kpis } from "../records/kpis";

/** Which records count. Rows without a date always do: nothing says they are old. */
export type Period = {
  readonly includesDay: (day: number) => boolean;
  readonly includesMonth: (month: number) => boolean;
  /** First and last day of the dated records that count; `null` when none has a date. */
  readonly span: { readonly first: Day; readonly last: Day } | null;
  /** Records left out because they are older. */
  readonly rowsOutside: number;
  /** Set where this is another period without one of its months. */
  readonly lacks: { readonly month: Month; readonly of: Period } | null;
};

/** The period without a month; of records that no longer count only the month's are not told of. */
export function withoutMonth(period: Period, month: Month): Period {
  return {
    ...period,
    includesDay: (day) => period.includesDay(day) && monthOf(day) !== month,
    includesMonth: (one) => period.includesMonth(one) && one !== month,
    lacks: { month, of: period },
  };
}

/**
 * The last `days` days up to the newest record; 0 = everything. A monthly KPI row counts when its month reaches into the
 * period. The newest record, not today, is the anchor: last quarter's workbook ranks last quarter.
 */
export const periodOf = remembered((centre: Centre, days: number): Period => {
  const newest = Math.max(
    newestOf(centre.reviews?.day),
    newestOf(centre.calls?.day),
    centre.kpis === null ? -Infinity : newestMonthStart(centre.kpis),
  );
  const from = days > 0 && newest > -Infinity ? newest - days + 1 : -Infinity;
  const includesDay = (day: number) => !(day < from);
  const includesMonth = (month: number) =>
    Number.isNaN(month) || firstDayOfMonth(month + 1) - 1 >= from;

  let first = Infinity;
  let last = -Infinity;
  let rowsOutside = 0;
  const span = (start: Day, end: Day) => {
    first = Math.min(first, start);
    last = Math.max(last, end);
  };
  for (const column of [centre.reviews?.day, centre.calls?.day]) {
    if (column === undefined) continue;
    for (const [day, rows] of daysIn(column)) {
      if (includesDay(day)) span(day, day);
      else rowsOutside += rows;
    }
  }
  if (centre.kpis !== null) {
    for (const month of centre.kpis.month) {
      if (!includesMonth(month)) rowsOutside += 1;
      else if (!Number.isNaN(month)) span(firstDayOfMonth(month), firstDayOfMonth(month + 1) - 1);
    }
  }
  return {
    includesDay,
    includesMonth,
    span: first <= last ? { first, last } : null,
    rowsOutside,
    lacks: null,
  };
});

function newestOf(days: Float64Array | undefined): number {
  return days === undefined ? -Infinity : reachOfDays(days).last;
}

/** A month in progress must not push the anchor beyond the newest review or call, so its first day speaks for it. */
function newestMonthStart(kpis: Kpis): number {
  let newest = -Infinity;
  for (let row = 0; row < kpis.count; row++) {
    const month = at(kpis.month, row);
    if (month > newest) newest = month;
  }
  return newest === -Infinity ? newest : firstDayOfMonth(newest);
}
