import { monthOf } from "../../foundation/day";
import { at } from "../metrics/columns";

/** The month of every day of a column, NaN where there is none. Days repeat: each is worked out once. */
export function monthsOfDays(days: Float64Array): Float64Array {
  const known = new Map<number, number>();
  return days.map((_, k) => {
    const day = at(days, k);
    if (Number.isNaN(day)) return day;
    let month = known.get(day);
    if (month === undefined) {
      month = monthOf(day);
      known.set(day, month);
    }
    return month;
  });
}
