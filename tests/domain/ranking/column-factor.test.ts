import { absorbRows } from "../../../src/domain/ranking/absorbed-rows";
import { factorColumns } from "../../../src/domain/ranking/column-factor";
import { MixedEquations } from "../../../src/domain/ranking/mixed-equations";
import { cellsOf } from "../../../src/domain/ranking/observation-cells";
import { none } from "../../../src/domain/records/agents";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

const random = seededRandom(9);
const teamOf = Uint32Array.from({ length: 30 }, (_, k) => (k === 0 ? none : k % 6));
const cells = cellsOf(
  {
    row: Uint32Array.from({ length: 150 }, (_, k) => k % 30),
    column: Uint32Array.from({ length: 150 }, () => Math.floor(7 * random())),
    value: Float64Array.from({ length: 150 }, () => 100 * random()),
    weight: null,
    groups: { of: teamOf, count: 6 },
  },
  30,
  7,
);
const variances = { row: 5, column: 3, group: 2, residual: 40 };
const { rowPivot } = new MixedEquations(cells, variances);
const factor = factorColumns(cells, variances, absorbRows(cells, rowPivot));

/** Evaluators and teams, the agents absorbed, written out in full from single observations. */
function inFull(): number[][] {
  const order = cells.columns;
  const matrix = Array.from({ length: order }, (_, j) =>
    Array.from({ length: order }, (_, k) =>
      j === k
        ? variances.residual / (j < cells.firstGroup ? variances.column : variances.group)
        : 0,
    ),
  );
  for (let i = 0; i < cells.rows; i++) {
    const ofRow = new Float64Array(order);
    const add = (j: number, k: number, amount: number) => {
      const line = matrix[j];
      if (line !== undefined) line[k] = (line[k] ?? 0) + amount;
    };
    const team = (teamOf[i] ?? none) === none ? null : cells.firstGroup + (teamOf[i] ?? 0);
    for (let c = cells.start[i] ?? 0; c < (cells.start[i + 1] ?? 0); c++) {
      const j = cells.column[c] ?? 0;
      const weight = cells.weight[c] ?? 0;
      for (const one of team === null ? [j] : [j, team]) {
        ofRow[one] = (ofRow[one] ?? 0) + weight;
        for (const other of team === null ? [j] : [j, team]) add(one, other, weight);
      }
    }
    ofRow.forEach((a, j) => {
      ofRow.forEach((b, k) => {
        add(j, k, -(rowPivot[i] ?? 0) * a * b);
      });
    });
  }
  return matrix;
}

const full = inFull();
const times = (x: Float64Array): number[] =>
  full.map((line) => line.reduce((sum, value, k) => sum + value * (x[k] ?? NaN), 0));
const unit = (j: number) => new Float64Array(cells.columns).fill(1, j, j + 1);

it("solves evaluators and teams together as the matrix written out would be solved", () => {
  const x = Float64Array.from({ length: cells.columns }, (_, j) => Math.sin(j + 1));
  factor.solve(Float64Array.from(times(x))).forEach((value, j) => {
    expect(value).toBeCloseTo(x[j] ?? NaN, 10);
  });
  const diagonal = factor.inverseDiagonal();
  for (let j = 0; j < cells.columns; j++) {
    const column = factor.solve(unit(j));
    expect(diagonal[j]).toBeCloseTo(column[j] ?? NaN, 12);
    times(column).forEach((value, k) => {
      expect(value).toBeCloseTo(j === k ? 1 : 0, 10);
    });
  }
});

it("draws evaluators and teams with the covariances of the inverse", () => {
  const normal = standardNormal(seededRandom(2));
  const draws = 20_000;
  const sums = full.map((line) => line.map(() => 0));
  const x = new Float64Array(cells.columns);
  for (let d = 0; d < draws; d++) {
    for (let j = 0; j < x.length; j++) x[j] = normal();
    factor.solveTransposed(x);
    sums.forEach((line, j) => {
      for (let k = 0; k < line.length; k++) {
        line[k] = (line[k] ?? 0) + ((x[j] ?? 0) * (x[k] ?? 0)) / draws;
      }
    });
  }
  sums.forEach((line, j) => {
    const column = factor.solve(unit(j));
    line.forEach((value, k) => {
      expect(Math.abs(value - (column[k] ?? NaN))).toBeLessThan(0.004);
    });
  });
});
