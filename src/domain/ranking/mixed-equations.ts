import { addAt, at, indexAt } from "../metrics/columns";
import { choleskyFactor, emptyMatrix, type CholeskyFactor } from "./dense-cholesky";
import { AbsorbedColumns } from "./absorbed-columns";
import type { Cells } from "./observation-cells";

/** Variances of row effects, column effects and single observations (of weight 1). A factor with variance 0 has no effect. */
export type Variances = {
  readonly row: number;
  readonly column: number;
  readonly residual: number;
};

/** Of each right-hand side, when solved by iteration. */
const solveTolerance = 1e-7;

/** What the equations give for one right-hand side. `residual` is per cell. */
export type Solution = {
  readonly mean: number;
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly residual: Float64Array;
};

/**
 * Henderson's mixed-model equations for `value = mean + row + column + error` with given variances: the row factor absorbed
 * exactly, a dense Cholesky factor of what remains for the columns, the mean solved last.
 * Source: C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31 (1975);
 * absorption as in S. R. Searle, G. Casella & C. E. McCulloch, Variance Components (1992), section 7.6.
 * All quantities are in units where the residual variance is 1; multiply variances by `variances.residual`.
 */
export class MixedEquations {
  /** 1 / (row weight + λ): 0 when rows have no effect. */
  readonly rowPivot: Float64Array;
  /** Cholesky factor of the columns' matrix after the rows are absorbed; `null` without columns' effects, or by iteration. */
  readonly columnFactor: CholeskyFactor | null;
  /** How the columns and rows answer to the mean: needed for every variance. */
  readonly columnOnMean: Float64Array;
  readonly rowOnMean: Float64Array;
  /** 1 / variance of the mean. */
  readonly meanPivot: number;
  /** The columns' matrix where it is solved by iteration; `null` where it is factored. */
  readonly absorbedColumns: AbsorbedColumns | null;
  #rowConditional: Float64Array | null = null;

  /** @param how "by-iteration": near enough to look for variances, in far less time and memory where columns are many. */
  constructor(
    readonly cells: Cells,
    readonly variances: Variances,
    how: "exact" | "by-iteration" = "exact",
  ) {
    this.rowPivot = new Float64Array(cells.rows);
    if (variances.row > 0) {
      const lambda = variances.residual / variances.row;
      for (let i = 0; i < cells.rows; i++) this.rowPivot[i] = 1 / (at(cells.rowWeight, i) + lambda);
    }
    const hasColumns = variances.column > 0;
    this.columnFactor = hasColumns && how === "exact" ? this.factorColumns() : null;
    this.absorbedColumns =
      hasColumns && how === "by-iteration"
        ? new AbsorbedColumns(cells, this.rowPivot, variances.residual / variances.column)
        : null;
    const absorbed = this.absorb(Float64Array.from(cells.rowWeight), cells.columnWeight);
    let pivot = cells.totalWeight;
    for (let i = 0; i < cells.rows; i++) {
      pivot -= at(cells.rowWeight, i) ** 2 * at(this.rowPivot, i);
    }
    this.columnOnMean = this.solveColumns(absorbed);
    for (let j = 0; j < cells.columns; j++) pivot -= at(absorbed, j) * at(this.columnOnMean, j);
    this.meanPivot = pivot;
    this.rowOnMean = new Float64Array(cells.rows);
    for (let i = 0; i < cells.rows; i++) {
      this.rowOnMean[i] =
        (at(cells.rowWeight, i) - this.rowSum(i, this.columnOnMean)) * at(this.rowPivot, i);
    }
  }

  /** Solves for a value per cell (its weighted mean over the cell's observations). */
  solve(cellValue: Float64Array): Solution {
    const { cells } = this;
    const rowSide = new Float64Array(cells.rows);
    const columnSide = new Float64Array(cells.columns);
    let meanSide = 0;
    for (let i = 0; i < cells.rows; i++) {
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        const sum = at(cells.weight, c) * at(cellValue, c);
        addAt(rowSide, i, sum);
        addAt(columnSide, indexAt(cells.column, c), sum);
        meanSide += sum;
      }
      meanSide -= at(cells.rowWeight, i) * at(this.rowPivot, i) * at(rowSide, i);
    }
    const absorbed = this.absorb(rowSide, columnSide);
    const column = this.solveColumns(absorbed);
    for (let j = 0; j < cells.columns; j++) meanSide -= at(this.columnOnMean, j) * at(absorbed, j);
    const mean = meanSide / this.meanPivot;
    for (let j = 0; j < cells.columns; j++) addAt(column, j, -mean * at(this.columnOnMean, j));
    const row = new Float64Array(cells.rows);
    const residual = new Float64Array(cellValue.length);
    for (let i = 0; i < cells.rows; i++) {
      const rest = at(rowSide, i) - at(cells.rowWeight, i) * mean - this.rowSum(i, column);
      row[i] = rest * at(this.rowPivot, i);
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        residual[c] = at(cellValue, c) - mean - at(row, i) - at(column, indexAt(cells.column, c));
      }
    }
    return { mean, row, column, residual };
  }

  /** Variance of each row's prediction error given the mean (what lme4 calls condVar), over the residual variance. */
  rowConditional(): Float64Array {
    return (this.#rowConditional ??= this.computeRowConditional());
  }

  private computeRowConditional(): Float64Array {
    const { cells, columnFactor } = this;
    const variance = this.rowPivot.slice();
    if (columnFactor === null) return variance;
    const work = new Float64Array(cells.columns);
    for (let i = 0; i < cells.rows; i++) {
      const pivot = at(this.rowPivot, i);
      const first = indexAt(cells.start, i);
      const last = indexAt(cells.start, i + 1);
      if (pivot === 0 || first === last) continue;
      const shared = columnFactor.inverseQuadratic(cells.column, cells.weight, first, last, work);
      variance[i] = pivot + pivot * pivot * shared;
    }
    return variance;
  }

  /** As {@link rowConditional}, for the columns. */
  columnConditional(): Float64Array {
    return this.columnFactor?.inverseDiagonal() ?? new Float64Array(this.cells.columns);
  }

  /** The part of −2 log REML likelihood that does not depend on the values: the logarithms of the determinants. */
  logDeterminants(): number {
    const { cells, variances } = this;
    let sum = (cells.observations - 1) * Math.log(variances.residual) + Math.log(this.meanPivot);
    if (variances.row > 0) {
      for (let i = 0; i < cells.rows; i++) {
        sum += Math.log1p((at(cells.rowWeight, i) * variances.row) / variances.residual);
      }
    }
    if (this.columnFactor !== null) {
      sum += this.columnFactor.logDeterminant();
      sum -= cells.columns * Math.log(variances.residual / variances.column);
    }
    return sum;
  }

  /** Σ over the row's cells of weight × value of the cell's column. */
  rowSum(row: number, ofColumn: Float64Array): number {
    const { cells } = this;
    let sum = 0;
    for (let c = indexAt(cells.start, row); c < indexAt(cells.start, row + 1); c++) {
      sum += at(cells.weight, c) * at(ofColumn, indexAt(cells.column, c));
    }
    return sum;
  }

  private factorColumns(): CholeskyFactor {
    const { cells, variances } = this;
    const matrix = emptyMatrix(cells.columns);
    const { stride, values } = matrix;
    const lambda = variances.residual / variances.column;
    for (let j = 0; j < cells.columns; j++) {
      values[j * stride + j] = at(cells.columnWeight, j) + lambda;
    }
    for (let i = 0; i < cells.rows; i++) {
      const pivot = at(this.rowPivot, i);
      if (pivot === 0) continue;
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        const column = indexAt(cells.column, c);
        const weight = pivot * at(cells.weight, c);
        for (let d = indexAt(cells.start, i); d < indexAt(cells.start, i + 1); d++) {
          const other = indexAt(cells.column, d);
          if (other > column) continue;
          addAt(values, column * stride + other, -weight * at(cells.weight, d));
        }
      }
    }
    const factor = choleskyFactor(matrix);
    if (factor === null) throw new Error("Mixed-model equations are not positive definite");
    return factor;
  }

  private absorb(rowSide: Float64Array, columnSide: Float64Array): Float64Array {
    const { cells } = this;
    const absorbed = Float64Array.from(columnSide);
    for (let i = 0; i < cells.rows; i++) {
      const weight = at(this.rowPivot, i) * at(rowSide, i);
      if (weight === 0) continue;
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        addAt(absorbed, indexAt(cells.column, c), -weight * at(cells.weight, c));
      }
    }
    return absorbed;
  }

  private solveColumns(rightSide: Float64Array): Float64Array {
    if (this.absorbedColumns) return this.absorbedColumns.solve(rightSide, 1, solveTolerance);
    return this.columnFactor?.solve(rightSide) ?? new Float64Array(this.cells.columns);
  }
}
