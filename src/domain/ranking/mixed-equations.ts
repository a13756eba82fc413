import { addAt, at } from "../metrics/columns";
import { none } from "../records/agents";
import { absorbRows, type AbsorbedRows } from "./absorbed-rows";
import { AbsorbedColumns } from "./absorbed-columns";
import { factorColumns, isActive, type ColumnFactor } from "./column-factor";
import { product, sumsByColumn, sumsByRow, type Levels } from "./level-sums";
import type { Cells } from "./observation-cells";
import { rowVariances } from "./row-variances";

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

/** Absorbs the rows, whose pivots are given; the answer is spoilt. */
type Absorb = (cells: Cells, rowPivot: Float64Array) => AbsorbedRows;

/** Of each right-hand side, when solved by iteration. */
const solveTolerance = 1e-7;

/**
 * Henderson's mixed-model equations for `value = mean + row + column + group of the row + error` with given variances: the row
 * factor absorbed exactly, then the groups, a dense Cholesky factor of what remains for the columns, the mean solved last.
 * Source: C. R. Henderson, "Best linear unbiased estimation and prediction under a selection model", Biometrics 31 (1975);
 * absorption as in S. R. Searle, G. Casella & C. E. McCulloch, Variance Components (1992), section 7.6.
 * All quantities are in units where the residual variance is 1; multiply variances by `variances.residual`.
 */
export class MixedEquations {
  /** 1 / (row weight + λ): 0 when rows have no effect. */
  readonly rowPivot: Float64Array;
  /** Factor of the columns' matrix after the rows are absorbed; `null` without columns' effects, or by iteration. */
  readonly columnFactor: ColumnFactor | null;
  /** How the columns and rows answer to the mean: needed for every variance. */
  readonly columnOnMean: Float64Array;
  readonly rowOnMean: Float64Array;
  /** 1 / variance of the mean. */
  readonly meanPivot: number;
  /** The columns' matrix where it is solved by iteration; `null` where it is factored. */
  readonly absorbedColumns: AbsorbedColumns | null;
  #rowConditional: Float64Array | null = null;

  /**
   * @param how "by-iteration": near enough to look for variances, in far less time and memory where columns are many; no groups. A
   * function: exact, the rows absorbed by it
   */
  constructor(
    readonly cells: Cells,
    readonly variances: Variances,
    how: "exact" | "by-iteration" | Absorb = "exact",
  ) {
    this.rowPivot = new Float64Array(cells.rows);
    if (variances.row > 0) {
      const lambda = variances.residual / variances.row;
      for (let i = 0; i < cells.rows; i++) this.rowPivot[i] = 1 / (at(cells.rowWeight, i) + lambda);
    }
    const hasColumns = variances.column > 0 || variances.group > 0;
    this.columnFactor =
      hasColumns && how !== "by-iteration"
        ? factorColumns(
            cells,
            variances,
            (how === "exact" ? absorbRows : how)(cells, this.rowPivot),
          )
        : null;
    this.absorbedColumns =
      hasColumns && how === "by-iteration"
        ? new AbsorbedColumns(cells, this.rowPivot, variances.residual / variances.column)
        : null;
    const absorbed = this.absorb(cells.rowWeight, cells.columnWeight);
    let pivot = cells.totalWeight;
    for (let i = 0; i < cells.rows; i++) {
      pivot -= at(cells.rowWeight, i) ** 2 * at(this.rowPivot, i);
    }
    this.columnOnMean = this.solveColumns(absorbed);
    this.meanPivot = pivot - product(absorbed, this.columnOnMean);
    this.rowOnMean = sumsByRow(cells, this.columnOnMean);
    for (let i = 0; i < cells.rows; i++) {
      const rest = at(cells.rowWeight, i) - at(this.rowOnMean, i);
      this.rowOnMean[i] = rest * at(this.rowPivot, i);
    }
  }

  /** The effects for observations that come to these sums by level. */
  solve(sums: Levels): Levels {
    const { cells, rowPivot } = this;
    const absorbed = this.absorb(sums.row, sums.column);
    let meanSide = sums.mean - product(this.columnOnMean, absorbed);
    for (let i = 0; i < cells.rows; i++) {
      meanSide -= at(cells.rowWeight, i) * at(rowPivot, i) * at(sums.row, i);
    }
    const mean = meanSide / this.meanPivot;
    const column = this.solveColumns(absorbed);
    for (let j = 0; j < cells.columns; j++) addAt(column, j, -mean * at(this.columnOnMean, j));
    const row = sumsByRow(cells, column);
    for (let i = 0; i < cells.rows; i++) {
      const rest = at(sums.row, i) - at(cells.rowWeight, i) * mean - at(row, i);
      row[i] = rest * at(rowPivot, i);
    }
    return { mean, row, column };
  }

  /**
   * Variance of each row's prediction error given the mean (what lme4 calls condVar), over the residual variance.
   *
   * @param withGroup of row and group together: what is known of the row's level
   */
  rowConditional(withGroup = false): Float64Array {
    if (withGroup && this.cells.groupOf !== null) return rowVariances(this, true);
    return (this.#rowConditional ??= rowVariances(this, false));
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
    const end = cells.start[row + 1] ?? 0;
    for (let c = cells.start[row] ?? 0; c < end; c++) {
      sum += at(cells.weight, c) * at(ofColumn, cells.column[c] ?? 0);
    }
    return sum;
  }

  /** The value of the row's group, 0 for a row without. */
  groupEffect(row: number, ofColumn: Float64Array): number {
    const { groupOf } = this.cells;
    const group = groupOf === null ? none : (groupOf[row] ?? none);
    return group === none ? 0 : at(ofColumn, group);
  }

  private absorb(rowSide: Float64Array, columnSide: Float64Array): Float64Array {
    const { cells, rowPivot } = this;
    const perRow = new Float64Array(cells.rows);
    for (let i = 0; i < perRow.length; i++) perRow[i] = at(rowSide, i) * at(rowPivot, i);
    const side = sumsByColumn(cells, perRow);
    for (let j = 0; j < side.length; j++) {
      side[j] = isActive(cells, this.variances, j) ? at(columnSide, j) - at(side, j) : 0;
    }
    return side;
  }

  private solveColumns(rightSide: Float64Array): Float64Array {
    if (this.absorbedColumns) return this.absorbedColumns.solve(rightSide, 1, solveTolerance);
    return this.columnFactor?.solve(rightSide) ?? new Float64Array(this.cells.columns);
  }
}
