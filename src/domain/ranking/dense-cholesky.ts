import { addAt, at, indexAt } from "../metrics/columns";
import { factorByPanels, tile } from "./cholesky-panels";

/** A symmetric matrix, row-major: its lower triangle is filled in at `row * stride + column` before it is factored. */
export type SymmetricMatrix = {
  readonly order: number;
  readonly stride: number;
  readonly values: Float64Array;
};

/** Zeros; filled up with ones on the diagonal beyond `order`, to where its loops need no special last step. */
export function emptyMatrix(order: number): SymmetricMatrix {
  const stride = Math.ceil(order / tile) * tile;
  const values = new Float64Array(stride * stride);
  for (let i = order; i < stride; i++) values[i * stride + i] = 1;
  return { order, stride, values };
}

/** Factors the matrix in its own memory; `null` when it is not positive definite to working precision. */
export function choleskyFactor(matrix: SymmetricMatrix): CholeskyFactor | null {
  return factorByPanels(matrix.values, matrix.stride) ? new CholeskyFactor(matrix) : null;
}

/**
 * A = L Lᵀ with L⁻¹: what is asked of A⁻¹ (single variances, sums of squares) needs L⁻¹ only, not the product of the two that A⁻¹
 * itself would be.
 */
export class CholeskyFactor {
  readonly order: number;
  readonly #stride: number;
  readonly #values: Float64Array;
  readonly #inverseDiagonal: Float64Array;

  /** @param matrix L below and on the diagonal, L⁻ᵀ above it. */
  constructor({ order, stride, values }: SymmetricMatrix) {
    this.order = order;
    this.#stride = stride;
    this.#values = values;
    this.#inverseDiagonal = new Float64Array(order);
    for (let i = 0; i < order; i++) this.#inverseDiagonal[i] = 1 / at(values, i * stride + i);
  }

  /** log |A|. */
  logDeterminant(): number {
    let sum = 0;
    for (let i = 0; i < this.order; i++) sum -= Math.log(at(this.#inverseDiagonal, i));
    return 2 * sum;
  }

  /** x with A x = b; `rightSide` has `order` numbers and is left as it is. */
  solve(rightSide: Float64Array): Float64Array {
    const x = Float64Array.from(rightSide);
    const values = this.#values;
    for (let row = 0; row < this.order; row++) {
      const ofRow = row * this.#stride;
      let sum = at(x, row);
      for (let k = 0; k < row; k++) sum -= at(values, ofRow + k) * at(x, k);
      x[row] = sum * at(this.#inverseDiagonal, row);
    }
    this.solveTransposed(x);
    return x;
  }

  /** Turns `x`, which holds b, into the solution of Lᵀ x = b. From b standard normal comes a draw with covariance A⁻¹. */
  solveTransposed(x: Float64Array): void {
    const values = this.#values;
    for (let row = this.order - 1; row >= 0; row--) {
      const ofRow = row * this.#stride;
      const value = at(x, row) * at(this.#inverseDiagonal, row);
      x[row] = value;
      for (let k = 0; k < row; k++) addAt(x, k, -at(values, ofRow + k) * value);
    }
  }

  /** A⁻¹ in full, row-major with `order` numbers a row: where its few columns are asked for many times. */
  inverse(): Float64Array {
    const { order } = this;
    const inverse = new Float64Array(order * order);
    for (let i = 0; i < order; i++) {
      for (let j = 0; j <= i; j++) {
        const [ofI, ofJ] = [i * this.#stride, j * this.#stride];
        const diagonal = at(this.#inverseDiagonal, i);
        let sum = diagonal * (i === j ? diagonal : at(this.#values, ofJ + i));
        for (let k = i + 1; k < order; k++) {
          sum += at(this.#values, ofI + k) * at(this.#values, ofJ + k);
        }
        inverse[i * order + j] = sum;
        inverse[j * order + i] = sum;
      }
    }
    return inverse;
  }

  /** The diagonal of A⁻¹. */
  inverseDiagonal(): Float64Array {
    const diagonal = new Float64Array(this.order);
    for (let i = 0; i < this.order; i++) {
      let sum = at(this.#inverseDiagonal, i) ** 2;
      for (let k = i + 1; k < this.order; k++) sum += at(this.#values, i * this.#stride + k) ** 2;
      diagonal[i] = sum;
    }
    return diagonal;
  }

  /**
   * vᵀ A⁻¹ v of a vector with few entries: `weight[c]` at `column[c]`, c from `from` to `to`, columns all different.
   *
   * @param work of `order` numbers; spoilt
   */
  inverseQuadratic(
    column: Uint32Array,
    weight: Float64Array,
    from: number,
    to: number,
    work: Float64Array,
  ): number {
    const { order } = this;
    let first = order;
    for (let c = from; c < to; c++) first = Math.min(first, indexAt(column, c));
    work.fill(0, first);
    let c = from;
    for (; c + 3 < to; c += 4) this.#addFour(column, weight, c, work);
    for (; c < to; c++) this.#add(indexAt(column, c), at(weight, c), order, work);
    let sum = 0;
    for (let k = first; k < order; k++) sum += at(work, k) ** 2;
    return sum;
  }

  /** Adds a column of L⁻¹, `weight` times, down to row `end`. */
  #add(column: number, weight: number, end: number, work: Float64Array): void {
    const values = this.#values;
    const ofColumn = column * this.#stride;
    addAt(work, column, weight * at(this.#inverseDiagonal, column));
    for (let k = column + 1; k < end; k++) addAt(work, k, weight * at(values, ofColumn + k));
  }

  /** Adds four columns; where all four have entries `work` is gone through once. */
  #addFour(column: Uint32Array, weight: Float64Array, from: number, work: Float64Array): void {
    let common = 0;
    for (let c = from; c < from + 4; c++) common = Math.max(common, indexAt(column, c) + 1);
    for (let c = from; c < from + 4; c++) {
      this.#add(indexAt(column, c), at(weight, c), common, work);
    }
    const values = this.#values;
    const o0 = indexAt(column, from) * this.#stride;
    const o1 = indexAt(column, from + 1) * this.#stride;
    const o2 = indexAt(column, from + 2) * this.#stride;
    const o3 = indexAt(column, from + 3) * this.#stride;
    const w0 = at(weight, from);
    const w1 = at(weight, from + 1);
    const w2 = at(weight, from + 2);
    const w3 = at(weight, from + 3);
    for (let k = common; k < this.order; k++) {
      const upper = w0 * at(values, o0 + k) + w1 * at(values, o1 + k);
      addAt(work, k, upper + (w2 * at(values, o2 + k) + w3 * at(values, o3 + k)));
    }
  }
}
