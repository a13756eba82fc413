import { civilFromDay, isoDay } from "../../foundation/day";
import { dayOfSerial } from "../../workbook/serial";
import { metricFields } from "../kinds/field-groups";
import { matchHeader } from "../recognition/header-index";
import { foldWord } from "../recognition/normalise-header";
import { isTotalText } from "../rows/total-text";
import type { RawTable } from "../tables/table";
import { measureNamedIn } from "./measure-in-title";
import { monthInHeader, type MonthHeader, type MonthOfYear } from "./month-in-header";
import { quarterInHeader } from "./quarter-in-header";

/** The months a table has among its columns, a quarter as its last month: one entry a column in each list. */
export type PeriodColumns = {
  /** `null` for every column of an ordinary table. */
  readonly periods: readonly (MonthOfYear | null)[];
  /** The words that tell what a column holds: its header, without the month where one stands in it; "" for none. */
  readonly measures: readonly string[];
  /** Months or quarters stand side by side, or one of them over all measures. */
  readonly isPivot: boolean;
};

/**
 * Finds the months side by side of an agent × month table, and of agent × (month × measure) in either order. Bare months
 * take their measure from title or tab. Totals beside the months are neither month nor measure.
 */
export function periodColumns(table: RawTable): PeriodColumns {
  const dated = monthsOfDates(table);
  const named = table.headers.map((header, column) => dated[column] ?? monthInHeader(header));
  const found = named.some((one) => one !== null) ? named : quartersOf(table);
  const months = new Set(found.flatMap((one) => (one ? [monthKey(one.period)] : [])));
  const keys = found.flatMap((one) =>
    one ? [`${monthKey(one.period)} ${foldWord(one.measure)}`] : [],
  );
  const bare = (): string =>
    measureNamedIn([...table.titles].reverse().concat(table.view.sheet.name));
  if (months.size < 2 && !isOneMonth(table.headers, found, bare)) {
    return { periods: found.map(() => null), measures: table.headers, isPivot: false };
  }
  const isTwofold = new Set(keys).size < keys.length;
  const untold = found.some((one) => one?.measure === "") ? bare() : "";
  return {
    periods: found.map((one) => one?.period ?? null),
    measures: found.map((one, column) => {
      const header = table.headers[column] ?? "";
      if (one === null) return isOverMonths(header) ? "" : header;
      // The same month twice: nobody can say which is which.
      if (isTwofold) return "";
      return one.measure === "" ? untold : one.measure;
    }),
    isPivot: true,
  };
}

/**
 * A month of its own over the measures, or in the place of one, when all measures stand under it; "3月接听量" beside
 * "满意度" is but a long name.
 */
function isOneMonth(
  headers: readonly string[],
  found: readonly (MonthHeader | null)[],
  bare: () => string,
): boolean {
  const own = found.filter((one) => one !== null);
  if (own.length === 0) return false;
  const isOutside = headers.some((header, i) => found[i] === null && isMetricHeader(header));
  const told = own.filter(({ measure }) => isMetricHeader(measure === "" ? bare() : measure));
  if (isOutside || told.length === 0) return false;
  // Over a group of columns the month is a name of its own, however strange the words below it.
  const isGroup = headers.every((header, i) => found[i] === null || isUnderMonth(header));
  return isGroup || told.length * 2 >= own.length;
}

/** "2026年5月 / 接听量": the month alone stands over the column. */
function isUnderMonth(header: string): boolean {
  const groups = header.split(" / ").slice(0, -1);
  return groups.some((group) => monthInHeader(group)?.measure === "");
}

function isMetricHeader(header: string): boolean {
  return matchHeader(header).some(
    ({ field, confidence }) => confidence >= 0.8 && metricFields.some((metric) => metric === field),
  );
}

/** Whether two columns are about one month. */
export function monthKey({ year, month }: MonthOfYear): string {
  return `${year ?? ""}-${month}`;
}

/** "合计", "Q1 小计", "接听量 / 平均", "上半年 / 接听量", "同比", "YTD": a figure over several months or between them. */
export function isOverMonths(header: string): boolean {
  return header
    .split(" / ")
    .some((part) => isTotalText(part) || overMonths.test(part.normalize("NFKC").trim()));
}

const overMonths =
  /^(?:(?:20\d{2}年?)?(?:q[1-4]|第?[一二三四1-4]季度?|[上下]半年|全年|年度|h[12])|累计|累計|同比|环比|環比|增幅|增长|增長|增减|增減|变化|變化|趋势|趨勢|ytd|mtd|qtd|yoy|mom|change|trend|variance|growth|quarter|year|full year)|(?:合计|小计|总计|均值|平均|累计|合計|小計|總計|累計)$/i;

/**
 * Quarters side by side, where no column names a month: beside months they are sums of them. "Q1" alone is a question's number unless
 * header, title or tab say of what figure.
 */
function quartersOf({ headers, titles, view }: RawTable): (MonthHeader | null)[] {
  const found = headers.map(quarterInHeader);
  if (found.every((one) => one === null)) return found;
  const hasMoreQuestions = headers.some((header) => /^\s*q\s*(?:[5-9]|\d{2,})\b/i.test(header));
  const figure = measureNamedIn([...titles].reverse().concat(view.sheet.name));
  return found.map((one) => {
    if (one?.isBare !== true) return one;
    const measure = one.measure === "" ? figure : one.measure;
    return hasMoreQuestions || !isMetricHeader(measure) ? null : one;
  });
}

/** Headers that are dates: the firsts (or lasts) of different months stand for the months. */
function monthsOfDates({ view, headers, headerCells }: RawTable): (MonthHeader | null)[] {
  const days = Array.from(headerCells, (cell) =>
    cell >= 0 && view.isDate(cell) ? dayOfSerial(view.value(cell), view.dateSystem) : null,
  );
  const dates = days.flatMap((day) => (day === null ? [] : [day]));
  const isFirst = dates.every((day) => civilFromDay(day).day === 1);
  const isLast = dates.every((day) => civilFromDay(day + 1).day === 1);
  if (dates.length < 2 || (!isFirst && !isLast)) return days.map(() => null);
  return days.map((day, column) => {
    if (day === null) return null;
    const { year, month } = civilFromDay(day);
    const groups = (headers[column] ?? "").split(" / ").filter((part) => part !== isoDay(day));
    return { period: { year, month }, measure: groups.join(" / ") };
  });
}
