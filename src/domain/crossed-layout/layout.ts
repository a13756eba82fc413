import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import { rowClasses, type RowClasses } from "./row-classes";

/**
 * Who was scored by whom, without the scores: what several figures of the same observations have in common, worked out once for all
 * of them. Rows are the larger factor (agents), columns the smaller (evaluators).
 */
export type Layout = {
  readonly rows: number;
  /** 0: observations by nobody in particular. */
  readonly columns: number;
  readonly observations: number;
  /** Observations of each row. */
  readonly rowCount: Float64Array;
  readonly columnCount: Float64Array;
  /** The observations row by row, as numbers in the columns they were taken from: row r's from `rowStart[r]` on. */
  readonly order: Uint32Array;
  readonly rowStart: Uint32Array;
  /** Column of each observation, in that order. */
  readonly columnOf: Uint32Array;
  readonly cells: LayoutCells;
  readonly classes: RowClasses;
};

/** Row r's cells stand from `start[r]` to `start[r + 1]`: their columns, all different, and their observations. */
export type LayoutCells = {
  readonly start: Uint32Array;
  readonly column: Uint32Array;
  readonly count: Float64Array;
};

/**
 * The layout of the observations `taken`; `null` where summing it up by classes of rows takes more memory than it is worth, or there
 * are more columns than rows.
 *
 * @param row below `rows` for every observation taken; `column` below `columns`
 */
export function layoutOf(
  taken: Uint32Array,
  row: Uint32Array,
  column: Uint32Array,
  rows: number,
  columns: number,
): Layout | null {
  if (columns > rows) return null;
  const { order, rowStart } = byRow(taken, row, rows);
  const columnOf = new Uint32Array(order.length);
  const columnCount = new Float64Array(columns);
  for (let p = 0; p < order.length; p++) {
    const own = indexAt(column, indexAt(order, p));
    columnOf[p] = own;
    addAt(columnCount, own, 1);
  }
  const rowCount = new Float64Array(rows);
  for (let r = 0; r < rows; r++) rowCount[r] = indexAt(rowStart, r + 1) - indexAt(rowStart, r);
  const cells = cellsOf(rowStart, columnOf, columns);
  const classes = rowClasses(rowCount, cells, columns);
  if (classes === null) return null;
  const observations = order.length;
  const counts = { observations, rowCount, columnCount };
  return { rows, columns, ...counts, order, rowStart, columnOf, cells, classes };
}

/** A layout without columns, of which only the number of observations a row is known. */
export function oneWayLayout(rowCount: Float64Array): Layout {
  const rows = rowCount.length;
  const nothing = new Uint32Array(0);
  const rowStart = new Uint32Array(rows + 1);
  const cells = { start: rowStart, column: nothing, count: new Float64Array(0) };
  let observations = 0;
  for (let r = 0; r < rows; r++) observations += at(rowCount, r);
  return {
    rows,
    columns: 0,
    observations,
    rowCount,
    columnCount: new Float64Array(0),
    order: nothing,
    rowStart,
    columnOf: nothing,
    cells,
    classes: rowClasses(rowCount, cells, 0),
  };
}

/** The observations taken in the order of their rows, row r's from `rowStart[r]` on. Counting sort: no comparison. */
export function byRow(
  taken: Uint32Array,
  row: Uint32Array,
  rows: number,
): Pick<Layout, "order" | "rowStart"> {
  const rowStart = new Uint32Array(rows + 1);
  for (let k = 0; k < taken.length; k++) {
    const next = indexAt(row, indexAt(taken, k)) + 1;
    rowStart[next] = indexAt(rowStart, next) + 1;
  }
  for (let r = 0; r < rows; r++) rowStart[r + 1] = indexAt(rowStart, r + 1) + indexAt(rowStart, r);
  const free = rowStart.slice();
  const order = new Uint32Array(taken.length);
  for (let k = 0; k < taken.length; k++) {
    const own = indexAt(row, indexAt(taken, k));
    const slot = indexAt(free, own);
    free[own] = slot + 1;
    order[slot] = indexAt(taken, k);
  }
  return { order, rowStart };
}

function cellsOf(rowStart: Uint32Array, columnOf: Uint32Array, columns: number): LayoutCells {
  const rows = rowStart.length - 1;
  const start = new Uint32Array(rows + 1);
  const column = new Uint32Array(columnOf.length);
  const count = new Float64Array(columnOf.length);
  const cellOf = new Uint32Array(columns).fill(none);
  let cells = 0;
  for (let r = 0; r < rows; r++) {
    const first = cells;
    for (let p = indexAt(rowStart, r); p < indexAt(rowStart, r + 1); p++) {
      const own = indexAt(columnOf, p);
      const known = indexAt(cellOf, own);
      if (known !== none && known >= first) {
        addAt(count, known, 1);
        continue;
      }
      cellOf[own] = cells;
      column[cells] = own;
      count[cells] = 1;
      cells += 1;
    }
    start[r + 1] = cells;
  }
  return { start, column: column.slice(0, cells), count: count.slice(0, cells) };
}
