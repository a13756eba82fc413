import type { CellContent, SheetSpec } from "../../src/workbook/sheet-spec";

/** Plain value of a content: text, number, a day or a minute as its number, a formula's cached value. */
export type PlainValue = string | number | boolean | null;

export function plainValue(content: CellContent | undefined): PlainValue {
  if (content === undefined || content === null || typeof content !== "object") {
    return content ?? null;
  }
  switch (content.type) {
    case "day":
      return content.day;
    case "time":
      return content.minute;
    case "formula":
      return content.value;
    case "link":
      return content.text;
  }
}

/** All of a sheet's cells, tables' included, as rows of plain values. */
export function gridOf(sheet: SheetSpec): PlainValue[][] {
  const grid: PlainValue[][] = [];
  const put = (row: number, column: number, content: CellContent | undefined): void => {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = plainValue(content);
  };
  for (const block of sheet.blocks) {
    if (block.kind === "cells") {
      for (const cell of block.cells) put(cell.row, cell.column, cell.value);
    } else {
      block.columns.forEach((column, c) => {
        put(block.row, block.column + c, column.header);
      });
      block.rows.forEach((row, r) => {
        row.forEach((content, c) => {
          put(block.row + 1 + r, block.column + c, content);
        });
      });
    }
  }
  return grid;
}

export function sheetNamed(sheets: readonly SheetSpec[], name: string): SheetSpec {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

/** The rows under a header as objects by header; the header row is the first that holds all of `headers`. */
export function rowsUnder(
  sheet: SheetSpec,
  headers: readonly string[],
): ReadonlyMap<string, PlainValue>[] {
  const grid = gridOf(sheet);
  const at = grid.findIndex((row) => headers.every((header) => row.includes(header)));
  if (at < 0) throw new Error(`No header ${headers.join(", ")} on ${sheet.name}`);
  const names = grid[at] ?? [];
  return grid
    .slice(at + 1)
    .map((row) => new Map(names.map((name, c) => [String(name), row[c] ?? null])));
}
