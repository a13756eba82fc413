import { englishMonths } from "./month-names";
import { monthWithin } from "./months";
import { lastMonthOfQuarter, parseQuarter, quarterPattern } from "./quarters";

/** The month, or the quarter as its last month, that a title or tab names. `year` is `null` where the text names none. */
export type PeriodWithin = {
  readonly year: number | null;
  readonly month: number;
  readonly isQuarter: boolean;
};

const name = `(${englishMonths.join("|")})[a-z]*`;
const to = "\\s*(?:~|-|–|—|至|到|to|until|through)\\s*";
const year = "(20\\d{2})";
const day = `${year}\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*\\d{1,2}日?`;

/** From one month to another: the groups are year and month of the first, then of the last. */
const ranges: readonly RegExp[] = [
  new RegExp(`${day}${to}${day}`),
  new RegExp(`${year}\\s*[-/.年]\\s*(\\d{1,2})月?${to}${year}\\s*[-/.年]\\s*(\\d{1,2})月?`),
  new RegExp(`(?<!\\d)(?:${year}\\s*年\\s*)?(\\d{1,2})\\s*月?(?:份)?${to}()(\\d{1,2})\\s*月`),
];
const namedRange = new RegExp(
  `\\b${name}\\.?[\\s,']*(?:${year})?${to}${name}\\.?[\\s,']*(?:${year})?`,
);
const quarter = new RegExp(`(?<![a-z\\d])(?:${quarterPattern})(?![a-z\\d])`);

/**
 * The period a title or tab names: "客服中心2026年3月绩效", "2026年第一季度绩效", "KPI Q1 2026", "2026年1-3月", "2026-03-01 至 2026-03-31".
 * "several" where it reaches over months that are no quarter; `null` where it names none.
 */
export function periodWithin(text: string): PeriodWithin | "several" | null {
  const bare = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  const range = rangeWithin(bare);
  if (range !== null) return ofRange(range);
  const found = parseQuarter(quarter.exec(bare)?.[0] ?? "");
  if (found !== null) {
    return { year: found.year, month: lastMonthOfQuarter(found), isQuarter: true };
  }
  const month = monthWithin(text);
  return month && { ...month, isQuarter: false };
}

type Range = {
  readonly fromYear: number | null;
  readonly from: number;
  readonly toYear: number | null;
  readonly to: number;
};

function rangeWithin(bare: string): Range | null {
  for (const pattern of ranges) {
    const found = pattern.exec(bare);
    if (found) return rangeOf(found[1], Number(found[2]), found[3], Number(found[4]));
  }
  const named = namedRange.exec(bare);
  if (!named) return null;
  const [, first = "", firstYear, last = "", lastYear] = named;
  return rangeOf(
    firstYear,
    englishMonths.indexOf(first) + 1,
    lastYear,
    englishMonths.indexOf(last) + 1,
  );
}

function rangeOf(
  fromYear: string | undefined,
  from: number,
  toYear: string | undefined,
  to: number,
): Range | null {
  const isReal = [from, to].every((month) => month >= 1 && month <= 12);
  const first = Number(fromYear ?? 0);
  const last = Number(toYear ?? 0);
  return isReal
    ? { fromYear: first || last || null, from, toYear: last || first || null, to }
    : null;
}

function ofRange({ fromYear, from, toYear, to }: Range): PeriodWithin | "several" {
  if (fromYear !== toYear) return "several";
  if (from === to) return { year: fromYear, month: to, isQuarter: false };
  const isQuarter = from % 3 === 1 && to === from + 2;
  return isQuarter ? { year: fromYear, month: to, isQuarter } : "several";
}
