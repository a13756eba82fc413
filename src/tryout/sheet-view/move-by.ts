import type { Axis } from "./axis";
import type { CellPlace } from "./sheet-grid";

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Where a key takes the active cell, hidden rows and columns passed over; `null` when the key does not move it. */
export function moveBy(
  { key, ctrlKey, metaKey }: Press,
  { row, column }: CellPlace,
  rows: Axis,
  columns: Axis,
  pageHeight: number,
): CellPlace | null {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case "ArrowDown":
      return { row: stepped(rows, row, 1), column };
    case "ArrowUp":
      return { row: stepped(rows, row, -1), column };
    case "ArrowRight":
      return { row, column: stepped(columns, column, 1) };
    case "ArrowLeft":
      return { row, column: stepped(columns, column, -1) };
    case "PageDown":
      return { row: rows.at(rows.start(row) + pageHeight), column };
    case "PageUp":
      return { row: rows.at(rows.start(row) - pageHeight), column };
    case "Home":
      return { row: isFar ? 0 : row, column: 0 };
    case "End":
      return isFar
        ? { row: rows.count - 1, column: columns.count - 1 }
        : { row, column: columns.count - 1 };
    default:
      return null;
  }
}

function stepped(along: Axis, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < along.count; at += step) {
    if (along.size(at) > 0) return at;
  }
  return from;
}
