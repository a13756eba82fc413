import { wrappedHeights } from "../../src/workbook/wrapped-heights";
import { summarySheet } from "./xlsx/sample-plan";

test("only rows of more than one line get a height, the tallest text decides", () => {
  const spec = { ...summarySheet, columnWidths: [10, 20] };
  const texts = [
    { row: 0, column: 0, text: "short", points: 11 },
    { row: 1, column: 0, text: "five words in three lines", points: 11 },
    { row: 1, column: 1, text: "five words in three lines", points: 11 },
  ];
  expect([...wrappedHeights(texts, spec)]).toEqual([[1, 46]]);
});

test("a text merged over columns has all their width", () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  const block = { kind: "cells" as const, cells: [], merges, validations: [], conditionals: [] };
  const spec = { ...summarySheet, columnWidths: [10, 20], blocks: [block] };
  const text = { row: 0, column: 0, text: "five words in three lines", points: 11 };
  expect(wrappedHeights([text], spec).size).toBe(0);
});
