import { addAt, at, indexAt } from "../metrics/columns";
import type { Cells } from "./observation-cells";

/**
 * The columns' matrix of the mixed-model equations after the rows are absorbed, never written out: multiplying by it costs two
 * passes over the cells. Several vectors go through together, interleaved (`x[column * vectors + v]`), since the passes cost
 * mostly memory.
 */
export class AbsorbedColumns {
  /** Its diagonal, which steers the iterations. */
  readonly diagonal: Float64Array;
  private readonly lambda: number;

  /** @param rowPivot 1 / (row weight + λ of the rows). */
  constructor(
    readonly cells: Cells,
    readonly rowPivot: Float64Array,
    lambda: number,
  ) {
    this.lambda = lambda;
    this.diagonal = cells.columnWeight.map((weight) => weight + lambda);
    for (let i = 0; i < cells.rows; i++) {
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        const weight = at(cells.weight, c);
        addAt(this.diagonal, indexAt(cells.column, c), -at(rowPivot, i) * weight * weight);
      }
    }
  }

  /** Puts the product with each of the vectors into `out`. */
  multiply(x: Float64Array, out: Float64Array, vectors: number): void {
    const { cells } = this;
    for (let j = 0; j < cells.columns; j++) {
      const scale = at(cells.columnWeight, j) + this.lambda;
      for (let v = j * vectors; v < (j + 1) * vectors; v++) out[v] = scale * at(x, v);
    }
    const sums = new Float64Array(vectors);
    for (let i = 0; i < cells.rows; i++) {
      const first = indexAt(cells.start, i);
      const last = indexAt(cells.start, i + 1);
      sums.fill(0);
      for (let c = first; c < last; c++) {
        const weight = at(cells.weight, c);
        const from = indexAt(cells.column, c) * vectors;
        for (let v = 0; v < vectors; v++) addAt(sums, v, weight * at(x, from + v));
      }
      for (let c = first; c < last; c++) {
        const weight = at(cells.weight, c) * at(this.rowPivot, i);
        const from = indexAt(cells.column, c) * vectors;
        for (let v = 0; v < vectors; v++) addAt(out, from + v, -weight * at(sums, v));
      }
    }
  }

  /**
   * Solves for several right-hand sides by conjugate gradients with the diagonal as preconditioner (Golub & Van Loan, Matrix
   * Computations, 4th ed., section 11.5), to `tolerance` of each right-hand side.
   *
   * @param near where to begin; solutions of nearly the same equations save most of the way
   */
  solve(
    rightSides: Float64Array,
    vectors: number,
    tolerance: number,
    near?: Float64Array,
  ): Float64Array {
    const length = rightSides.length;
    const x = near?.slice() ?? new Float64Array(length);
    const rest = rightSides.slice();
    const direction = new Float64Array(length);
    const image = new Float64Array(length);
    const goal = this.squares(rest, vectors).map((square) => square * tolerance * tolerance);
    if (near !== undefined) {
      this.multiply(near, image, vectors);
      for (let j = 0; j < length; j++) addAt(rest, j, -at(image, j));
    }
    let measure = this.squares(rest, vectors);
    for (let j = 0; j < length; j++) direction[j] = at(rest, j) / this.scaleAt(j, vectors);
    for (let round = 0; round < mostRounds; round++) {
      if (measure.every((square, v) => square <= at(goal, v))) break;
      this.multiply(direction, image, vectors);
      const along = products(direction, image, vectors);
      const step = measure.map((square, v) => (at(along, v) > 0 ? square / at(along, v) : 0));
      for (let j = 0; j < length; j++) {
        const size = at(step, j % vectors);
        x[j] = at(x, j) + size * at(direction, j);
        rest[j] = at(rest, j) - size * at(image, j);
      }
      const next = this.squares(rest, vectors);
      const turn = next.map((square, v) => (at(measure, v) > 0 ? square / at(measure, v) : 0));
      for (let j = 0; j < length; j++) {
        direction[j] =
          at(rest, j) / this.scaleAt(j, vectors) + at(turn, j % vectors) * at(direction, j);
      }
      measure = next;
    }
    return x;
  }

  private scaleAt(position: number, vectors: number): number {
    return at(this.diagonal, Math.floor(position / vectors));
  }

  /** Each vector's square in the measure of the preconditioner. */
  private squares(x: Float64Array, vectors: number): Float64Array {
    const sums = new Float64Array(vectors);
    for (let j = 0; j < x.length; j++) {
      addAt(sums, j % vectors, (at(x, j) * at(x, j)) / this.scaleAt(j, vectors));
    }
    return sums;
  }
}

const mostRounds = 200;

function products(x: Float64Array, y: Float64Array, vectors: number): Float64Array {
  const sums = new Float64Array(vectors);
  for (let j = 0; j < x.length; j++) addAt(sums, j % vectors, at(x, j) * at(y, j));
  return sums;
}
