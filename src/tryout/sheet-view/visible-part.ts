import type { CellRange } from "../../foundation/address";
import type { Axis } from "./axis";

export type Viewport = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** Rows or columns drawn beyond the visible ones, so that scrolling shows no gap. */
const spare = 4;

/** The indices of an axis between two pixels, and some more on both sides, from `first` on. */
export function indicesBetween(
  along: Axis,
  from: number,
  to: number,
  first: number,
): readonly number[] {
  const low = Math.max(first, along.at(from) - spare);
  const high = Math.min(along.count - 1, along.at(to) + spare);
  const found: number[] = [];
  for (let i = low; i <= high; i++) if (along.size(i) > 0) found.push(i);
  return found;
}

/** The rows to draw: those that can be seen, and those where a merged area begins that reaches into view. */
export function withMergeRows(
  rows: readonly number[],
  merges: readonly CellRange[],
  firstRow: number,
): readonly number[] {
  const low = rows[0];
  const high = rows[rows.length - 1];
  if (low === undefined || high === undefined) return rows;
  const before = merges
    .filter(({ row, rows: count }) => row >= firstRow && row < low && row + count > low)
    .map(({ row }) => row);
  return [...new Set([...before, ...rows])];
}

/** The same for the columns of one row. */
export function withMergeColumns(
  columns: readonly number[],
  merges: readonly CellRange[],
  row: number,
  firstColumn: number,
): readonly number[] {
  const low = columns[0];
  if (low === undefined) return columns;
  const before = merges
    .filter(
      (merge) =>
        merge.row === row &&
        merge.column >= firstColumn &&
        merge.column < low &&
        merge.column + merge.columns > low,
    )
    .map(({ column }) => column);
  return before.length === 0 ? columns : [...new Set([...before, ...columns])];
}

/** How far to scroll so that a stretch of an axis can be seen beside `fixed` pixels that stay; `null` when it can already. */
export function scrollFor(
  from: number,
  size: number,
  fixed: number,
  scrolled: number,
  room: number,
): number | null {
  if (from < scrolled + fixed) return Math.max(0, from - fixed);
  if (from + size > scrolled + room) return Math.max(0, Math.min(from - fixed, from + size - room));
  return null;
}
