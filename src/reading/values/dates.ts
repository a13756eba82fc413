import { dayIfReal, type Day } from "../../foundation/day";
import { firstPlausibleDay, lastPlausibleDay } from "../tables/day-headers";
import { parseClock } from "./durations";

/** A date typed as text. "3/4/2026" waits for its column to say which number is the month. */
export type ParsedDate =
  | { readonly kind: "day"; readonly day: Day; readonly minute: number }
  | {
      readonly kind: "two-ways";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly minute: number;
    };

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/**
 * "2026-03-05", "2026/3/5 14:30", "2026.3.5", "20260305", "2026年3月5日 9:05", "5 Mar 2026", "Mar 5, 2026", "3/5/2026",
 * "2026-03-05T09:05:00Z". `null` for anything else, for days that do not exist and outside 1990–2100. `minute` is NaN
 * when no time of day is given.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > 40) return null;
  const bare = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const whole =
    /^(\d{4})(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})\s?日?(?:[T ,]+(.+))?$/.exec(
      bare,
    );
  if (whole) return dayWithTime(num(whole[1]), num(whole[2]), num(whole[3]), whole[4]);
  const packed = /^(\d{4})(\d{2})(\d{2})(?: (.+))?$/.exec(bare);
  if (packed) return dayWithTime(num(packed[1]), num(packed[2]), num(packed[3]), packed[4]);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{2,4})(?:,? (.+))?$/i.exec(
    bare,
  );
  if (named)
    return dayWithTime(longYear(num(named[3])), monthOfName(named[2]), num(named[1]), named[4]);
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (.+))?$/i.exec(bare);
  if (american)
    return dayWithTime(num(american[3]), monthOfName(american[1]), num(american[2]), american[4]);
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ ,]+(.+))?$/.exec(bare);
  if (!short) return null;
  const minute = timeOfDay(short[4]);
  if (minute === null) return null;
  const [first, second, year] = [num(short[1]), num(short[2]), longYear(num(short[3]))];
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12))
    return null;
  return { kind: "two-ways", first, second, year, minute };
}

/** The day of a date that reads two ways, once the column has decided; `null` when it does not exist that way. */
export function dayOfTwoWays(
  date: { readonly first: number; readonly second: number; readonly year: number },
  order: "day-month" | "month-day",
): Day | null {
  const day =
    order === "day-month"
      ? dayIfReal(date.year, date.second, date.first)
      : dayIfReal(date.year, date.first, date.second);
  return day !== null && isPlausibleDay(day) ? day : null;
}

/** A whole number that spells a date, 20260305; `null` for anything else. */
export function dayOfPackedNumber(value: number): Day | null {
  if (!Number.isInteger(value) || value < 19_900_101 || value > 21_001_231) return null;
  return dayIfReal(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

/** Whether a day may be meant as one: years that no call centre's records reach are numbers that look like dates. */
export function isPlausibleDay(day: Day): boolean {
  return day >= firstPlausibleDay && day <= lastPlausibleDay;
}

function dayWithTime(
  year: number,
  month: number,
  date: number,
  time: string | undefined,
): ParsedDate | null {
  const day = dayIfReal(year, month, date);
  const minute = timeOfDay(time);
  return day === null || minute === null || !isPlausibleDay(day)
    ? null
    : { kind: "day", day, minute };
}

/** NaN when there is no time, `null` when what follows the date is no time. */
function timeOfDay(text: string | undefined): number | null {
  if (text === undefined) return Number.NaN;
  const bare = text.trim().replace(/(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?$/i, "");
  if (/^(?:星期|周|週)?[一二三四五六日天]$/.test(bare)) return Number.NaN;
  return parseClock(bare);
}

function num(text: string | undefined): number {
  return Number(text);
}

function longYear(year: number): number {
  return year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
}

function monthOfName(name: string | undefined): number {
  return monthNames.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}
