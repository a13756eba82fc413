import { addAt, at } from "../metrics/columns";
import { choleskyFactor, emptyMatrix } from "../ranking/dense-cholesky";
import type { FigureSums } from "./figure-sums";
import type { Layout } from "./layout";

/** Variances of row and column effects over that of single observations. */
export type Ratios = { readonly row: number; readonly column: number };

/** The mixed-model equations solved at given ratios, and how the restricted likelihood stands there. */
export type LayoutState = {
  readonly ratios: Ratios;
  /** −2 log restricted likelihood at the best residual variance, less a constant. */
  readonly criterion: number;
  /** Its derivatives by the logarithms of the ratios, and about how fast they grow. */
  readonly slope: Ratios;
  readonly curvature: Ratios;
  /** Variance of single observations. */
  readonly residual: number;
  /** Less the sums' centre. */
  readonly mean: number;
  /** 1 / variance of the mean, in units of `residual`. */
  readonly meanPivot: number;
  /** 1 / (observations + 1 / ratio of the rows): one entry a class. */
  readonly pivot: Float64Array;
  readonly column: Float64Array;
  /** How the columns answer to the mean. */
  readonly columnOnMean: Float64Array;
  /** Inverse of the columns' matrix, row-major. */
  readonly inverse: Float64Array;
};

/**
 * Solves `value = mean + row + column + error` with the rows absorbed, all of it from sums over classes of rows: C. R. Henderson, "Best
 * linear unbiased estimation and prediction under a selection model", Biometrics 31 (1975); the restricted likelihood with the
 * residual variance at its best as in D. Bates & others, "Fitting linear mixed-effects models using lme4", Journal of Statistical
 * Software 67 (2015), section 3; its derivatives as in S. R. Searle, G. Casella & C. E. McCulloch, Variance Components (1992), section
 * 8.3. `null` where the equations cannot be solved to working precision.
 */
export function stateAt(layout: Layout, sums: FigureSums, ratios: Ratios): LayoutState | null {
  const { columns, observations: n, classes } = layout;
  const { size, rows } = classes;
  const pivot = size.map((count) => 1 / (count + 1 / ratios.row));
  const { once, twice } = classProducts(layout, pivot);
  const matrix = emptyMatrix(columns);
  for (let j = 0, place = 0; j < columns; j++) {
    for (let k = 0; k <= j; k++, place++) {
      matrix.values[j * matrix.stride + k] = -at(once, place);
    }
    addAt(matrix.values, j * matrix.stride + j, at(layout.columnCount, j) + 1 / ratios.column);
  }
  const factor = choleskyFactor(matrix);
  if (factor === null) return null;

  const onMean = layout.columnCount.slice();
  const rightSide = sums.column.slice();
  let meanPivot = n;
  let meanSide = 0;
  for (let m = 0; m < size.length; m++) {
    const weight = at(pivot, m) * at(size, m);
    meanPivot -= weight * at(size, m) * at(rows, m);
    meanSide -= weight * at(sums.ofClass, m);
    for (let j = 0; j < columns; j++) {
      addAt(onMean, j, -weight * at(classes.columnSums, m * columns + j));
      addAt(rightSide, j, -at(pivot, m) * at(sums.products, m * columns + j));
    }
  }
  const columnOnMean = factor.solve(onMean);
  const column = factor.solve(rightSide);
  meanPivot -= dot(onMean, columnOnMean);
  meanSide -= dot(columnOnMean, rightSide);
  const mean = meanSide / meanPivot;
  for (let j = 0; j < columns; j++) addAt(column, j, -mean * at(columnOnMean, j));

  // Sums over the rows of effect × sum of values, of squared effects, and of what is unknown of them, each by its classes.
  let explained = dot(column, sums.column);
  let squares = quadratic(twice, column);
  let unknown = 0;
  let unknownByMean = quadratic(twice, columnOnMean);
  let logs = 0;
  for (let m = 0; m < size.length; m++) {
    const p = at(pivot, m);
    const count = at(size, m);
    let byColumns = 0;
    let meanByColumns = 0;
    let answering = 0;
    for (let j = 0; j < columns; j++) {
      byColumns += at(column, j) * at(sums.products, m * columns + j);
      meanByColumns += at(column, j) * at(classes.columnSums, m * columns + j);
      answering += at(columnOnMean, j) * at(classes.columnSums, m * columns + j);
    }
    const level = mean * count;
    const sum = at(sums.ofClass, m);
    const ofSums = at(sums.squaresOfClass, m);
    explained += p * (ofSums - level * sum - byColumns);
    squares += p * p * (ofSums - 2 * level * sum - 2 * byColumns);
    squares += p * p * level * (2 * meanByColumns + level * at(rows, m));
    unknown += p * at(rows, m);
    unknownByMean += p * p * count * (count * at(rows, m) - 2 * answering);
    logs += at(rows, m) * Math.log1p(count * ratios.row);
  }
  const inverse = factor.inverse();
  unknown += traceOfProduct(twice, inverse, columns) + unknownByMean / meanPivot;
  let columnUnknown = dot(columnOnMean, columnOnMean) / meanPivot;
  for (let j = 0; j < columns; j++) columnUnknown += at(inverse, j * columns + j);

  const rest = sums.squares - explained;
  if (!(rest > 0)) return null;
  const residual = rest / (n - 1);
  const levels = rows.reduce((all, own) => all + own, 0);
  const spoken = {
    row: levels - unknown / ratios.row,
    column: columns - columnUnknown / ratios.column,
  };
  return {
    ratios,
    criterion:
      (n - 1) * Math.log(residual) +
      Math.log(meanPivot) +
      logs +
      factor.logDeterminant() +
      columns * Math.log(ratios.column),
    slope: {
      row: spoken.row - squares / (ratios.row * residual),
      column: spoken.column - dot(column, column) / (ratios.column * residual),
    },
    curvature: {
      row: square(spoken.row) / Math.max(1, levels),
      column: square(spoken.column) / Math.max(1, columns),
    },
    residual,
    mean,
    meanPivot,
    pivot,
    column,
    columnOnMean,
    inverse,
  };
}

/** Σ over classes of pivot, and of its square, times the class's products. */
function classProducts({ columns, classes: { products } }: Layout, pivot: Float64Array) {
  const once = new Float64Array((columns * (columns + 1)) / 2);
  const twice = new Float64Array(once.length);
  for (let m = 0; m < pivot.length; m++) {
    addClass(at(pivot, m), products, m * once.length, once, twice);
  }
  return { once, twice };
}

/** A function of its own, called for each class: a loop within a loop is compiled late, and anew each time it ends. */
function addClass(
  pivot: number,
  products: Float64Array,
  from: number,
  once: Float64Array,
  twice: Float64Array,
): void {
  for (let e = 0; e < once.length; e++) {
    const part = pivot * (products[from + e] ?? 0);
    once[e] = (once[e] ?? 0) + part;
    twice[e] = (twice[e] ?? 0) + pivot * part;
  }
}

/** xᵀ A x of a packed lower triangle. */
function quadratic(triangle: Float64Array, x: Float64Array): number {
  let sum = 0;
  for (let j = 0, place = 0; j < x.length; j++) {
    let before = 0;
    for (let k = 0; k < j; k++, place++) before += at(triangle, place) * at(x, k);
    sum += at(x, j) * (2 * before + at(triangle, place) * at(x, j));
    place += 1;
  }
  return sum;
}

/** tr(A B), A a packed lower triangle, B symmetric and row-major. */
function traceOfProduct(triangle: Float64Array, full: Float64Array, order: number): number {
  let sum = 0;
  for (let j = 0, place = 0; j < order; j++) {
    let before = 0;
    for (let k = 0; k < j; k++, place++) before += at(triangle, place) * at(full, j * order + k);
    sum += 2 * before + at(triangle, place) * at(full, j * order + j);
    place += 1;
  }
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += at(a, j) * at(b, j);
  return sum;
}

function square(value: number): number {
  return value * value;
}
