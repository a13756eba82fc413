import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import { choleskyFactor, emptyMatrix, type CholeskyFactor } from "./dense-cholesky";
import type { Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Which columns have an effect at all: those of a factor with a variance. */
export function isActive(cells: Cells, variances: Variances, column: number): boolean {
  return (column < cells.firstGroup ? variances.column : variances.group) > 0;
}

/**
 * Factor of the columns' matrix of the mixed-model equations after the rows are absorbed; columns without an effect stand apart
 * with a one on the diagonal.
 *
 * @param rowPivot 1 / (row weight + λ of the rows), 0 when rows have no effect
 */
export function factorColumns(
  cells: Cells,
  variances: Variances,
  rowPivot: Float64Array,
): CholeskyFactor {
  const matrix = emptyMatrix(cells.columns);
  const { stride, values } = matrix;
  for (let j = 0; j < cells.columns; j++) {
    const variance = j < cells.firstGroup ? variances.column : variances.group;
    values[j * stride + j] =
      variance > 0 ? at(cells.columnWeight, j) + variances.residual / variance : 1;
  }
  if (variances.column > 0) absorbRows(cells, rowPivot, values, stride);
  if (variances.group > 0) absorbGroupedRows(cells, variances, rowPivot, values, stride);
  const factor = choleskyFactor(matrix);
  if (factor === null) throw new Error("Mixed-model equations are not positive definite");
  return factor;
}

function absorbRows(
  cells: Cells,
  rowPivot: Float64Array,
  values: Float64Array,
  stride: number,
): void {
  for (let i = 0; i < cells.rows; i++) {
    const pivot = at(rowPivot, i);
    if (pivot === 0) continue;
    for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
      const ofColumn = indexAt(cells.column, c);
      const weight = pivot * at(cells.weight, c);
      for (let d = indexAt(cells.start, i); d <= c; d++) {
        const other = indexAt(cells.column, d);
        const place = Math.max(ofColumn, other) * stride + Math.min(ofColumn, other);
        values[place] = at(values, place) - weight * at(cells.weight, d);
      }
    }
  }
}

/** What a row adds to its group's line: its weights, less what the row itself takes up of them. */
function absorbGroupedRows(
  cells: Cells,
  variances: Variances,
  rowPivot: Float64Array,
  values: Float64Array,
  stride: number,
): void {
  const { groupOf } = cells;
  if (groupOf === null) return;
  for (let i = 0; i < cells.rows; i++) {
    const group = indexAt(groupOf, i);
    if (group === none) continue;
    const taken = at(rowPivot, i) * at(cells.rowWeight, i);
    addAt(values, group * stride + group, -taken * at(cells.rowWeight, i));
    if (variances.column === 0) continue;
    for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
      const left = at(cells.weight, c) * (1 - taken);
      addAt(values, group * stride + indexAt(cells.column, c), left);
    }
  }
}
