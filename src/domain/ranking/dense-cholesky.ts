import { addAt, at } from "../metrics/columns";

/**
 * Symmetric positive definite matrices, dense and row-major (`order * order` numbers, the lower triangle is read).
 * Textbook algorithms: Golub & Van Loan, Matrix Computations, 4th ed., section 4.2.
 */

/** Lower factor L of A = L Lᵀ (upper triangle zero), or `null` when A is not positive definite to working precision. */
export function choleskyFactor(matrix: Float64Array, order: number): Float64Array | null {
  const factor = new Float64Array(order * order);
  for (let row = 0; row < order; row++) {
    const ofRow = row * order;
    for (let column = 0; column <= row; column++) {
      const ofColumn = column * order;
      let sum = at(matrix, ofRow + column);
      for (let k = 0; k < column; k++) sum -= at(factor, ofRow + k) * at(factor, ofColumn + k);
      if (row > column) {
        factor[ofRow + column] = sum / at(factor, ofColumn + column);
      } else {
        if (!(sum > 0)) return null;
        factor[ofRow + row] = Math.sqrt(sum);
      }
    }
  }
  return factor;
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

/** A⁻¹, both triangles, from the factor of A: L⁻¹ row by row, then L⁻ᵀ L⁻¹. */
export function inverseFromFactor(factor: Float64Array, order: number): Float64Array {
  const lower = new Float64Array(order * order);
  for (let row = 0; row < order; row++) {
    const ofRow = row * order;
    for (let k = 0; k < row; k++) {
      const weight = at(factor, ofRow + k);
      const ofK = k * order;
      for (let c = 0; c <= k; c++)
        lower[ofRow + c] = at(lower, ofRow + c) - weight * at(lower, ofK + c);
    }
    lower[ofRow + row] = 1;
    const scale = 1 / at(factor, ofRow + row);
    for (let c = 0; c <= row; c++) lower[ofRow + c] = at(lower, ofRow + c) * scale;
  }
  const inverse = new Float64Array(order * order);
  for (let k = 0; k < order; k++) {
    const ofK = k * order;
    for (let i = 0; i <= k; i++) {
      const weight = at(lower, ofK + i);
      const ofI = i * order;
      for (let j = 0; j <= i; j++)
        inverse[ofI + j] = at(inverse, ofI + j) + weight * at(lower, ofK + j);
    }
  }
  for (let i = 0; i < order; i++) {
    for (let j = 0; j < i; j++) inverse[j * order + i] = at(inverse, i * order + j);
  }
  return inverse;
}
