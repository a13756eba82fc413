import { cellByIndex, numberFormat, type Cell, type SheetCells } from "../workbook/cells";
import { dayOfSerial, serialOfDay, type DateSystem } from "../workbook/serial";
import type { CellContent, NumberFormatName } from "../workbook/sheet-spec";

/** A filled cell of the previous sheet. */
export type TypedCell = { readonly row: number; readonly column: number; readonly cell: Cell };

/** Every filled cell of a sheet, in reading order; blank texts do not count as filled. */
export function filledCells(cells: SheetCells): readonly TypedCell[] {
  const filled: TypedCell[] = [];
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const cell = cellByIndex(cells, i);
      if (!isBlank(cell)) filled.push({ row, column: cells.columns[i] ?? 0, cell });
    }
  }
  return filled;
}

/** Whether a cell holds nothing to carry: no value, or a text of spaces only. */
export function isBlank(cell: Cell | null): boolean {
  return cell === null || (cell.kind === "text" && cell.value.trim() === "");
}

/**
 * A cell as content to write again. Whole days become calendar days, so that they look like days wherever they end up; other
 * numbers, times of day among them, are kept to the last bit. Errors become their text: no cell content is an error.
 */
export function contentOf(cell: Cell, dateSystem: DateSystem): CellContent {
  if (cell.kind !== "number" || cell.format !== numberFormat.date) return cell.value;
  const day = dayOfSerial(cell.value, dateSystem);
  return day !== null && serialOfDay(day, dateSystem) === cell.value
    ? { type: "day", day }
    : cell.value;
}

/** The format under which a cell's content looks as it did. */
export function formatOf(cell: Cell): NumberFormatName {
  if (cell.kind !== "number") return "general";
  switch (cell.format) {
    case numberFormat.date:
      return "date";
    case numberFormat.time:
      return "time";
    case numberFormat.percent:
      return "percent1";
    case numberFormat.text:
      return "text";
    default:
      return "general";
  }
}
