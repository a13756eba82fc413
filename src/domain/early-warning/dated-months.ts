import { monthOf } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import { tableOfDays } from "../metrics/day-table";

/** The month of every day of a column, NaN where there is none. */
export function monthsOfDays(days: Float64Array): Float64Array {
  return monthColumn(days, Number.NaN);
}

/** Every metric of a table asks for the same. */
const monthColumn = remembered((days: Float64Array, unknown: number): Float64Array => {
  const ofDay = tableOfDays(days, monthOf);
  if (ofDay === null) return days.map((day) => (Number.isNaN(day) ? unknown : monthOf(day)));
  const { first, values } = ofDay;
  const months = new Float64Array(days.length);
  for (let k = 0; k < months.length; k++) {
    const day = at(days, k);
    months[k] = day === day ? at(values, day - first) : unknown;
  }
  return months;
});
