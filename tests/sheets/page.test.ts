import { Page } from "../../src/sheets/page";
import type { TableBlock } from "../../src/workbook/sheet-spec";

function list(page: Page, id: string, rows: number): TableBlock {
  return page.table({
    id,
    tableName: `Peilian${id}`,
    columns: [{ id: "name", header: "Name", format: "text", owner: "peilian" }],
    rows: Array.from({ length: rows }, (_, k) => [`${id} ${k}`]),
    key: [],
  });
}

function repeatedOf(first: number, last: number): readonly [number | null, number] {
  const page = new Page("Coverage", "Who watches what and when.");
  const frozenAt = list(page, "Videos", first);
  page.down();
  const second = list(page, "Viewings", last);
  const { print } = page.finish({
    id: "coverage",
    name: "Coverage",
    tabColour: "plan",
    frozenAt,
    frozenColumns: 0,
    orientation: "portrait",
    protection: "open",
  });
  return [print.repeatRows?.first ?? null, second.row];
}

test("a long list that ends the sheet repeats its header on each of its printed pages", () => {
  const [repeated, last] = repeatedOf(3, 900);
  expect(repeated).toBe(last);
});

test("whatever the lengths some header is repeated, since Excel cannot take print titles away again", () => {
  for (const [first, last] of [
    [1, 1],
    [12, 12],
    [3, 12],
    [80, 15],
  ] as const) {
    expect(repeatedOf(first, last)[0]).not.toBeNull();
  }
});

test("a long list with a few lines below it repeats its own header", () => {
  expect(repeatedOf(100, 5)[0]).toBeLessThan(repeatedOf(100, 5)[1]);
});
