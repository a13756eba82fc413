import type { Day } from "../../foundation/day";
import type { Stretch } from "../scheduling/build/beside-shift";

const minutesOfDay = 1440;

/** The shifts of one person before which she speaks: those that begin after the day of her first round and by the plan's end. */
export function laterShifts(
  shifts: readonly Stretch[],
  firstRound: Day,
  to: Day,
): readonly { readonly day: Day; readonly from: number }[] {
  return shifts
    .map(({ from }) => ({ day: Math.floor(from / minutesOfDay), from }))
    .filter(({ day }) => day > firstRound && day <= to);
}
