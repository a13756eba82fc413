/**
 * Calendar days and minutes of the day, the only notion of time in Peilian's core. No time zone, no JS `Date`:
 * a roster says "5 March, 9:00" and means it, wherever the workbook is opened.
 */

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** Minutes since midnight, 0–1440; a night shift may end beyond 1440 (see `Shift`). */
export type MinuteOfDay = number;

/** Months since January 1970. */
export type Month = number;

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Day number of a civil date; month 1–12. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms", 2013. */
export function dayFromCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Inverse of {@link dayFromCivil}. */
export function civilFromDay(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The day of a civil date, or `null` when no such date exists (31 February). */
export function dayIfReal(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  const candidate = dayFromCivil(year, month, day);
  const back = civilFromDay(candidate);
  return back.year === year && back.month === month && back.day === day ? candidate : null;
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return day - weekday(day);
}

/** The calendar month of a day. */
export function monthOf(day: Day): Month {
  const { year, month } = civilFromDay(day);
  return (year - 1970) * 12 + month - 1;
}

/** The first calendar day of a month. */
export function firstDayOfMonth(month: Month): Day {
  return dayFromCivil(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** "2026-03-05". */
export function isoDay(day: Day): string {
  const { year, month, day: date } = civilFromDay(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Parses exactly "YYYY-MM-DD"; `null` for anything else or a date that does not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayIfReal(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "09:05"; minutes beyond a day wrap to the next morning ("25:30" is written "01:30"). */
export function clockTime(minute: MinuteOfDay): string {
  const wrapped = ((Math.round(minute) % 1440) + 1440) % 1440;
  return `${String(Math.floor(wrapped / 60)).padStart(2, "0")}:${String(wrapped % 60).padStart(2, "0")}`;
}
