import { looksLikeDayHeader } from "../tables/day-headers";
import { parseMonth, type ParsedMonth } from "../values/months";

/** A month of the calendar; its year may have to come from elsewhere. */
export type MonthOfYear = ParsedMonth;

/** A header with its month taken out. */
export type MonthHeader = {
  readonly period: MonthOfYear;
  /** What is left: the measure, "" when the header says nothing but the month. */
  readonly measure: string;
};

const number = "(?:1[0-2]|0?[1-9])";
const han = "(?:十[一二]?|[一二三四五六七八九])";
const english =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const monthWords = [
  `(?:20\\d{2}\\s*[年./-]\\s*)?${number}\\s*月份?`,
  `(?:20\\d{2}\\s*年\\s*)?${han}月份?`,
  `20\\d{2}[-/.]${number}`,
  `20\\d{2}(?:0[1-9]|1[0-2])`,
  `${english}(?:[\\s\\-,']*(?:20)?\\d{2})?`,
].join("|");
const joint = "[\\s\\-_:·|]*";
const before = new RegExp(`^(${monthWords})(?![a-z\\d])的?${joint}(.+)$`, "i");
const after = new RegExp(`^(.+?)${joint}(?<![a-z\\d])\\(?(${monthWords})\\)?$`, "i");

/** "2025年", "2026年度", "FY2026": a group header that says the year alone. */
const yearAlone = /^(?:FY\s*)?(20\d{2})\s*年?度?$/i;

/**
 * Takes the month out of a header: "1月", "2026-01", "Jan 2026", "接听量 / 1月", "1月 / 接听量", "AHT (Jan)", "3月接听量",
 * "2025年 / 12月 / AHT". `null` when no month is named, or more than one.
 */
export function monthInHeader(header: string): MonthHeader | null {
  return periodInHeader(header, monthInPart);
}

/** A header with its period taken out, its year perhaps in a part of its own; `null` when none is named, or more than one. */
export function periodInHeader(
  header: string,
  inPart: (part: string) => MonthHeader | null,
): MonthHeader | null {
  const rest: string[] = [];
  let period: MonthOfYear | null = null;
  let year: number | null = null;
  for (const part of header.normalize("NFKC").split(" / ")) {
    const named = yearAlone.exec(part.trim());
    if (named) {
      year = Number(named[1]);
      continue;
    }
    const found = inPart(part.trim());
    if (found === null) {
      rest.push(part.trim());
      continue;
    }
    if (period !== null) return null;
    period = found.period;
    if (found.measure !== "") rest.push(found.measure);
  }
  if (period === null || rest.some(looksLikeDayHeader)) return null;
  return { period: { ...period, year: period.year ?? year }, measure: rest.join(" / ") };
}

function monthInPart(part: string): MonthHeader | null {
  if (part.length > 40 || looksLikeDayHeader(part)) return null;
  const whole = parseMonth(part);
  if (whole) return { period: whole, measure: "" };
  const first = before.exec(part);
  const leading = first && parseMonth(first[1] ?? "");
  // "3月15日" is a day, "1-3月" a quarter.
  if (leading && !/^[\d日号號~至到-]/.test(first[2] ?? "")) {
    return { period: leading, measure: unwrapped(first[2] ?? "") };
  }
  const last = after.exec(part);
  const trailing = last && parseMonth(last[2] ?? "");
  if (trailing && !/[\d~至到]$/.test(last[1] ?? "")) {
    return { period: trailing, measure: unwrapped((last[1] ?? "").replace(/[\s([]+$/, "")) };
  }
  return null;
}

/** "(AHT)" → "AHT"; "AHT(秒)" stays. */
export function unwrapped(text: string): string {
  return /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;
}
