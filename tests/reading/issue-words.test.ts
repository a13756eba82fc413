import type { DataIssue, IssueCause } from "../../src/domain/records/data-report";
import { readingWords as en } from "../../src/locales/en/reading";
import { readingWords as cn } from "../../src/locales/zh-CN/reading";
import { readingWords as tw } from "../../src/locales/zh-TW/reading";

const causes: readonly IssueCause[] = [
  { kind: "total-row" },
  { kind: "repeated-header" },
  { kind: "stray-text" },
  { kind: "no-agent" },
  { kind: "no-name", field: "venueName" },
  { kind: "pseudo-agent" },
  { kind: "unknown-agent", nearest: ["Ann Lee (007)"] },
  { kind: "namesakes", candidates: ["A", "B"] },
  { kind: "name-in-teams", teams: ["North", "South"] },
  { kind: "duplicate-row", firstRow: 4 },
  { kind: "duplicate-row", firstRow: 4, firstSheet: "March" },
  { kind: "error-cell", error: "#N/A" },
  { kind: "error-cell", error: "#NOT-CALCULATED!" },
  { kind: "not-a-number", field: "qaScore" },
  { kind: "not-a-date", field: "date" },
  { kind: "implausible", field: "handleTime", min: 1, max: 7200 },
  { kind: "number-as-text", field: "qaScore" },
  { kind: "date-as-text", field: "date" },
  { kind: "percent-scale", field: "adherence" },
  { kind: "unit-assumed", field: "talkTime", unit: "minutes" },
  { kind: "date-order-assumed", field: "date", order: "month-day" },
  { kind: "scale-changed", field: "qaScore", from: 5, to: 100 },
  { kind: "implausible", field: "talkTime", min: 0, max: 14_400, setting: "longestCall" },
  { kind: "number-as-date", field: "qaScore" },
  { kind: "time-as-number", field: "shiftStart" },
  { kind: "grade-scale", field: "qaScore", grades: [["A", 1]] },
  { kind: "decimal-mark-assumed", field: "qaScore", mark: "comma" },
  { kind: "year-assumed", field: "date", year: 2026 },
  { kind: "quarter-as-month", field: "month" },
  { kind: "undated-figures" },
  { kind: "full-marks-assumed", field: "criterion", marks: 20 },
  { kind: "shift-code-differs", code: "A1" },
  { kind: "day-and-month-swapped", field: "date" },
  { kind: "id-and-name-differ", byId: "A (1)", byName: "B (2)" },
  { kind: "other-name", known: "A (1)" },
  { kind: "ids-written-otherwise", example: "12" },
  { kind: "id-in-name" },
  { kind: "unknown-shift-code", code: "C9" },
  { kind: "split-shift" },
  { kind: "shift-legend" },
  { kind: "unknown-table" },
  { kind: "no-month" },
  { kind: "hidden-cells", rows: 3, columns: 1 },
  { kind: "no-header" },
  { kind: "on-its-side" },
  { kind: "which-measure" },
  { kind: "which-person" },
  { kind: "key-row" },
  { kind: "people-numbered" },
  { kind: "beside-table", cells: 2 },
  { kind: "setting", id: "bottomSize", problem: "not-a-number" },
];

const issue = (cause: IssueCause): DataIssue => ({
  address: { sheet: "Sheet1", row: 6, column: 2 },
  cause,
  found: "x1",
  action: "value-repaired",
});

test.each([
  ["en", en, /^[^\u4e00-\u9fff]+$/],
  ["zh-CN", cn, /[\u4e00-\u9fff].*。$/],
  ["zh-TW", tw, /[\u4e00-\u9fff].*。$/],
] as const)("every cause is a sentence of its own in %s", (_tag, words, script) => {
  const sentences = causes.map((cause) => words.issue(issue(cause)));
  expect(new Set(sentences).size).toBe(causes.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(script);
    expect(sentence).not.toMatch(/undefined|\[object|\$\{/);
  }
});

test("an implausible value names the limit as people write it, and the setting to change", () => {
  const long = {
    kind: "implausible",
    field: "talkTime",
    min: 0,
    max: 14_400,
    setting: "longestCall",
  } as const;
  expect(en.issue({ ...issue(long), found: "9:59:00", action: "value-left-out" })).toBe(
    "Implausible for talk time: “9:59:00” is outside 0:00:00 to 4:00:00 (setting “Data check: longest call”). The value was left out; the rest of the row is used.",
  );
  const share = { kind: "implausible", field: "adherence", min: 0, max: 1.5 } as const;
  expect(cn.issue({ ...issue(share), action: "value-left-out" })).toContain(
    "超出 0% 至 150% 的范围",
  );
});

test("a run of equal repairs says how many cells and how far down", () => {
  const run = { ...issue({ kind: "date-as-text", field: "date" }), count: 5000, lastRow: 5000 };
  expect(en.issue(run)).toBe(
    "A date kept as text (date): “x1” (5000 cells of this column down to row 5001). It was read as meant.",
  );
});
