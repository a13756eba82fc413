import { mondayOf, weekday, type Day } from "../../foundation/day";
import type { Shifts } from "../records/shifts";
import type { Settings } from "../settings/settings";

/** How far ahead the first working day is looked for: a roster may begin with a holiday week. */
const searchDays = 14;

/**
 * The days on which the plan may train, ascending: from the next working day after `today`, for `planWeeks` weeks. A day
 * the roster speaks of (or repeats, see {@link rosterDayFor}) is a working day when anyone is on it; any other from Monday
 * to Friday. No weekend is taken for granted before the roster begins.
 */
export function planDays(shifts: Shifts | null, settings: Settings, today: Day): readonly Day[] {
  const rostered = new Set<Day>(shifts?.day ?? []);
  const isWorking = (day: Day): boolean => {
    const source = rosterDayFor(shifts, day);
    if (source === null) return isWeekday(day);
    const beforeRoster = shifts !== null && day < shifts.firstDay;
    return rostered.has(source) && (isWeekday(day) || !beforeRoster);
  };
  let first = today + 1;
  while (!isWorking(first) && first < today + searchDays) first++;
  const days: Day[] = [];
  for (let day = first; day < first + 7 * settings.planWeeks; day++) {
    if (isWorking(day)) days.push(day);
  }
  return days;
}

/**
 * The day of the roster that tells who works on `day`: the day itself, or, beyond the roster's ends, the same weekday of
 * its last (or first) week. `null`: there is no roster, or it is shorter than a week and silent on that weekday.
 */
export function rosterDayFor(shifts: Shifts | null, day: Day): Day | null {
  if (shifts === null || shifts.count === 0) return null;
  const { firstDay, lastDay } = shifts;
  let source = day;
  if (day > lastDay) source = day - 7 * Math.ceil((day - lastDay) / 7);
  if (day < firstDay) source = day + 7 * Math.ceil((firstDay - day) / 7);
  return source >= firstDay && source <= lastDay ? source : null;
}

/** Monday to Friday. */
export function isWeekday(day: Day): boolean {
  return weekday(day) < 5;
}

/** Calendar week of each day, counted from the first day's week. */
export function weekNumbers(days: readonly Day[]): Uint16Array {
  const start = mondayOf(days[0] ?? 0);
  return Uint16Array.from(days, (day) => (mondayOf(day) - start) / 7);
}
