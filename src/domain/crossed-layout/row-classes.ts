import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import type { LayoutCells } from "./layout";

/**
 * Rows with the same number of observations, taken together: in the mixed-model equations such rows count with the same factor,
 * whatever the variances are, so that a likelihood costs by classes, not by rows. A thousand agents make some thirty classes.
 */
export type RowClasses = {
  /** Class of each row; `none` for a row without observations. */
  readonly of: Uint32Array;
  /** Observations of each of its rows, and its rows; one entry a class. */
  readonly size: Float64Array;
  readonly rows: Float64Array;
  /** Observations of its rows in each column: class by class, one number a column. */
  readonly columnSums: Float64Array;
  /** Σ over its rows of c cᵀ, c the row's observations by column: class by class, each a packed lower triangle. */
  readonly products: Float64Array;
};

/** Numbers kept at most: 16 MB. */
const mostNumbers = 2_000_000;

/** `null` where it would take too much memory: with many columns, and rows that are nearly all of different sizes. */
export function rowClasses(rowCount: Float64Array, cells: LayoutCells, columns: 0): RowClasses;
export function rowClasses(
  rowCount: Float64Array,
  cells: LayoutCells,
  columns: number,
): RowClasses | null;
export function rowClasses(
  rowCount: Float64Array,
  cells: LayoutCells,
  columns: number,
): RowClasses | null {
  const numbers = new Map<number, number>();
  const of = new Uint32Array(rowCount.length).fill(none);
  for (let r = 0; r < of.length; r++) {
    const count = at(rowCount, r);
    if (!(count > 0)) continue;
    const known = numbers.get(count) ?? numbers.size;
    numbers.set(count, known);
    of[r] = known;
  }
  const pairs = (columns * (columns + 1)) / 2;
  if (numbers.size * pairs > mostNumbers) return null;
  const classes: RowClasses = {
    of,
    size: Float64Array.from(numbers.keys()),
    rows: new Float64Array(numbers.size),
    columnSums: new Float64Array(numbers.size * columns),
    products: new Float64Array(numbers.size * pairs),
  };
  for (let r = 0; r < of.length; r++) {
    const own = indexAt(of, r);
    if (own === none) continue;
    addAt(classes.rows, own, 1);
    addRow(classes, own, cells, indexAt(cells.start, r), indexAt(cells.start, r + 1), columns);
  }
  return classes;
}

function addRow(
  { columnSums, products }: RowClasses,
  own: number,
  { column, count }: LayoutCells,
  from: number,
  to: number,
  columns: number,
): void {
  const ofProducts = (own * columns * (columns + 1)) / 2;
  for (let c = from; c < to; c++) {
    const first = indexAt(column, c);
    const n = at(count, c);
    addAt(columnSums, own * columns + first, n);
    for (let d = from; d <= c; d++) {
      const second = indexAt(column, d);
      const row = first > second ? first : second;
      const place = ofProducts + (row * (row + 1)) / 2 + (first > second ? second : first);
      addAt(products, place, n * at(count, d));
    }
  }
}
