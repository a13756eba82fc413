import type { Month } from "../../foundation/day";
import { parseMonth } from "./months";

const december = 12;
const hanQuarters = "一二三四";

/**
 * The last month of a period: "2026年一季度", "2026Q1", "Q1 2026", "2026上半年", "2026 H1", "2026年度", "2026-03". `null` where the text
 * names no period with its year.
 */
export function lastMonthOfPeriod(text: string): Month | null {
  if (text.length > 40) return null;
  const bare = text.normalize("NFKC").trim().toLowerCase();
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(bare);
  if (!year) return null;
  const of = (month: number): Month => (Number(year[1]) - 1970) * 12 + month - 1;
  const quarter = /q([1-4])(?!\d)|第?([1-4一二三四])\s*季/.exec(bare);
  if (quarter) {
    const word = quarter[1] ?? quarter[2] ?? "";
    const han = hanQuarters.indexOf(word);
    return of(3 * (han >= 0 ? han + 1 : Number(word)));
  }
  const half = /h([12])(?!\d)|([上下])半年|(first|second) half/.exec(bare);
  if (half) {
    const word = half[1] ?? half[2] ?? half[3] ?? "";
    return of(/^(?:1|上|first)$/.test(word) ? 6 : december);
  }
  if (/^(?:fy\s*)?20\d{2}\s*(?:年度?|fy)?$/.test(bare)) return of(december);
  const { year: stated = null, month = null } = parseMonth(bare) ?? {};
  return stated === null || month === null ? null : of(month);
}
