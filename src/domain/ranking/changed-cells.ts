import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import type { Cells } from "./observation-cells";

/** The same cells with rows and columns exchanged; groups of rows are left out. */
export function transposed(cells: Cells): Cells {
  const count = cells.column.length;
  const columns = cells.firstGroup;
  const start = new Uint32Array(columns + 1);
  for (let c = 0; c < count; c++) {
    const next = indexAt(cells.column, c) + 1;
    start[next] = indexAt(start, next) + 1;
  }
  for (let r = 0; r < columns; r++) start[r + 1] = indexAt(start, r + 1) + indexAt(start, r);
  const free = start.slice();
  const column = new Uint32Array(count);
  const weight = new Float64Array(count);
  const mean = new Float64Array(count);
  for (let row = 0; row < cells.rows; row++) {
    for (let c = indexAt(cells.start, row); c < indexAt(cells.start, row + 1); c++) {
      const target = indexAt(cells.column, c);
      const slot = indexAt(free, target);
      free[target] = slot + 1;
      column[slot] = row;
      weight[slot] = at(cells.weight, c);
      mean[slot] = at(cells.mean, c);
    }
  }
  return {
    ...cells,
    rows: columns,
    columns: cells.rows,
    firstGroup: cells.rows,
    groupOf: null,
    start,
    column,
    weight,
    mean,
    rowWeight: cells.columnWeight.slice(0, columns),
    columnWeight: cells.rowWeight,
  };
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
 * The same cells without one of the columns, for variances that are given: the sums of squares are not known, and the means stay
 * relative to the old centre.
 */
export function withoutColumn(cells: Cells, column: number): Cells {
  const start = new Uint32Array(cells.rows + 1);
  const ofColumn = new Uint32Array(cells.column.length);
  const weight = new Float64Array(cells.column.length);
  const mean = new Float64Array(cells.column.length);
  const rowWeight = cells.rowWeight.slice();
  const columnWeight = cells.columnWeight.slice();
  columnWeight[column] = 0;
  let next = 0;
  for (let row = 0; row < cells.rows; row++) {
    for (let c = indexAt(cells.start, row); c < indexAt(cells.start, row + 1); c++) {
      if (indexAt(cells.column, c) !== column) {
        ofColumn[next] = indexAt(cells.column, c);
        weight[next] = at(cells.weight, c);
        mean[next] = at(cells.mean, c);
        next += 1;
        continue;
      }
      addAt(rowWeight, row, -at(cells.weight, c));
      const group = cells.groupOf === null ? none : indexAt(cells.groupOf, row);
      if (group !== none) addAt(columnWeight, group, -at(cells.weight, c));
    }
    start[row + 1] = next;
  }
  const left = cells.totalWeight - at(cells.columnWeight, column);
  return {
    ...cells,
    start,
    column: ofColumn.subarray(0, next),
    weight: weight.subarray(0, next),
    mean: mean.subarray(0, next),
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
