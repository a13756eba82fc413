import { choleskyFactor, emptyMatrix } from "../../../src/domain/ranking/dense-cholesky";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

/** A symmetric positive definite matrix of any order: products of random columns, and ones on the diagonal. */
function randomMatrix(order: number): readonly (readonly number[])[] {
  const normal = standardNormal(seededRandom(order));
  const columns = Array.from({ length: order }, () => Array.from({ length: order }, normal));
  return Array.from({ length: order }, (_, i) =>
    Array.from({ length: order }, (_, j) =>
      columns.reduce(
        (sum, column) => sum + ((column[i] ?? 0) * (column[j] ?? 0)) / order,
        i === j ? 1 : 0,
      ),
    ),
  );
}

function factored(rows: readonly (readonly number[])[]) {
  const matrix = emptyMatrix(rows.length);
  rows.forEach((row, i) => {
    row.slice(0, i + 1).forEach((value, j) => {
      matrix.values[i * matrix.stride + j] = value;
    });
  });
  const factor = choleskyFactor(matrix);
  if (factor === null) throw new Error("not positive definite");
  return factor;
}

const times = (rows: readonly (readonly number[])[], x: ArrayLike<number>): number[] =>
  rows.map((row) => row.reduce((sum, value, j) => sum + value * (x[j] ?? NaN), 0));

// Below, at and above the width of a panel, and orders that fill no tile.
describe.each([1, 3, 4, 7, 47, 48, 49, 101, 150])("a matrix of order %d", (order) => {
  const rows = randomMatrix(order);
  const factor = factored(rows);
  const unit = (i: number) => Float64Array.from({ length: order }, (_, j) => (i === j ? 1 : 0));

  it("solves what was multiplied", () => {
    const x = Float64Array.from({ length: order }, (_, j) => Math.cos(j));
    factor.solve(Float64Array.from(times(rows, x))).forEach((value, j) => {
      expect(value).toBeCloseTo(x[j] ?? NaN, 9);
    });
  });

  it("gives the inverse's diagonal and forms as solving for them would", () => {
    const diagonal = factor.inverseDiagonal();
    expect(diagonal).toHaveLength(order);
    for (const i of [0, order >> 1, order - 1]) {
      expect(diagonal[i]).toBeCloseTo(factor.solve(unit(i))[i] ?? NaN, 10);
    }
    const last = order - 1;
    const different = Uint32Array.from(
      new Set([last, 0, order >> 1, order >> 2, Math.min(1, last), Math.min(5, last)]),
    );
    const weight = Float64Array.from(different, (_, c) => 1.5 - c);
    const vector = new Float64Array(order);
    different.forEach((position, c) => (vector[position] = weight[c] ?? 0));
    const solved = factor.solve(vector);
    const form = solved.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0);
    const work = new Float64Array(order).fill(7);
    expect(factor.inverseQuadratic(different, weight, 0, different.length, work)).toBeCloseTo(
      form,
      9,
    );
  });

  it("knows the determinant: that of L Lᵀ is the product of what elimination leaves", () => {
    const left = rows.map((row) => [...row]);
    let logarithm = 0;
    for (let k = 0; k < order; k++) {
      const pivot = left[k]?.[k] ?? NaN;
      logarithm += Math.log(pivot);
      for (let i = k + 1; i < order; i++) {
        const share = (left[i]?.[k] ?? NaN) / pivot;
        left[i] = (left[i] ?? []).map((value, j) => value - share * (left[k]?.[j] ?? NaN));
      }
    }
    expect(factor.logDeterminant()).toBeCloseTo(logarithm, 8);
  });
});

it("has no factor for a matrix that is not positive definite", () => {
  const matrix = emptyMatrix(2);
  matrix.values[0] = 1;
  matrix.values[matrix.stride] = 2;
  matrix.values[matrix.stride + 1] = 1;
  expect(choleskyFactor(matrix)).toBeNull();
});

it("turns independent deviates into draws with the inverse's spread", () => {
  const rows = [
    [2, 0.6],
    [0.6, 1],
  ];
  const factor = factored(rows);
  const normal = standardNormal(seededRandom(4));
  let [first, both, second] = [0, 0, 0];
  const draws = 40_000;
  for (let k = 0; k < draws; k++) {
    const x = Float64Array.of(normal(), normal());
    factor.solveTransposed(x);
    const [a = NaN, b = NaN] = x;
    first += (a * a) / draws;
    both += (a * b) / draws;
    second += (b * b) / draws;
  }
  // The inverse of [2 .6; .6 1] is [1 −.6; −.6 2] / 1.64.
  expect(Math.abs(first - 1 / 1.64)).toBeLessThan(0.02);
  expect(Math.abs(both + 0.6 / 1.64)).toBeLessThan(0.02);
  expect(Math.abs(second - 2 / 1.64)).toBeLessThan(0.04);
});
