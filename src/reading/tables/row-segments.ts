import type { CellRange } from "../../foundation/address";
import type { SheetView } from "./sheet-view";

/** Adjacent filled cells of one row; `from` and `to` are sheet columns, both inclusive. Merged cells count as filled. */
export type Segment = { readonly from: number; readonly to: number; readonly filled: number };

/** Merged areas of a sheet by their first row, for looking up while sweeping down. */
export class Merges {
  readonly #byRow = new Map<number, CellRange[]>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      // A merge over a whole tall column is decoration, not a header.
      for (let row = merge.row; row < Math.min(merge.row + merge.rows, merge.row + 4); row++) {
        const list = this.#byRow.get(row) ?? [];
        list.push(merge);
        this.#byRow.set(row, list);
      }
    }
  }

  /** The merged area over a cell, or `null`. */
  over(row: number, column: number): CellRange | null {
    const list = this.#byRow.get(row);
    if (!list) return null;
    return (
      list.find((merge) => column >= merge.column && column < merge.column + merge.columns) ?? null
    );
  }

  has(row: number): boolean {
    return this.#byRow.has(row);
  }
}

/** The segments of the row at a position of `cells.rows`, left to right; blank texts are skipped. */
export function segmentsOf(view: SheetView, position: number, merges: Merges): Segment[] {
  const { cells } = view;
  const row = cells.rows[position] ?? 0;
  const mergedRow = merges.has(row);
  const segments: Segment[] = [];
  let from = -1;
  let to = -2;
  let filled = 0;
  const end = cells.starts[position + 1] ?? 0;
  for (let i = cells.starts[position] ?? 0; i < end; i++) {
    if (view.isBlank(i)) continue;
    const column = cells.columns[i] ?? 0;
    if (column > to + 1) {
      if (filled > 0) segments.push({ from, to, filled });
      from = column;
      filled = 0;
    }
    filled += 1;
    const merge = mergedRow ? merges.over(row, column) : null;
    to = Math.max(to, merge ? merge.column + merge.columns - 1 : column);
  }
  if (filled > 0) segments.push({ from, to, filled });
  return segments;
}
