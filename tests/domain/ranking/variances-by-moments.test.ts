import { cellsOf } from "../../../src/domain/ranking/observation-cells";
import { withoutColumns } from "../../../src/domain/ranking/changed-cells";
import { variancesByMoments } from "../../../src/domain/ranking/variances-by-moments";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

type Review = readonly [agent: number, evaluator: number, score: number];

function cells(reviews: readonly Review[], agents: number, evaluators: number) {
  return cellsOf(
    {
      row: reviews.map(([agent]) => agent),
      column: reviews.map(([, evaluator]) => evaluator),
      value: reviews.map(([, , score]) => score),
      weight: null,
    },
    agents,
    evaluators,
  );
}

it("agrees with the analysis of variance of a balanced layout", () => {
  // Agents' means 80, 85, 93 over two evaluators; mean squares: agents 86, evaluators 24, rest 2.
  const balanced = cells(
    [
      [0, 0, 77],
      [0, 1, 83],
      [1, 0, 84],
      [1, 1, 86],
      [2, 0, 91],
      [2, 1, 95],
    ],
    3,
    2,
  );
  const found = variancesByMoments(balanced, true);
  expect(found.residual).toBeCloseTo(2, 9);
  expect(found.row).toBeCloseTo((86 - 2) / 2, 9);
  expect(found.column).toBeCloseTo((24 - 2) / 3, 9);
});

it("agrees with the one-way analysis of variance when evaluators have no effect", () => {
  // Means 82, 92, 72: between-agents mean square 200, within 8.
  const oneWay = withoutColumns(
    cells(
      [
        [0, 0, 80],
        [0, 0, 84],
        [1, 0, 90],
        [1, 0, 94],
        [2, 0, 70],
        [2, 0, 74],
      ],
      3,
      1,
    ),
  );
  expect(variancesByMoments(oneWay, false)).toEqual({
    row: 96,
    column: 0,
    group: 0,
    residual: 8,
  });
});

it("is near the truth where agents have one to nine reviews by whoever was free", () => {
  const random = seededRandom(31);
  const normal = standardNormal(random);
  const severity = Array.from({ length: 60 }, () => 3 * normal());
  const reviews = Array.from({ length: 800 }, (_, agent) => {
    const ability = 4 * normal();
    return Array.from({ length: 1 + Math.floor(9 * random()) }, (): Review => {
      const evaluator = Math.floor(60 * random());
      return [agent, evaluator, 80 + ability + (severity[evaluator] ?? 0) + 10 * normal()];
    });
  }).flat();
  const found = variancesByMoments(cells(reviews, 800, 60), true);
  expect(Math.abs(found.row / 16 - 1)).toBeLessThan(0.2);
  expect(Math.abs(found.column / 9 - 1)).toBeLessThan(0.4);
  expect(Math.abs(found.residual / 100 - 1)).toBeLessThan(0.06);
});

it("starts with a little of everything where the data shows less than none", () => {
  // Every agent's scores vary more than the agents do.
  const found = variancesByMoments(
    withoutColumns(
      cells(
        [
          [0, 0, 70],
          [0, 0, 90],
          [1, 0, 72],
          [1, 0, 88],
        ],
        2,
        1,
      ),
    ),
    false,
  );
  expect(found.row).toBeGreaterThan(0);
  expect(found.residual).toBeGreaterThan(found.row);
});
