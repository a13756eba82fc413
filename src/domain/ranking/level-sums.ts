import { addAt, at } from "../metrics/columns";
import { none } from "../records/agents";
import type { Cells } from "./observation-cells";

/**
 * One number of the mean, of each row and of each column, the groups of rows behind the columns: effects, or what observations come
 * to by level.
 */
export type Levels = {
  readonly mean: number;
  readonly row: Float64Array;
  readonly column: Float64Array;
};

/** The cells' values by level, weighted. */
export function levelSums(cells: Cells): Levels {
  const { start, column, weight, mean } = cells;
  const ofRow = new Float64Array(cells.rows);
  const ofColumn = new Float64Array(cells.columns);
  let total = 0;
  let c = 0;
  for (let i = 0; i < cells.rows; i++) {
    const end = start[i + 1] ?? 0;
    let sum = 0;
    for (; c < end; c++) {
      const value = (weight[c] ?? 0) * (mean[c] ?? 0);
      const j = column[c] ?? 0;
      ofColumn[j] = (ofColumn[j] ?? 0) + value;
      sum += value;
    }
    ofRow[i] = sum;
    total += sum;
  }
  addToGroups(cells, ofRow, ofColumn);
  return { mean: total, row: ofRow, column: ofColumn };
}

/** What values of the rows come to by column and by group: Σ of weight × value of the cell's row. */
export function sumsByColumn(cells: Cells, ofRow: Float64Array): Float64Array {
  const { start, column, weight, groupOf } = cells;
  const sums = new Float64Array(cells.columns);
  let c = 0;
  for (let i = 0; i < cells.rows; i++) {
    const end = start[i + 1] ?? 0;
    const value = ofRow[i] ?? 0;
    for (; c < end; c++) {
      const j = column[c] ?? 0;
      sums[j] = (sums[j] ?? 0) + value * (weight[c] ?? 0);
    }
  }
  if (groupOf === null) return sums;
  for (let i = 0; i < cells.rows; i++) {
    const group = groupOf[i] ?? none;
    if (group !== none) addAt(sums, group, at(ofRow, i) * at(cells.rowWeight, i));
  }
  return sums;
}

/** What values of the columns and groups come to by row: Σ of weight × value of the cell's column, and of the row's group. */
export function sumsByRow(cells: Cells, ofColumn: Float64Array): Float64Array {
  const { start, column, weight, groupOf } = cells;
  const sums = new Float64Array(cells.rows);
  let c = 0;
  for (let i = 0; i < cells.rows; i++) {
    const end = start[i + 1] ?? 0;
    let sum = 0;
    for (; c < end; c++) sum += (weight[c] ?? 0) * (ofColumn[column[c] ?? 0] ?? 0);
    sums[i] = sum;
  }
  if (groupOf === null) return sums;
  for (let i = 0; i < cells.rows; i++) {
    const group = groupOf[i] ?? none;
    if (group !== none) addAt(sums, i, at(ofColumn, group) * at(cells.rowWeight, i));
  }
  return sums;
}

/** Adds what the rows of each group hold to the group's entry. */
export function addToGroups(cells: Cells, ofRow: Float64Array, ofColumn: Float64Array): void {
  const { groupOf } = cells;
  if (groupOf === null) return;
  for (let i = 0; i < cells.rows; i++) {
    const group = groupOf[i] ?? none;
    if (group !== none) addAt(ofColumn, group, at(ofRow, i));
  }
}

/** Σ of the products, entry by entry. */
export function product(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += (a[k] ?? 0) * (b[k] ?? 0);
  return total;
}
