import { dayFromCivil } from "../../../src/foundation/day";
import { parseAvailability } from "../../../src/reading/values/availability";
import { parseDate } from "../../../src/reading/values/dates";
import { parseDayHeader } from "../../../src/reading/tables/day-headers";
import { parseClock, parseDuration } from "../../../src/reading/values/durations";
import { monthWithin, parseMonth } from "../../../src/reading/values/months";
import { isNothing, parseNumber } from "../../../src/reading/values/numbers";
import {
  bareIdKey,
  isLeadTitle,
  isPseudoName,
  nameKey,
  saysLeft,
} from "../../../src/reading/people/person-keys";
import { meaningOfShift } from "../../../src/reading/values/shift-codes";
import { parseHours } from "../../../src/reading/values/shift-hours";
import { fullMarksOfTotals } from "../../../src/reading/values/score-scale";
import { isTotalText } from "../../../src/reading/rows/total-text";
import { parseYesNo } from "../../../src/reading/values/yes-no";

test.each<[string, number | null]>([
  ["8,285.64%", 82.8564],
  ["１２３", 123],
  ["+1,204", 1204],
  ["85分", 85],
  ["-3", -3],
  ["Infinity%", null],
  ["1-2", null],
  ["1,2", null],
  ["12a", null],
])("the number %s", (text, value) => {
  expect(parseNumber(text)?.value ?? null).toBe(value);
});

test.each(["--", "-", "##", "", " ", "—", "N/A", "无", "Em breve"])("%p means nothing", (text) => {
  expect(isNothing(text)).toBe(true);
});

test.each(["0", "是", "A-", "none of it", "nine"])("%p means something", (text) => {
  expect(isNothing(text)).toBe(false);
});

test.each<[string, number | null]>([
  [" 135:40:34.625", 135 * 3600 + 40 * 60 + 34.625],
  ["0:04:35", 275],
  ["04:35", 275],
  ["3分25秒", 205],
  ["1小时5分", 3900],
  ["2m 5s", 125],
  ["4:75", null],
  ["abc", null],
  ["", null],
])("the duration %s", (text, seconds) => {
  expect(parseDuration(text)?.seconds ?? null).toBe(seconds);
});

test("times of day", () => {
  expect(parseClock("下午2:30")).toBe(870);
  expect(parseClock("9点")).toBe(540);
  expect(parseClock("12:05 AM")).toBe(5);
  expect(parseClock("25:00")).toBeNull();
});

test.each([
  "2026-03-05",
  "2026/3/5",
  "2026.3.5",
  "20260305",
  "2026年3月5日",
  "5 Mar 2026",
  "March 5, 2026",
  "２０２６-03-05",
])("%s is 5 March 2026", (text) => {
  expect(parseDate(text)).toEqual({ kind: "day", day: dayFromCivil(2026, 3, 5), minute: NaN });
});

test("dates with times, dates that read both ways, and days that do not exist", () => {
  expect(parseDate("2026-03-05T09:05:00Z")).toMatchObject({ minute: 545 });
  expect(parseDate("3/4/2026")).toMatchObject({ kind: "two-ways", first: 3, second: 4 });
  expect(parseDate("2026-02-30")).toBeNull();
  expect(parseDate("0-1")).toBeNull();
  expect(parseDate("13/14/2026")).toBeNull();
});

test("months, in cells and in titles", () => {
  expect(parseMonth("2026-03")).toEqual({ year: 2026, month: 3 });
  expect(parseMonth("3月")).toEqual({ year: null, month: 3 });
  expect(parseMonth("三月份")).toEqual({ year: null, month: 3 });
  expect(parseMonth("Mar 2026")).toEqual({ year: 2026, month: 3 });
  expect(parseMonth("2026-03-01~2026-03-31")).toEqual({ year: 2026, month: 3 });
  expect(parseMonth("Marble")).toBeNull();
  expect(parseMonth("13月")).toBeNull();
  expect(monthWithin("客服中心2026年3月质检明细")).toEqual({ year: 2026, month: 3 });
});

test("day headers of a roster", () => {
  expect(parseDayHeader("1\n星期日")).toEqual({ kind: "day-of-month", day: 1 });
  expect(parseDayHeader("3/1")).toEqual({ kind: "month-day", month: 3, day: 1 });
  expect(parseDayHeader("3月1日")).toEqual({ kind: "month-day", month: 3, day: 1 });
  expect(parseDayHeader("32")).toBeNull();
  expect(parseDayHeader("Q1")).toBeNull();
});

test("shift cells", () => {
  const definitions = new Map([
    ["a1", { start: 480, end: 960 }],
    ["培训", null],
  ]);
  expect(meaningOfShift("Ａ1", definitions)).toEqual({
    kind: "hours",
    hours: { start: 480, end: 960 },
    isSplit: false,
  });
  expect(meaningOfShift("培训", definitions)).toEqual({ kind: "off" });
  expect(meaningOfShift("休", definitions)).toEqual({ kind: "off" });
  expect(meaningOfShift("●", definitions)).toEqual({ kind: "unknown" });
  expect(parseHours("22:00-6:00")).toEqual({ start: 1320, end: 1800 });
  expect(parseHours("08:38、18:00")).toEqual({ start: 518, end: 1080 });
  expect(parseHours("早")).toBeNull();
});

test("availability in words", () => {
  const day = { start: 540, end: 1080 };
  expect(parseAvailability("周二、周四", day)).toEqual([
    { weekday: 1, ...day },
    { weekday: 3, ...day },
  ]);
  expect(parseAvailability("Sat 10:00-12:00", day)).toEqual([{ weekday: 5, start: 600, end: 720 }]);
  expect(parseAvailability("看情况", day)).toBeNull();
});

test("people: ids without their zeros, spaces in names, leads, leavers, pseudo-agents", () => {
  expect(bareIdKey("0012")).toBe(bareIdKey("12"));
  expect(bareIdKey("A012")).toBeNull();
  expect(nameKey("张 三")).toBe(nameKey("張三"));
  expect(isLeadTitle("值班长")).toBe(true);
  expect(isLeadTitle("客户经理")).toBe(false);
  expect(isLeadTitle("Team Leader")).toBe(true);
  expect(isPseudoName("1 - New Hire Template")).toBe(true);
  expect(isPseudoName("Tess Tester")).toBe(false);
  expect(saysLeft("離職", "状态")).toBe(true);
  expect(saysLeft("否", "是否在职")).toBe(true);
  expect(saysLeft("否", "是否离职")).toBe(false);
  expect(saysLeft("Active", "Status")).toBe(false);
});

test("totals are told from names", () => {
  expect(["合计", "一组小计", "Grand Total", "Team A total", "平均值："].every(isTotalText)).toBe(
    true,
  );
  expect(["张合", "Max Payne", "Sumi Total-Smith", "均安"].some(isTotalText)).toBe(false);
});

test("yes and no in three languages", () => {
  expect(["Y", "是", "已解決", "TRUE", "√"].map(parseYesNo)).toEqual([1, 1, 1, 1, 1]);
  expect(["N", "否", "未接聽", "×", "maybe"].map(parseYesNo)).toEqual([0, 0, 0, 0, null]);
});

test("full marks: one slip far above the rest does not make another scale", () => {
  expect(fullMarksOfTotals(Float64Array.from([88, 92, 79, 95, 985]))).toBe(100);
  expect(fullMarksOfTotals(Float64Array.from([4, 5, 3, NaN]))).toBe(5);
  expect(fullMarksOfTotals(Float64Array.from([90, 100, 108]))).toBe(120);
});

test("full marks of fewer than five scores: a 10 beside 5s is no slip, none of them is left out", () => {
  expect(fullMarksOfTotals(Float64Array.from([10, 5]))).toBe(10);
  expect(fullMarksOfTotals(Float64Array.from([5, 5, 5, 10]))).toBe(10);
  expect(fullMarksOfTotals(Float64Array.from([5, 5, 5, 5, 10]))).toBe(5);
  expect(fullMarksOfTotals(Float64Array.from([NaN]))).toBe(100);
});

test("full marks hold where one score in seven is a slip", () => {
  const scores = [85, 90, 850, 88, 90, 85, 90, 85, 90, 850, 88, 90, 85, 90];
  expect(fullMarksOfTotals(Float64Array.from(scores))).toBe(100);
  expect(fullMarksOfTotals(Float64Array.from([40, 45, 48, 50, 52, 98]))).toBe(100);
});
