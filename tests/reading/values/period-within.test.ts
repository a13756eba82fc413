import { periodWithin } from "../../../src/reading/values/period-within";

test.each([
  ["客服中心2026年3月绩效", { year: 2026, month: 3, isQuarter: false }],
  ["2026年第一季度坐席绩效", { year: 2026, month: 3, isQuarter: true }],
  ["一季度绩效", { year: null, month: 3, isQuarter: true }],
  ["2026 第2季 座席績效", { year: 2026, month: 6, isQuarter: true }],
  ["KPI summary Q3 2026", { year: 2026, month: 9, isQuarter: true }],
  ["Agent figures, 1st quarter of 2026", { year: 2026, month: 3, isQuarter: true }],
  ["2026年1-3月绩效", { year: 2026, month: 3, isQuarter: true }],
  ["Jan - Mar 2026", { year: 2026, month: 3, isQuarter: true }],
  ["统计周期：2026-01-01至2026-03-31", { year: 2026, month: 3, isQuarter: true }],
  ["Period: 2026-03-01 to 2026-03-31", { year: 2026, month: 3, isQuarter: false }],
  ["統計期間：2026年4月1日～2026年4月30日", { year: 2026, month: 4, isQuarter: false }],
  ["March 2026", { year: 2026, month: 3, isQuarter: false }],
  ["2026年1-6月绩效", "several"],
  ["2026-01-01至2026-06-30", "several"],
  ["Nov 2025 to Jan 2026", "several"],
  ["2026年度", null],
  ["KPI", null],
  ["FAQ 1", null],
])("%s", (text, period) => {
  expect(periodWithin(text)).toEqual(period);
});
