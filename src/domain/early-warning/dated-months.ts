import { monthOf } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import { dayTable } from "../metrics/day-table";

/** The month of every day of a column, NaN where there is none. */
export function monthsOfDays(days: Float64Array): Float64Array {
  return monthColumn(days, Number.NaN);
}

/** Every metric of a table asks for the same. */
const monthColumn = remembered((days: Float64Array, unknown: number): Float64Array => {
  const month = dayTable(days, (day) => (Number.isNaN(day) ? unknown : monthOf(day)));
  return days.map((_day, k) => month(at(days, k)));
});
