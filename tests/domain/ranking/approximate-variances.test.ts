import { inOneGo } from "../../../src/foundation/steps";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { AbsorbedColumns } from "../../../src/domain/ranking/absorbed-columns";
import { approximateVariances } from "../../../src/domain/ranking/approximate-variances";
import { levelSums } from "../../../src/domain/ranking/level-sums";
import { MixedEquations } from "../../../src/domain/ranking/mixed-equations";
import { cellsOf } from "../../../src/domain/ranking/observation-cells";
import { maximiseRestrictedLikelihood } from "../../../src/domain/ranking/restricted-likelihood";

/** Reviews of 150 agents by 90 evaluators: abilities of SD 3, severities of SD 2, single scores of SD 5. */
function reviews() {
  const random = seededRandom(11);
  const normal = standardNormal(random);
  const ability = Array.from({ length: 150 }, () => 3 * normal());
  const severity = Array.from({ length: 90 }, () => 2 * normal());
  const rows = Array.from({ length: 2_400 }, () => {
    const row = Math.floor(random() * 150);
    const column = Math.floor(random() * 90);
    return {
      row,
      column,
      value: 80 + (ability[row] ?? 0) + (severity[column] ?? 0) + 5 * normal(),
    };
  });
  return cellsOf(
    {
      row: rows.map(({ row }) => row),
      column: rows.map(({ column }) => column),
      value: rows.map(({ value }) => value),
      weight: null,
    },
    150,
    90,
  );
}

const cells = reviews();
const start = { row: 5, column: 5, group: 0, residual: 20 };

test("solving by iteration gives what the factor gives", () => {
  const exact = new MixedEquations(cells, start);
  const iterated = new MixedEquations(cells, start, "by-iteration");
  const [one, other] = [exact.solve(levelSums(cells)), iterated.solve(levelSums(cells))];
  expect(iterated.meanPivot).toBeCloseTo(exact.meanPivot, 5);
  one.row.forEach((effect, agent) => {
    expect(other.row[agent]).toBeCloseTo(effect, 5);
  });
  one.column.forEach((effect, evaluator) => {
    expect(other.column[evaluator]).toBeCloseTo(effect, 5);
  });
});

test("several right-hand sides are solved as each alone", () => {
  const matrix = new AbsorbedColumns(cells, new MixedEquations(cells, start).rowPivot, 4);
  const sides = Float64Array.from({ length: 90 * 2 }, (_, k) => Math.sin(k));
  const together = matrix.solve(sides, 2, 1e-10);
  const first = matrix.solve(
    sides.filter((_, k) => k % 2 === 0),
    1,
    1e-10,
  );
  first.forEach((value, column) => {
    expect(together[column * 2]).toBeCloseTo(value, 8);
  });
});

test("the start for exact steps lies within a hundredth of the top", () => {
  const top = inOneGo(maximiseRestrictedLikelihood(cells, start)).equations.variances;
  const near = approximateVariances(cells, start, { least: 1e-6, most: 1e4 });
  expect(Math.abs(near.row / top.row - 1)).toBeLessThan(0.01);
  expect(Math.abs(near.column / top.column - 1)).toBeLessThan(0.01);
  expect(Math.abs(near.residual / top.residual - 1)).toBeLessThan(0.01);
});
