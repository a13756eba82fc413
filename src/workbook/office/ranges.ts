import type { CellRange } from "../../foundation/address";

/** What to load of a range for {@link rangeOf}. */
export const rangeIndexes = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a loaded range lies. */
export function rangeOf(range: Excel.Range): CellRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** The proxy of a range of a sheet. */
export function rangeAt(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: CellRange,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
