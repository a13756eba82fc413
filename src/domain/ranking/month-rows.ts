import { monthOf, type Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { dayTable } from "../metrics/day-table";
import type { Period } from "./period";

/**
 * The rows of a table by the month of their day, those that the period includes, in the table's order; rows without a day are in
 * none. Months come in order.
 */
export const rowsByMonth = remembered(
  (period: Period, days: Float64Array): ReadonlyMap<Month, Uint32Array> => {
    const month = dayTable(days, (day) =>
      !Number.isNaN(day) && period.includesDay(day) ? monthOf(day) : Number.NaN,
    );
    let first = Infinity;
    let last = -Infinity;
    const months = new Float64Array(days.length);
    for (let k = 0; k < days.length; k++) {
      const one = month(days[k] ?? 0);
      months[k] = one;
      if (one < first) first = one;
      if (one > last) last = one;
    }
    if (!(first <= last)) return new Map();
    const start = new Uint32Array(last - first + 2);
    for (let k = 0; k < days.length; k++) {
      const next = (months[k] ?? 0) - first + 1;
      if (next === next) start[next] = (start[next] ?? 0) + 1;
    }
    for (let m = 1; m < start.length; m++) start[m] = (start[m] ?? 0) + (start[m - 1] ?? 0);
    const free = start.slice();
    const rows = new Uint32Array(start[start.length - 1] ?? 0);
    for (let k = 0; k < days.length; k++) {
      const own = (months[k] ?? 0) - first;
      if (own !== own) continue;
      const place = free[own] ?? 0;
      free[own] = place + 1;
      rows[place] = k;
    }
    const found = new Map<Month, Uint32Array>();
    for (let m = 0; m < start.length - 1; m++) {
      const own = rows.subarray(start[m], start[m + 1]);
      if (own.length > 0) found.set(first + m, own);
    }
    return found;
  },
);
