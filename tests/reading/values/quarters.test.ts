import { parseQuarter } from "../../../src/reading/values/quarters";

test.each([
  ["2026年第一季度", 2026, 1],
  ["一季度", null, 1],
  ["第三季", null, 3],
  ["2026年度4季度", 2026, 4],
  ["2026Q2", 2026, 2],
  ["2026-Q2", 2026, 2],
  ["Q1 2026", 2026, 1],
  ["Q3 FY2026", 2026, 3],
  ["Q4 '25", 2025, 4],
  ["Q3", null, 3],
  ["3Q 2026", 2026, 3],
  ["1st quarter of 2026", 2026, 1],
  ["Second quarter", null, 2],
  ["Ｑ１", null, 1],
])("%s", (text, year, quarter) => {
  expect(parseQuarter(text)).toEqual({ year, quarter });
});

test.each(["Q5", "Q12", "3月", "2026", "季度", "五季度", "Quarterly", "Q1 score", "1-3月"])(
  "%s is no quarter",
  (text) => {
    expect(parseQuarter(text)).toBeNull();
  },
);
