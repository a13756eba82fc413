import { englishMonths } from "./month-names";
import { dayIfReal, type Day } from "../../foundation/day";
import { firstPlausibleDay, lastPlausibleDay } from "../tables/day-headers";
import { parseClock } from "./durations";

/** A date typed as text. What its own text leaves open waits for its column. `minute` is NaN without a time of day. */
export type ParsedDate =
  | { readonly kind: "day"; readonly day: Day; readonly minute: number }
  /** "3/4/2026": which number is the month? */
  | {
      readonly kind: "two-ways";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly minute: number;
    }
  /** "26/03/05": which number is the year, too? */
  | {
      readonly kind: "short-year";
      readonly parts: readonly [number, number, number];
      readonly minute: number;
    }
  /** "3月5日", "5 Mar": of which year? */
  | {
      readonly kind: "no-year";
      readonly month: number;
      readonly day: number;
      readonly minute: number;
    };

const monthWord =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const whole =
  /^(\d{4})(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})\s?[日号號]?(?:[T ,]*(.+))?$/;
/** Years counted from 1912, as Taiwan writes them: 115/03/05. */
const minguo =
  /^(?:民[国國]\s?)?(\d{2,3})(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})\s?日?(?:[ ,]+(.+))?$/;
const packed = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?|[T ](.+))?$/;
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ \\-/.]?(${monthWord})\\.?,?(?:[ \\-/.](\\d{4}|\\d{2}|'\\d{2}))?(?:,? (.+))?$`,
  "i",
);
const monthFirst = new RegExp(
  `^(${monthWord})\\.?[ \\-](\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?:,? (.+))?$`,
  "i",
);
const numeric =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2}|(?<=^\d{2}[-/.]\d{1,2}[-/.])\d)(?:[ ,]+(.+))?$/;
const chineseShort = /^(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號](?:[ ,]*(.+))?$/;
const hanDate =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号號]$/;
const weekday =
  /[(（]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?|[(（](?:[一二三四五六日]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[)）]|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* |,? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$|[ ,][一二三四五六日天]$/i;
const minguoStart = 1911;

/**
 * "2026-03-05", "2026/3/5 14:30", "2026.3.5", "20260305", "20260305083000", "2026年3月5日 9:05", "二〇二六年三月五日", "115/03/05" (years of
 * Taiwan), "5 Mar 2026", "05-MAR-26", "Thu, Mar 5, 2026", "3/5/2026", "26.3.5", "3月5日", "5 Mar",
 * "2026-03-05T09:05:00Z"; a weekday beside the date says nothing. `null` for anything else ("0-1", "1-2", "38分"), for
 * days that do not exist and outside 1990–2100.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > 48 || !/[\d０-９一二三四五六七八九]/.test(text)) return null;
  const spaced = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const bare = spaced.replace(weekday, " ").replace(/ +/g, " ").trim();
  const full = whole.exec(bare);
  if (full) return dayWithTime(num(full[1]), num(full[2]), num(full[3]), full[4]);
  const digits = packed.exec(bare);
  if (digits) {
    const time =
      digits[4] === undefined ? digits[7] : `${digits[4]}:${digits[5] ?? ""}:${digits[6] ?? "00"}`;
    return dayWithTime(num(digits[1]), num(digits[2]), num(digits[3]), time);
  }
  const short = chineseShort.exec(bare);
  if (short) return withoutYear(num(short[1]), num(short[2]), short[3]);
  const named = dayFirst.exec(bare);
  if (named) return ofNames(named[3], named[2], named[1], named[4]);
  const american = monthFirst.exec(bare);
  if (american) return ofNames(american[3], american[1], american[2], american[4]);
  const taiwan = minguo.exec(bare);
  if (taiwan && (taiwan[1]?.length === 3 || bare.startsWith("民"))) {
    return dayWithTime(num(taiwan[1]) + minguoStart, num(taiwan[2]), num(taiwan[3]), taiwan[4]);
  }
  const han = hanDate.exec(bare);
  if (han)
    return dayWithTime(hanYear(han[1] ?? ""), hanNumber(han[2]), hanNumber(han[3]), undefined);
  const open = numeric.exec(bare);
  return open ? openDate(open[1] ?? "", num(open[2]), open[3] ?? "", open[4]) : null;
}

/** The day of a date that reads two ways, once the column has decided; `null` when it does not exist that way. */
export function dayOfTwoWays(
  date: { readonly first: number; readonly second: number; readonly year: number },
  order: "day-month" | "month-day",
): Day | null {
  return order === "day-month"
    ? plausibleDay(date.year, date.second, date.first)
    : plausibleDay(date.year, date.first, date.second);
}

/** The orders that three short numbers may stand in. */
export const dateOrders = ["year-month-day", "day-month", "month-day"] as const;
export type ShortDateOrder = (typeof dateOrders)[number];

/** The day of three short numbers in an order; `null` when it does not exist that way. */
export function dayOfShortYear(
  [a, b, c]: readonly [number, number, number],
  order: ShortDateOrder,
): Day | null {
  switch (order) {
    case "year-month-day":
      return plausibleDay(longYear(a), b, c);
    case "day-month":
      return plausibleDay(longYear(c), b, a);
    case "month-day":
      return plausibleDay(longYear(c), a, b);
  }
}

/** A day in a year that has it, within 1990–2100; `null` otherwise. */
export function plausibleDay(year: number, month: number, date: number): Day | null {
  const day = dayIfReal(year, month, date);
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

/** 26 is 2026, 98 is 1998. */
export function longYear(year: number): number {
  return year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
}

function openDate(
  written: string,
  second: number,
  year: string,
  time: string | undefined,
): ParsedDate | null {
  const minute = timeOfDay(time);
  if (minute === null) return null;
  const first = num(written);
  // Nobody writes a year with one digit: "3/1/26" cannot begin with it, "03/1/26" may.
  if (year.length <= 2 && written.length === 2) {
    const parts = [first, second, num(year)] as const;
    const isAnything = dateOrders.some((order) => dayOfShortYear(parts, order) !== null);
    return isAnything ? { kind: "short-year", parts, minute } : null;
  }
  const isDate = first >= 1 && second >= 1 && first <= 31 && second <= 31;
  if (!isDate || (first > 12 && second > 12)) return null;
  return { kind: "two-ways", first, second, year: longYear(num(year)), minute };
}

function ofNames(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  time: string | undefined,
): ParsedDate | null {
  if (year === undefined) return withoutYear(monthOfName(month), num(date), time);
  return dayWithTime(longYear(num(year.replace("'", ""))), monthOfName(month), num(date), time);
}

function withoutYear(month: number, day: number, time: string | undefined): ParsedDate | null {
  const minute = timeOfDay(time);
  // A leap year lets 29 February through; the real year is known only later.
  const exists = dayIfReal(2024, month, day) !== null;
  return minute === null || !exists ? null : { kind: "no-year", month, day, minute };
}

function dayWithTime(
  year: number,
  month: number,
  date: number,
  time: string | undefined,
): ParsedDate | null {
  const day = plausibleDay(year, month, date);
  const minute = timeOfDay(time);
  return day === null || minute === null ? null : { kind: "day", day, minute };
}

/** NaN when there is no time, `null` when what follows the date is no time. */
function timeOfDay(text: string | undefined): number | null {
  if (text === undefined || text.trim() === "") return Number.NaN;
  const bare = text.trim().replace(/(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?$/i, "");
  return parseClock(bare);
}

function num(text: string | undefined): number {
  return Number(text);
}

function monthOfName(name: string | undefined): number {
  return englishMonths.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

const hanDigits = "〇一二三四五六七八九";

function hanYear(text: string): number {
  const digits = Array.from(text.replaceAll("零", "〇"), (sign) => hanDigits.indexOf(sign));
  return Number(digits.join(""));
}

/** 一 to 三十一. */
function hanNumber(text = ""): number {
  const [tens = "", ones] = text.split("十");
  if (ones === undefined) return hanDigits.indexOf(tens);
  return (
    (tens === "" ? 1 : hanDigits.indexOf(tens)) * 10 + (ones === "" ? 0 : hanDigits.indexOf(ones))
  );
}
