import { addAt, at } from "../metrics/columns";
import { none } from "../records/agents";
import type { ColumnFactor } from "./column-factor";
import type { MixedEquations } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/**
 * Variance of each row's prediction error given the mean, over the residual variance: its own, and what it shares with the columns
 * (Searle, Casella & McCulloch, Variance Components (1992), section 7.6).
 *
 * @param withGroup of row and group together
 */
export function rowVariances(
  { cells, variances, rowPivot, columnFactor }: MixedEquations,
  withGroup: boolean,
): Float64Array {
  if (columnFactor === null) return rowPivot.slice();
  const isDense = cells.firstGroup * cells.firstGroup <= cells.weight.length;
  const variance =
    variances.column === 0
      ? new Float64Array(cells.rows)
      : isDense
        ? formsOfInverse(cells, columnFactor.levelsInverse())
        : formsByFactor(cells, columnFactor);
  for (let i = 0; i < cells.rows; i++) {
    variance[i] = at(rowPivot, i) * (1 + at(rowPivot, i) * at(variance, i));
  }
  if (cells.groupOf !== null && variances.group > 0) {
    addGroups(cells, rowPivot, columnFactor, withGroup ? 1 : 0, variance);
  }
  return variance;
}

/** wᵀ A⁻¹ w of each row's weights: two cells at a time against those before them, so that these are read once for both. */
function formsOfInverse(
  { rows, firstGroup: levels, start, column, weight }: Cells,
  inverse: Float64Array,
): Float64Array {
  const forms = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const first = start[i] ?? 0;
    const end = start[i + 1] ?? 0;
    let sum = 0;
    let c = first;
    for (; c + 1 < end; c += 2) {
      const k0 = column[c] ?? 0;
      const k1 = column[c + 1] ?? 0;
      const w0 = weight[c] ?? 0;
      const w1 = weight[c + 1] ?? 0;
      const o0 = k0 * levels;
      const o1 = k1 * levels;
      let s0 = 0;
      let s1 = w0 * (inverse[o1 + k0] ?? 0);
      for (let d = first; d < c; d++) {
        const other = weight[d] ?? 0;
        const k = column[d] ?? 0;
        s0 += other * (inverse[o0 + k] ?? 0);
        s1 += other * (inverse[o1 + k] ?? 0);
      }
      sum += w0 * (2 * s0 + w0 * (inverse[o0 + k0] ?? 0));
      sum += w1 * (2 * s1 + w1 * (inverse[o1 + k1] ?? 0));
    }
    if (c < end) {
      const own = weight[c] ?? 0;
      const ofColumn = (column[c] ?? 0) * levels;
      let others = 0;
      for (let d = first; d < c; d++) {
        others += (weight[d] ?? 0) * (inverse[ofColumn + (column[d] ?? 0)] ?? 0);
      }
      sum += own * (2 * others + own * (inverse[ofColumn + (column[c] ?? 0)] ?? 0));
    }
    forms[i] = sum;
  }
  return forms;
}

/** The same without A⁻¹, where that would cost more. */
function formsByFactor(
  { rows, firstGroup, start, column, weight }: Cells,
  { levels }: ColumnFactor,
): Float64Array {
  const forms = new Float64Array(rows);
  const work = new Float64Array(firstGroup);
  for (let i = 0; i < rows; i++) {
    forms[i] = levels.inverseQuadratic(column, weight, start[i] ?? 0, start[i + 1] ?? 0, work);
  }
  return forms;
}

/** Adds what a row shares with its group, and through it with the columns. */
function addGroups(
  cells: Cells,
  rowPivot: Float64Array,
  factor: ColumnFactor,
  ofLevel: 0 | 1,
  variance: Float64Array,
): void {
  const { groupOf, firstGroup: levels, start, column, weight } = cells;
  if (groupOf === null) return;
  const onLevels = factor.groupsOnLevels();
  const ofGroups = factor.inverseDiagonal();
  for (let i = 0; i < cells.rows; i++) {
    const group = groupOf[i] ?? none;
    if (group === none) continue;
    const pivot = at(rowPivot, i);
    const own = pivot * at(cells.rowWeight, i) - ofLevel;
    const ofGroup = (group - levels) * levels;
    const end = start[i + 1] ?? 0;
    let shared = 0;
    for (let c = start[i] ?? 0; c < end; c++) {
      shared += (weight[c] ?? 0) * (onLevels[ofGroup + (column[c] ?? 0)] ?? 0);
    }
    addAt(variance, i, own * (own * at(ofGroups, group) - 2 * pivot * shared));
  }
}
