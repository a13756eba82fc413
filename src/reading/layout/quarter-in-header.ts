import { lastMonthOfQuarter, parseQuarter, quarterPattern } from "../values/quarters";
import { periodInHeader, unwrapped, type MonthHeader } from "./month-in-header";

/** "Q1" may be the first question: only a year or a word for quarters tells. */
const mayBeQuestion = /^q[1-4]$/i;

const joint = "[\\s\\-_:·|]*";
const before = new RegExp(`^(${quarterPattern})(?![a-z\\d])的?${joint}(.+)$`, "i");
const after = new RegExp(`^(.+?)${joint}(?<![a-z\\d])\\(?(${quarterPattern})\\)?$`, "i");

/** A header with its quarter taken out; its period is the quarter's last month. */
export type QuarterHeader = MonthHeader & {
  /** It may as well be a question's number. */
  readonly isBare: boolean;
};

/**
 * Takes the quarter out of a header: "2026年第一季度", "Q1 2026", "一季度接听量", "AHT (Q1)", "2026Q1 / 接听量". `null` when no quarter is
 * named, or more than one.
 */
export function quarterInHeader(header: string): QuarterHeader | null {
  const found = periodInHeader(header, quarterInPart);
  const mayBeNumber = header.split(" / ").some((part) => mayBeQuestion.test(part.trim()));
  return found && { ...found, isBare: mayBeNumber && found.period.year === null };
}

function quarterInPart(part: string): MonthHeader | null {
  if (part.length > 40) return null;
  const own = periodOf(part);
  if (own) return { period: own, measure: "" };
  const first = before.exec(part);
  const leading = first && periodOf(first[1] ?? "");
  if (leading) return { period: leading, measure: unwrapped(first[2] ?? "") };
  const last = after.exec(part);
  const trailing = last && periodOf(last[2] ?? "");
  return trailing && { period: trailing, measure: (last[1] ?? "").replace(/[\s([]+$/, "") };
}

function periodOf(text: string): MonthHeader["period"] | null {
  const quarter = parseQuarter(text);
  return quarter && { year: quarter.year, month: lastMonthOfQuarter(quarter) };
}
