import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import { AbsorbedColumns } from "./absorbed-columns";
import { factorColumns, isActive } from "./column-matrix";
import type { CholeskyFactor } from "./dense-cholesky";
import type { Cells } from "./observation-cells";

/**
 * Variances of row effects, column effects, effects of groups of rows and single observations (of weight 1). A factor with
 * variance 0 has no effect.
 */
export type Variances = {
  readonly row: number;
  readonly column: number;
  readonly group: number;
  readonly residual: number;
};

/** The factors among them. */
export const factors = ["row", "column", "group"] as const;
export type Factor = (typeof factors)[number];

/** Of each right-hand side, when solved by iteration. */
const solveTolerance = 1e-7;

/** What the equations give for one right-hand side; the columns' effects with the groups' behind them. `residual` is per cell. */
export type Solution = {
  readonly mean: number;
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly residual: Float64Array;
};

/**
 * Henderson's mixed-model equations for `value = mean + row + column + group of the row + error` with given variances: the row
 * factor absorbed exactly, a dense Cholesky factor of what remains for the columns, the mean solved last.
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

  /** @param how "by-iteration": near enough to look for variances, in far less time and memory where columns are many; no groups. */
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
    const hasColumns = variances.column > 0 || variances.group > 0;
    this.columnFactor =
      hasColumns && how === "exact" ? factorColumns(cells, variances, this.rowPivot) : null;
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
      const group = this.groupOf(i);
      if (group !== none) addAt(columnSide, group, at(rowSide, i));
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
      const level = mean + at(row, i) + this.groupEffect(i, column);
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        residual[c] = at(cellValue, c) - level - at(column, indexAt(cells.column, c));
      }
    }
    return { mean, row, column, residual };
  }

  /**
   * Variance of each row's prediction error given the mean (what lme4 calls condVar), over the residual variance.
   *
   * @param withGroup of row and group together: what is known of the row's level
   */
  rowConditional(withGroup = false): Float64Array {
    if (withGroup && this.cells.groupOf !== null) return this.rowVariances(true);
    return (this.#rowConditional ??= this.rowVariances(false));
  }

  /** By Searle, Casella & McCulloch, as above: a row's own variance, and what it shares with the columns. */
  private rowVariances(withGroup: boolean): Float64Array {
    const { cells, columnFactor } = this;
    const variance = this.rowPivot.slice();
    if (columnFactor === null) return variance;
    const quadratic = this.inverseQuadratic(columnFactor);
    const column = new Uint32Array(cells.firstGroup + 1);
    const weight = new Float64Array(cells.firstGroup + 1);
    for (let i = 0; i < cells.rows; i++) {
      const pivot = at(this.rowPivot, i);
      let count = 0;
      if (this.variances.column > 0) {
        for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
          column[count] = indexAt(cells.column, c);
          weight[count] = pivot * at(cells.weight, c);
          count += 1;
        }
      }
      const group = this.groupOf(i);
      if (group !== none && this.variances.group > 0) {
        column[count] = group;
        weight[count] = pivot * at(cells.rowWeight, i) - (withGroup ? 1 : 0);
        count += 1;
      }
      variance[i] = pivot + quadratic(column, weight, count);
    }
    return variance;
  }

  /** vᵀ A⁻¹ v of vectors with few entries: from A⁻¹ where it costs less than the rows' vectors would without it. */
  private inverseQuadratic(
    factor: CholeskyFactor,
  ): (column: Uint32Array, weight: Float64Array, count: number) => number {
    const { columns, weight: ofCells } = this.cells;
    if (columns * columns > ofCells.length) {
      const work = new Float64Array(columns);
      return (column, weight, count) => factor.inverseQuadratic(column, weight, 0, count, work);
    }
    const inverse = factor.inverse();
    return (column, weight, count) => {
      let sum = 0;
      for (let c = 0; c < count; c++) {
        const ofColumn = indexAt(column, c) * columns;
        let others = 0;
        for (let d = 0; d < c; d++) {
          others += at(weight, d) * at(inverse, ofColumn + indexAt(column, d));
        }
        const own = at(weight, c);
        sum += own * (2 * others + own * at(inverse, ofColumn + indexAt(column, c)));
      }
      return sum;
    };
  }

  /** As {@link rowConditional}, for the columns and the groups; 0 without an effect. */
  columnConditional(): Float64Array {
    const diagonal = this.columnFactor?.inverseDiagonal() ?? new Float64Array(this.cells.columns);
    return diagonal.map((value, j) => (isActive(this.cells, this.variances, j) ? value : 0));
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
      const { column, group, residual } = variances;
      if (column > 0) sum -= cells.firstGroup * Math.log(residual / column);
      if (group > 0) sum -= (cells.columns - cells.firstGroup) * Math.log(residual / group);
    }
    return sum;
  }

  /** Σ over the row's cells of weight × value of the cell's column and of the row's group. */
  rowSum(row: number, ofColumn: Float64Array): number {
    const { cells } = this;
    let sum = at(cells.rowWeight, row) * this.groupEffect(row, ofColumn);
    for (let c = indexAt(cells.start, row); c < indexAt(cells.start, row + 1); c++) {
      sum += at(cells.weight, c) * at(ofColumn, indexAt(cells.column, c));
    }
    return sum;
  }

  /** The value of the row's group, 0 for a row without. */
  groupEffect(row: number, ofColumn: Float64Array): number {
    const group = this.groupOf(row);
    return group === none ? 0 : at(ofColumn, group);
  }

  private groupOf(row: number): number {
    return this.cells.groupOf === null ? none : indexAt(this.cells.groupOf, row);
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
      const group = this.groupOf(i);
      if (group !== none) addAt(absorbed, group, -weight * at(cells.rowWeight, i));
    }
    for (let j = 0; j < cells.columns; j++) {
      if (!isActive(cells, this.variances, j)) absorbed[j] = 0;
    }
    return absorbed;
  }

  private solveColumns(rightSide: Float64Array): Float64Array {
    if (this.absorbedColumns) return this.absorbedColumns.solve(rightSide, 1, solveTolerance);
    return this.columnFactor?.solve(rightSide) ?? new Float64Array(this.cells.columns);
  }
}
