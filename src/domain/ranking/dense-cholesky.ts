import { addAt, at } from "../metrics/columns";

/**
 * Symmetric positive definite matrices, dense and row-major (`order * order` numbers, the lower triangle is read).
 * Textbook algorithms: Golub & Van Loan, Matrix Computations, 4th ed., section 4.2.
 */

/** Columns that are factored together before the rest of the matrix is brought up to date with all of them at once. */
const panel = 32;

/** Lower factor L of A = L Lᵀ (upper triangle zero), or `null` when A is not positive definite to working precision. */
export function choleskyFactor(matrix: Float64Array, order: number): Float64Array | null {
  const factor = matrix.slice();
  for (let from = 0; from < order; from += panel) {
    const to = Math.min(order, from + panel);
    for (let column = from; column < to; column++) {
      const ofColumn = column * order;
      const pivot = at(factor, ofColumn + column) - dot(factor, ofColumn, ofColumn, from, column);
      if (!(pivot > 0)) return null;
      const root = Math.sqrt(pivot);
      factor[ofColumn + column] = root;
      for (let row = column + 1; row < order; row++) {
        const ofRow = row * order;
        const value = at(factor, ofRow + column) - dot(factor, ofRow, ofColumn, from, column);
        factor[ofRow + column] = value / root;
      }
    }
    subtractPanel(factor, order, from, to);
  }
  for (let row = 0; row < order; row++) factor.fill(0, row * order + row + 1, (row + 1) * order);
  return factor;
}

/** Σ over k of `factor[one + k] * factor[other + k]`. */
function dot(factor: Float64Array, one: number, other: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += at(factor, one + k) * at(factor, other + k);
  return sum;
}

/**
 * Brings the lower triangle behind a panel of finished columns up to date. Tiles of four rows by two columns: each number read
 * from memory is used in several products, which is what a dense factor's time goes to.
 */
function subtractPanel(factor: Float64Array, order: number, from: number, to: number): void {
  for (let row = to; row < order; row += 4) {
    const last = Math.min(row + 4, order);
    for (let column = to; column < last; column += 2) {
      if (last - row === 4 && column + 1 < order)
        subtractTile(factor, order, row, column, from, to);
      else subtractSingly(factor, order, row, last, column, from, to);
    }
  }
}

function subtractTile(
  factor: Float64Array,
  order: number,
  row: number,
  column: number,
  from: number,
  to: number,
): void {
  const r0 = row * order;
  const r1 = r0 + order;
  const r2 = r1 + order;
  const r3 = r2 + order;
  const c0 = column * order;
  const c1 = c0 + order;
  let s00 = 0;
  let s01 = 0;
  let s10 = 0;
  let s11 = 0;
  let s20 = 0;
  let s21 = 0;
  let s30 = 0;
  let s31 = 0;
  for (let k = from; k < to; k++) {
    const x = at(factor, c0 + k);
    const y = at(factor, c1 + k);
    const a0 = at(factor, r0 + k);
    const a1 = at(factor, r1 + k);
    const a2 = at(factor, r2 + k);
    const a3 = at(factor, r3 + k);
    s00 += a0 * x;
    s01 += a0 * y;
    s10 += a1 * x;
    s11 += a1 * y;
    s20 += a2 * x;
    s21 += a2 * y;
    s30 += a3 * x;
    s31 += a3 * y;
  }
  addAt(factor, r0 + column, -s00);
  addAt(factor, r0 + column + 1, -s01);
  addAt(factor, r1 + column, -s10);
  addAt(factor, r1 + column + 1, -s11);
  addAt(factor, r2 + column, -s20);
  addAt(factor, r2 + column + 1, -s21);
  addAt(factor, r3 + column, -s30);
  addAt(factor, r3 + column + 1, -s31);
}

function subtractSingly(
  factor: Float64Array,
  order: number,
  row: number,
  lastRow: number,
  column: number,
  from: number,
  to: number,
): void {
  for (let r = row; r < lastRow; r++) {
    for (let c = column; c < Math.min(column + 2, order); c++) {
      addAt(factor, r * order + c, -dot(factor, r * order, c * order, from, to));
    }
  }
}

/** log |A| from its factor. */
export function logDeterminant(factor: Float64Array, order: number): number {
  let sum = 0;
  for (let i = 0; i < order; i++) sum += Math.log(at(factor, i * order + i));
  return 2 * sum;
}

/** x with A x = b; `rightSide` has `order` numbers and is left as it is. */
export function solveFactored(
  factor: Float64Array,
  order: number,
  rightSide: Float64Array,
): Float64Array {
  const x = Float64Array.from(rightSide);
  for (let row = 0; row < order; row++) {
    let sum = at(x, row);
    for (let k = 0; k < row; k++) sum -= at(factor, row * order + k) * at(x, k);
    x[row] = sum / at(factor, row * order + row);
  }
  solveTransposed(factor, order, x);
  return x;
}

/** Turns `x`, which holds b, into the solution of Lᵀ x = b. From b standard normal comes a draw with covariance A⁻¹. */
export function solveTransposed(factor: Float64Array, order: number, x: Float64Array): void {
  for (let row = order - 1; row >= 0; row--) {
    const value = at(x, row) / at(factor, row * order + row);
    x[row] = value;
    for (let k = 0; k < row; k++) addAt(x, k, -at(factor, row * order + k) * value);
  }
}

/** A⁻¹, both triangles, from the factor of A: L⁻¹ by rows, then L⁻ᵀ L⁻¹; four rows at a time, as above. */
export function inverseFromFactor(factor: Float64Array, order: number): Float64Array {
  const lower = lowerInverse(factor, order);
  const inverse = new Float64Array(order * order);
  let row = 0;
  for (; row + 3 < order; row += 4) addOuterProducts(inverse, lower, order, row);
  for (; row < order; row++) {
    const ofRow = row * order;
    for (let i = 0; i <= row; i++) {
      const weight = at(lower, ofRow + i);
      for (let j = 0; j <= i; j++) addAt(inverse, i * order + j, weight * at(lower, ofRow + j));
    }
  }
  for (let i = 0; i < order; i++) {
    for (let j = 0; j < i; j++) inverse[j * order + i] = at(inverse, i * order + j);
  }
  return inverse;
}

function lowerInverse(factor: Float64Array, order: number): Float64Array {
  const lower = new Float64Array(order * order);
  for (let first = 0; first < order; first += 4) {
    const last = Math.min(first + 4, order);
    if (last - first === 4) subtractFromFour(lower, factor, order, first);
    for (let row = first; row < last; row++) {
      const ofRow = row * order;
      for (let k = last - first === 4 ? first : 0; k < row; k++) {
        const weight = at(factor, ofRow + k);
        for (let c = 0; c <= k; c++) addAt(lower, ofRow + c, -weight * at(lower, k * order + c));
      }
      addAt(lower, ofRow + row, 1);
      const scale = 1 / at(factor, ofRow + row);
      for (let c = 0; c <= row; c++) lower[ofRow + c] = at(lower, ofRow + c) * scale;
    }
  }
  return lower;
}

/** Rows `first` to `first + 3` of L⁻¹, as far as the finished rows above them determine them. */
function subtractFromFour(
  lower: Float64Array,
  factor: Float64Array,
  order: number,
  first: number,
): void {
  const r0 = first * order;
  const r1 = r0 + order;
  const r2 = r1 + order;
  const r3 = r2 + order;
  for (let k = 0; k < first; k++) {
    const w0 = at(factor, r0 + k);
    const w1 = at(factor, r1 + k);
    const w2 = at(factor, r2 + k);
    const w3 = at(factor, r3 + k);
    const ofK = k * order;
    for (let c = 0; c <= k; c++) {
      const x = at(lower, ofK + c);
      lower[r0 + c] = at(lower, r0 + c) - w0 * x;
      lower[r1 + c] = at(lower, r1 + c) - w1 * x;
      lower[r2 + c] = at(lower, r2 + c) - w2 * x;
      lower[r3 + c] = at(lower, r3 + c) - w3 * x;
    }
  }
}

/** Adds what rows `row` to `row + 3` of L⁻¹ contribute to the lower triangle of the inverse. */
function addOuterProducts(
  inverse: Float64Array,
  lower: Float64Array,
  order: number,
  row: number,
): void {
  const r0 = row * order;
  const r1 = r0 + order;
  const r2 = r1 + order;
  const r3 = r2 + order;
  for (let i = 0; i <= row + 3; i++) {
    const w0 = at(lower, r0 + i);
    const w1 = at(lower, r1 + i);
    const w2 = at(lower, r2 + i);
    const w3 = at(lower, r3 + i);
    const ofI = i * order;
    for (let j = 0; j <= i; j++) {
      inverse[ofI + j] =
        at(inverse, ofI + j) +
        (w0 * at(lower, r0 + j) + w1 * at(lower, r1 + j)) +
        (w2 * at(lower, r2 + j) + w3 * at(lower, r3 + j));
    }
  }
}
