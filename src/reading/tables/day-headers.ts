import { dayFromCivil, dayIfReal, type Day } from "../../foundation/day";

/** "3/1", "3月1日", "2026-03-01", "1日", "1 星期日", "03-01 Mon": a text that can stand over a roster's day column. */
export function looksLikeDayHeader(text: string): boolean {
  return parseDayHeader(text) !== null;
}

/** A number of 1 to 31 typed as a text, with no word for "day" beside it; `null` for anything else. */
export function dayNumber(text: string): number | null {
  const bare = text.normalize("NFKC").trim();
  if (!/^\d{1,2}$/.test(bare)) return null;
  const day = Number(bare);
  return day >= 1 && day <= 31 ? day : null;
}

/** Whether numbers rise as the days of a month do; after the last days they may begin again. */
export function riseAsDays(numbers: readonly number[]): boolean {
  return numbers.every((day, i) => {
    const before = numbers[i - 1] ?? 0;
    return day > before || (day <= 3 && before >= 28);
  });
}

export type DayHeader =
  | { readonly kind: "date"; readonly day: Day }
  | { readonly kind: "month-day"; readonly month: number; readonly day: number }
  | { readonly kind: "day-of-month"; readonly day: number };

const weekdayTail =
  "(?:\\s*[(（]?(?:星期|周|週|礼拜|禮拜)?(?:[一二三四五六日天]|mon|tue|wed|thu|fri|sat|sun)[a-z]*[)）]?)?";
const full = new RegExp(`^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?${weekdayTail}$`, "i");
const monthDay = new RegExp(`^(\\d{1,2})[-/.月](\\d{1,2})[日号]?${weekdayTail}$`, "i");
const dayOnly = new RegExp(`^(\\d{1,2})\\s*[日号號]?${weekdayTail}$`, "i");
const englishDay =
  /^(\d{1,2})[-\s]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-\s,]+(\d{2,4}))?$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Takes a day header apart; `null` for anything else. Bare numbers count only from 1 to 31. */
export function parseDayHeader(header: string): DayHeader | null {
  const text = header.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (text.length > 24) return null;
  const date = full.exec(text);
  if (date) {
    const day = dayIfReal(Number(date[1]), Number(date[2]), Number(date[3]));
    return day === null ? null : { kind: "date", day };
  }
  const short = monthDay.exec(text);
  if (short) return realMonthDay(Number(short[1]), Number(short[2]));
  const english = englishDay.exec(text);
  if (english) {
    const month = months.indexOf((english[2] ?? "").toLowerCase()) + 1;
    if (english[3] === undefined) return realMonthDay(month, Number(english[1]));
    const year = Number(english[3]) + (english[3].length === 2 ? 2000 : 0);
    const day = dayIfReal(year, month, Number(english[1]));
    return day === null ? null : { kind: "date", day };
  }
  const only = dayOnly.exec(text);
  const day = Number(only?.[1]);
  return only && day >= 1 && day <= 31 ? { kind: "day-of-month", day } : null;
}

function realMonthDay(month: number, day: number): DayHeader | null {
  // A leap year lets 29 February through; the real year is known only later.
  return dayIfReal(2024, month, day) === null ? null : { kind: "month-day", month, day };
}

/** The day a header means when the sheet's year and month are known; `null` when what it lacks is not. */
export function dayOfHeader(
  header: DayHeader,
  year: number | null,
  month: number | null,
): Day | null {
  switch (header.kind) {
    case "date":
      return header.day;
    case "month-day":
      return year === null ? null : dayIfReal(year, header.month, header.day);
    case "day-of-month":
      return year === null || month === null ? null : dayIfReal(year, month, header.day);
  }
}

/** "日", "星期一", "週二", "Mon", "Tuesday": a weekday and nothing else. */
export function isWeekday(text: string): boolean {
  return weekdayAlone.test(text.normalize("NFKC").trim());
}

const weekdayAlone =
  /^(?:(?:星期|周|週|礼拜|禮拜)?[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|m|tu|we|th|fr|sa|su)$/i;

export const firstPlausibleDay = dayFromCivil(1990, 1, 1);
export const lastPlausibleDay = dayFromCivil(2100, 12, 31);
