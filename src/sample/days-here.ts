import { firstDayOfMonth, type Day, type Month } from "../foundation/day";
import type { SamplePerson } from "./people";

/** The part of a month in which somebody belonged to the centre; `share` is 0 when there was none. */
export function daysHere(
  person: SamplePerson,
  month: Month,
): { readonly first: Day; readonly days: number; readonly share: number } {
  const start = firstDayOfMonth(month);
  const end = firstDayOfMonth(month + 1);
  const first = Math.max(start, person.hiredOn);
  const last = person.leftOn === null ? end - 1 : Math.min(end - 1, person.leftOn);
  const days = Math.max(0, last - first + 1);
  return { first, days, share: days / (end - start) };
}
