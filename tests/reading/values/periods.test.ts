import { lastMonthOfPeriod } from "../../../src/reading/values/periods";

const month = (year: number, ofYear: number): number => (year - 1970) * 12 + ofYear - 1;

test.each([
  ["2026年一季度", month(2026, 3)],
  ["2026年第三季", month(2026, 9)],
  ["2026Q2", month(2026, 6)],
  ["Q4 2025", month(2025, 12)],
  ["2026上半年", month(2026, 6)],
  ["2026 H2", month(2026, 12)],
  ["2025年度", month(2025, 12)],
  ["2026-03", month(2026, 3)],
  ["2026年3月", month(2026, 3)],
])("%s ends in its last month", (text, last) => {
  expect(lastMonthOfPeriod(text)).toBe(last);
});

test.each(["一季度", "3月", "试用期", "2026年春"])("%s names no period with its year", (text) => {
  expect(lastMonthOfPeriod(text)).toBeNull();
});
