import type { CellRange } from "../../foundation/address";
import { cellIndex } from "../../workbook/cells";
import type { SheetView } from "./sheet-view";

/** The columns and rows of a table that merged areas are looked at for. */
export type MergedWithin = {
  readonly view: SheetView;
  /** 0-based sheet column. */
  readonly left: number;
  readonly width: number;
  readonly rows: number;
  /** 0-based row on the sheet of a data row; ascending. */
  readonly sheetRow: (row: number) => number;
};

/**
 * Tells what merged cells say for the rows they cover: a name merged down over five reviews stands in each of them. Texts count
 * for every row; a number only left of such a text or in the first column, where it is an id. A mark merged over rows is
 * one mark, and stays in the first.
 * @param put called with data row, table column and the cell that holds the value
 */
export function fillMerged(
  within: MergedWithin,
  put: (row: number, column: number, cell: number) => void,
): void {
  const { view, left, width, sheetRow } = within;
  const tall = view.sheet.merges.filter(
    ({ row, rows, column }) =>
      rows > 1 && column >= left && column < left + width && row >= sheetRow(0),
  );
  const lastText = new Map<number, number>();
  const cellOf = ({ row, column }: CellRange): number => {
    const cell = cellIndex(view.cells, row, column);
    return cell < 0 || view.isBlank(cell) ? -1 : cell;
  };
  for (const merge of tall) {
    if (!view.isText(cellOf(merge))) continue;
    lastText.set(merge.row, Math.max(lastText.get(merge.row) ?? -1, merge.column));
  }
  // Merged areas do not overlap; in a file that says otherwise, no place is worth a second visit.
  let places = within.rows * width;
  for (const merge of tall) {
    const cell = cellOf(merge);
    const { row: top, column } = merge;
    const isLabel = view.isText(cell) || column === left || column < (lastText.get(top) ?? -1);
    if (cell < 0 || !isLabel) continue;
    for (let row = firstAfter(within, top); row < within.rows; row++) {
      if (sheetRow(row) >= top + merge.rows || places-- <= 0) break;
      put(row, column - left, cell);
    }
  }
}

/** The first data row below a sheet row. */
function firstAfter({ rows, sheetRow }: MergedWithin, sheet: number): number {
  let low = 0;
  let high = rows;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sheetRow(middle) <= sheet) low = middle + 1;
    else high = middle;
  }
  return low;
}
