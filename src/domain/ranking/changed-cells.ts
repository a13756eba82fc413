import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import type { Cells } from "./observation-cells";

/** Cells column by column: where each stands, and its row. Those of column j: `start[j]` to `start[j + 1]`. */
export type ColumnCells = {
  readonly start: Uint32Array;
  readonly places: Uint32Array;
  readonly rows: Uint32Array;
};

export function cellsByColumn(cells: Cells): ColumnCells {
  const count = cells.column.length;
  const columns = cells.firstGroup;
  const start = new Uint32Array(columns + 1);
  for (let c = 0; c < count; c++) {
    const next = indexAt(cells.column, c) + 1;
    start[next] = indexAt(start, next) + 1;
  }
  for (let j = 0; j < columns; j++) start[j + 1] = indexAt(start, j + 1) + indexAt(start, j);
  const free = start.slice();
  const places = new Uint32Array(count);
  const rows = new Uint32Array(count);
  for (let row = 0; row < cells.rows; row++) {
    for (let c = indexAt(cells.start, row); c < indexAt(cells.start, row + 1); c++) {
      const target = indexAt(cells.column, c);
      const slot = indexAt(free, target);
      free[target] = slot + 1;
      places[slot] = c;
      rows[slot] = row;
    }
  }
  return { start, places, rows };
}

/** The same cells with rows and columns exchanged; groups of rows are left out. */
export function transposed(cells: Cells): Cells {
  const { start, places, rows } = cellsByColumn(cells);
  const columns = cells.firstGroup;
  return {
    ...cells,
    rows: columns,
    columns: cells.rows,
    firstGroup: cells.rows,
    groupOf: null,
    start,
    column: rows,
    weight: gathered(cells.weight, places),
    mean: gathered(cells.mean, places),
    rowWeight: cells.columnWeight.slice(0, columns),
    columnWeight: cells.rowWeight,
  };
}

function gathered(values: Float64Array, places: Uint32Array): Float64Array {
  const found = new Float64Array(places.length);
  for (let k = 0; k < found.length; k++) found[k] = at(values, indexAt(places, k));
  return found;
}

/** The same observations with the columns taken together and groups left out: the one-way layout. */
export function withoutColumns(cells: Cells): Cells {
  const start = new Uint32Array(cells.rows + 1);
  const weight: number[] = [];
  const mean: number[] = [];
  let withinSquares = cells.withinSquares;
  for (let row = 0; row < cells.rows; row++) {
    let sum = 0;
    let total = 0;
    for (let c = indexAt(cells.start, row); c < indexAt(cells.start, row + 1); c++) {
      const step = at(cells.mean, c) - total;
      const next = at(cells.weight, c);
      withinSquares += (next * sum * step * step) / (sum + next);
      sum += next;
      total += (step * next) / sum;
    }
    if (sum > 0) {
      weight.push(sum);
      mean.push(total);
    }
    start[row + 1] = weight.length;
  }
  return {
    ...cells,
    columns: 1,
    firstGroup: 1,
    groupOf: null,
    start,
    column: new Uint32Array(weight.length),
    weight: Float64Array.from(weight),
    mean: Float64Array.from(mean),
    columnWeight: Float64Array.of(cells.totalWeight),
    withinSquares,
  };
}

/**
 * The same cells with one column's weights taken out, for variances that are given: the sums of squares are not known, and the means
 * stay relative to the old centre.
 *
 * @param places of the column's cells
 * @param rows of these, in the same order
 * @param weight the cells' weights, the column's already 0
 */
export function withoutColumn(
  cells: Cells,
  column: number,
  places: Uint32Array,
  rows: Uint32Array,
  weight: Float64Array,
): Cells {
  const { groupOf } = cells;
  const rowWeight = cells.rowWeight.slice();
  const columnWeight = cells.columnWeight.slice();
  columnWeight[column] = 0;
  for (let k = 0; k < places.length; k++) {
    const row = indexAt(rows, k);
    const own = at(cells.weight, indexAt(places, k));
    addAt(rowWeight, row, -own);
    const group = groupOf === null ? none : indexAt(groupOf, row);
    if (group !== none) addAt(columnWeight, group, -own);
  }
  const left = cells.totalWeight - at(cells.columnWeight, column);
  return {
    ...cells,
    weight,
    rowWeight,
    columnWeight,
    observations: left,
    totalWeight: left,
    withinSquares: Number.NaN,
    totalSquares: Number.NaN,
  };
}

/** The same cells without groups of rows. */
export function withoutGroups(cells: Cells): Cells {
  const columns = cells.firstGroup;
  if (columns === cells.columns) return cells;
  return { ...cells, columns, groupOf: null, columnWeight: cells.columnWeight.slice(0, columns) };
}
