import { lineCount, wrappedHeights } from "../../../src/workbook/xlsx/author-heights";
import { summarySheet } from "./sample-plan";

test("Chinese characters take two places of a line", () => {
  expect(lineCount("一对一辅导", 10)).toBe(1);
  expect(lineCount("一对一辅导名单", 10)).toBe(2);
  expect(lineCount("one-to-one", 10)).toBe(1);
  expect(lineCount("a\n\nb", 10)).toBe(3);
});

test("only rows of more than one line get a height, the tallest text decides", () => {
  const spec = { ...summarySheet, columnWidths: [10, 20] };
  const texts = [
    { row: 0, column: 0, text: "short", points: 11 },
    { row: 1, column: 0, text: "twenty-five characters...", points: 11 },
    { row: 1, column: 1, text: "twenty-five characters...", points: 11 },
  ];
  expect([...wrappedHeights(texts, spec)]).toEqual([[1, 46]]);
});

test("a text merged over columns has all their width", () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  const block = { kind: "cells" as const, cells: [], merges, validations: [], conditionals: [] };
  const spec = { ...summarySheet, columnWidths: [10, 20], blocks: [block] };
  const text = { row: 0, column: 0, text: "twenty-five characters...", points: 11 };
  expect(wrappedHeights([text], spec).size).toBe(0);
});
