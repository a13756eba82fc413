import { rangesOverlap, type CellRange } from "../../../src/foundation/address";
import type { Worksheet } from "./worksheet";

/** Only the first cell keeps its content, as in Excel. Merged cells that it touches become part of it. */
export function mergeCells(sheet: Worksheet, range: CellRange): void {
  if (range.rows * range.columns === 1) return;
  unmergeCells(sheet, range);
  const below = { ...range, row: range.row + 1, rows: range.rows - 1 };
  const beside = { ...range, column: range.column + 1, columns: range.columns - 1 };
  if (below.rows > 0) sheet.grid.clear(below);
  if (beside.columns > 0) sheet.grid.clear(beside);
  sheet.merges = [...sheet.merges, range];
}

export function unmergeCells(sheet: Worksheet, range: CellRange): void {
  sheet.merges = sheet.merges.filter((merged) => !rangesOverlap(merged, range));
}
