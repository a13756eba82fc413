import { comparisonLines } from "../../src/cli/comparison-lines";
import type { ComparisonText } from "../../src/jobs/comparison-text";
import { localeFor } from "../../src/locales/locale";

const changes = Array.from({ length: 49 }, (_, i) => `Agent ${i + 1} · Courtesy: New`);
const comparison: ComparisonText = {
  rows: [
    { label: "Places booked", thisPlan: "111", otherPlan: "160" },
    { label: "Sessions", thisPlan: "68", otherPlan: "84" },
  ],
  summary: "Places that differ: 49 new.",
  changes,
  more: 0,
};

test.each([
  ["en", "  … and 37 more; --all tells every one."],
  ["zh-CN", "  ……另有 37 项；用 --all 列出全部。"],
  ["zh-TW", "  ……另有 37 項；用 --all 列出全部。"],
] as const)("totals first, the largest differences, and how many more (%s)", (tag, more) => {
  const lines = comparisonLines(comparison, ["a.xlsx", "b.xlsx"], "largest", localeFor(tag));
  expect(lines.slice(0, 5)).toEqual([
    "a.xlsx | b.xlsx",
    "  Places booked: 111 | 160",
    "  Sessions: 68 | 84",
    "Places that differ: 49 new.",
    "  Agent 1 · Courtesy: New",
  ]);
  expect(lines).toHaveLength(4 + 12 + 1);
  expect(lines.at(-1)).toBe(more);
});

test("--all tells every difference, and a few are told without a word of more", () => {
  const names = ["a.xlsx", "b.xlsx"] as const;
  const all = comparisonLines(comparison, names, "all", localeFor("en"));
  expect(all.slice(4)).toEqual(changes.map((change) => `  ${change}`));
  const few = { ...comparison, changes: changes.slice(0, 12) };
  expect(comparisonLines(few, names, "largest", localeFor("en"))).toHaveLength(4 + 12);
});
