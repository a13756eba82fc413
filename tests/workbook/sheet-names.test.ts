import fc from "fast-check";
import { freeSheetName, freeTableName } from "../../src/workbook/sheet-names";

test.each([
  ["Ranking", [], "Ranking"],
  ["Ranking", ["QA"], "Ranking"],
  ["Ranking", ["RANKING"], "Ranking (2)"],
  ["Ranking", ["Ranking", "ranking (2)"], "Ranking (3)"],
  ["培训计划", ["培训计划"], "培训计划 (2)"],
  ["Plan", ["Ｐｌａｎ"], "Plan (2)"],
  ["History", [], "History (2)"],
  ["Q1/Q2: [all]?", [], "Q1 Q2   all"],
  ["早班：晚班", [], "早班 晚班"],
  ["'quoted'", [], "quoted"],
  ["Tom's", [], "Tom's"],
  ["  ", [], "Peilian"],
  ["'''", [], "Peilian"],
  ["a".repeat(40), [], "a".repeat(31)],
  ["a".repeat(40), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
  [`${"a".repeat(30)}😀`, [], "a".repeat(30)],
  [`${"a".repeat(30)}'b`, [], "a".repeat(30)],
])("%p beside %p becomes %p", (wished, taken, expected) => {
  expect(freeSheetName(wished, taken)).toBe(expected);
});

test("whatever is wished, Excel accepts the name and no other sheet has it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.string(), { maxLength: 5 }),
      (wished, taken) => {
        const first = freeSheetName(wished, taken);
        const second = freeSheetName(wished, [...taken, first]);
        for (const name of [first, second]) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}]|^'|'$|[\ud800-\udbff]$/u);
          expect(name.toLowerCase()).not.toBe("history");
        }
        const folded = [...taken, first].map((name) => name.toLowerCase());
        expect(folded).not.toContain(second.toLowerCase());
      },
    ),
  );
});

test("a table name that is taken counts up", () => {
  const taken = new Set(["peilianranking", "peilianranking2"]);
  expect(freeTableName("PeilianRanking", taken)).toBe("PeilianRanking3");
  expect(freeTableName("PeilianTiers", taken)).toBe("PeilianTiers");
});
