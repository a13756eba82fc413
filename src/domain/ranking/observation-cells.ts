import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";

/**
 * Observations of a two-way layout, summed up by cell. Everything the crossed model needs is in here, so that fitting costs
 * by cells, not by observations. Cells are stored by row (compressed rows).
 */
export type Cells = {
  readonly rows: number;
  /** The levels of the second factor, and behind them one for each group of rows. */
  readonly columns: number;
  /** The first column that stands for a group of rows; `columns` without groups. */
  readonly firstGroup: number;
  /** Column of each row's group, to which all its observations belong beside their own column; `none` for a row without. */
  readonly groupOf: Uint32Array | null;
  /** Cells of row r: `start[r]` to `start[r + 1]`. */
  readonly start: Uint32Array;
  readonly column: Uint32Array;
  /** Sum of the observations' relative weights (their number when unweighted). */
  readonly weight: Float64Array;
  /** Weighted mean of the cell, less `centre`. */
  readonly mean: Float64Array;
  readonly rowWeight: Float64Array;
  readonly columnWeight: Float64Array;
  /** Number of observations with a row, a value and a positive weight. */
  readonly observations: number;
  /** Equal to `observations`, but for rounding. */
  readonly totalWeight: number;
  /** Weighted mean of all observations; means are kept relative to it for accuracy. */
  readonly centre: number;
  /** Weighted sum of squares of the observations about their own cell's mean. */
  readonly withinSquares: number;
  /** Weighted sum of squares about `centre`. */
  readonly totalSquares: number;
};

/** Observations to be summed up, columnar. A row, column or value that is not usable leaves the observation out. */
export type Observations = {
  readonly row: ArrayLike<number>;
  readonly column: ArrayLike<number> | null;
  readonly value: ArrayLike<number>;
  /** Observation k has variance σ² / weight[k], weights taken relative to their mean; `null`: all 1. */
  readonly weight: ArrayLike<number> | null;
  /** What rows have in common (an agent's team): one entry a row, `none` for a row without; counted from 0. */
  readonly groups?: RowGroups;
};

/** Unweighted observations of a layout without columns, summed up by row; the arrays have one entry a row. */
export type RowSums = {
  readonly n: Float64Array;
  /** 0 for a row without observations. */
  readonly mean: Float64Array;
  /** Sum of squares of all observations about their own row's mean. */
  readonly withinSquares: number;
};

export type RowGroups = { readonly of: Uint32Array; readonly count: number };

/** Sums observations up by cell: `rows` × `columns` levels; a layout without columns has one. Two passes, no sorting. */
export function cellsOf(observations: Observations, rows: number, columns: number): Cells {
  const used = usable(observations, rows, columns);
  const centre = used.totalWeight > 0 ? used.totalValue / used.totalWeight : 0;
  // Relative weights keep all variances on the scale of the values.
  const unit = used.totalWeight / used.count;
  const byRow = groupByRow(used, rows);
  const cellColumn = new Uint32Array(used.count);
  const cellWeight = new Float64Array(used.count);
  const cellMean = new Float64Array(used.count);
  let cells = 0;
  const start = new Uint32Array(rows + 1);
  const rowWeight = new Float64Array(rows);
  const columnWeight = new Float64Array(columns);
  // Slot + 1 of the column's cell in the row at hand; what earlier rows left is below `first`.
  const slotOf = new Uint32Array(columns);
  let withinSquares = 0;
  let totalSquares = 0;
  for (let row = 0; row < rows; row++) {
    const first = cells;
    for (let p = indexAt(byRow.start, row); p < indexAt(byRow.start, row + 1); p++) {
      const k = indexAt(byRow.order, p);
      const column = indexAt(used.column, k);
      const weight = at(used.weight, k) / unit;
      const deviation = at(used.value, k) - centre;
      totalSquares += weight * deviation * deviation;
      let slot = indexAt(slotOf, column) - 1;
      if (slot < first) {
        slot = cells;
        cells += 1;
        slotOf[column] = cells;
        cellColumn[slot] = column;
      }
      // Welford's update (1962), weighted as in West (1979): no cancellation however large the scores.
      const before = at(cellWeight, slot);
      const mean = at(cellMean, slot);
      const step = deviation - mean;
      cellWeight[slot] = before + weight;
      cellMean[slot] = mean + (step * weight) / (before + weight);
      withinSquares += (weight * before * step * step) / (before + weight);
      addAt(rowWeight, row, weight);
      addAt(columnWeight, column, weight);
    }
    start[row + 1] = cells;
  }
  return {
    rows,
    start,
    column: cellColumn.slice(0, cells),
    weight: cellWeight.slice(0, cells),
    mean: cellMean.slice(0, cells),
    rowWeight,
    ...grouped(observations.groups, rowWeight, columnWeight),
    observations: used.count,
    totalWeight: used.count,
    centre,
    withinSquares,
    totalSquares,
  };
}

/** The same of observations that are summed up already. */
export function cellsOfSums({ n, mean, withinSquares }: RowSums): Cells {
  const rows = n.length;
  const observations = n.reduce((sum, count) => sum + count, 0);
  const centre =
    observations > 0
      ? n.reduce((sum, count, row) => sum + count * at(mean, row), 0) / observations
      : 0;
  const start = new Uint32Array(rows + 1);
  n.forEach((count, row) => {
    start[row + 1] = indexAt(start, row) + (count > 0 ? 1 : 0);
  });
  const means = mean.filter((_, row) => at(n, row) > 0).map((value) => value - centre);
  const weight = n.filter((count) => count > 0);
  return {
    rows,
    columns: 1,
    firstGroup: 1,
    groupOf: null,
    start,
    column: new Uint32Array(means.length),
    weight,
    mean: means,
    rowWeight: n,
    columnWeight: Float64Array.of(observations),
    observations,
    totalWeight: observations,
    centre,
    withinSquares,
    totalSquares: weight.reduce((sum, count, c) => sum + count * at(means, c) ** 2, withinSquares),
  };
}

/** The columns with one more for each group of rows. */
function grouped(
  groups: RowGroups | undefined,
  rowWeight: Float64Array,
  columnWeight: Float64Array,
): Pick<Cells, "columns" | "firstGroup" | "groupOf" | "columnWeight"> {
  const firstGroup = columnWeight.length;
  if (groups === undefined) {
    return { columns: firstGroup, firstGroup, groupOf: null, columnWeight };
  }
  const columns = firstGroup + groups.count;
  const weights = new Float64Array(columns);
  weights.set(columnWeight);
  const groupOf = new Uint32Array(rowWeight.length);
  for (let row = 0; row < rowWeight.length; row++) {
    const group = groups.of[row] ?? none;
    groupOf[row] = group < groups.count ? firstGroup + group : none;
    if (group < groups.count) addAt(weights, firstGroup + group, at(rowWeight, row));
  }
  return { columns, firstGroup, groupOf, columnWeight: weights };
}

type Usable = {
  readonly count: number;
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Float64Array;
  readonly weight: Float64Array;
  readonly totalWeight: number;
  readonly totalValue: number;
};

function usable(observations: Observations, rows: number, columns: number): Usable {
  // One kind of array each: a loop over several kinds would be compiled for none of them.
  const rowOf = whole(observations.row);
  const columnOf = observations.column === null ? null : whole(observations.column);
  const valueOf = numbers(observations.value);
  const weightOf = observations.weight === null ? null : numbers(observations.weight);
  const length = valueOf.length;
  const row = new Uint32Array(length);
  const column = new Uint32Array(length);
  const value = new Float64Array(length);
  const weight = new Float64Array(length);
  let count = 0;
  let totalWeight = 0;
  let totalValue = 0;
  for (let k = 0; k < length; k++) {
    const r = indexAt(rowOf, k);
    const c = columnOf === null ? 0 : indexAt(columnOf, k);
    const v = at(valueOf, k);
    const w = weightOf === null ? 1 : at(weightOf, k);
    if (!(r < rows && c < columns && Number.isFinite(v) && w > 0)) continue;
    row[count] = r;
    column[count] = c;
    value[count] = v;
    weight[count] = w;
    totalWeight += w;
    totalValue += w * v;
    count += 1;
  }
  return { count, row, column, value, weight, totalWeight, totalValue };
}

/** Numbers that are no whole number from 0 on become one that is beyond all levels. */
function whole(list: ArrayLike<number>): Uint32Array {
  if (list instanceof Uint32Array) return list;
  return Uint32Array.from(list, (one) => (Number.isInteger(one) && one >= 0 ? one : none));
}

function numbers(list: ArrayLike<number>): Float64Array {
  return list instanceof Float64Array ? list : Float64Array.from(list);
}

function groupByRow(
  used: Usable,
  rows: number,
): { readonly start: Uint32Array; readonly order: Uint32Array } {
  const start = new Uint32Array(rows + 1);
  for (let k = 0; k < used.count; k++) {
    const next = indexAt(used.row, k) + 1;
    start[next] = indexAt(start, next) + 1;
  }
  for (let r = 0; r < rows; r++) start[r + 1] = indexAt(start, r + 1) + indexAt(start, r);
  const free = start.slice();
  const order = new Uint32Array(used.count);
  for (let k = 0; k < used.count; k++) {
    const row = indexAt(used.row, k);
    const slot = indexAt(free, row);
    free[row] = slot + 1;
    order[slot] = k;
  }
  return { start, order };
}
