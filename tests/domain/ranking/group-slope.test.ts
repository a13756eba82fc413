import { withoutGroups } from "../../../src/domain/ranking/changed-cells";
import { stepFromNone, type GroupStep } from "../../../src/domain/ranking/group-slope";
import { levelSums } from "../../../src/domain/ranking/level-sums";
import { MixedEquations } from "../../../src/domain/ranking/mixed-equations";
import { cellsOf } from "../../../src/domain/ranking/observation-cells";
import { none } from "../../../src/domain/records/agents";
import { seededRandom } from "../../../src/foundation/random";

const variances = { row: 9, column: 4, group: 0, residual: 25 };

/** Reviews of 8 agents by 3 evaluators; teams by agent. */
function layout(seed: number, teamOf: readonly number[], teamStep: number) {
  const random = seededRandom(seed);
  const reviews = Array.from({ length: 24 }, (_, k) => {
    const agent = k < 8 ? k : Math.floor(8 * random());
    const evaluator = Math.floor(3 * random());
    const score = 80 + teamStep * (teamOf[agent] === 0 ? 1 : 0) + 12 * random();
    return { agent, evaluator, score };
  });
  return { reviews, teamOf };
}

function found({ reviews, teamOf }: ReturnType<typeof layout>): GroupStep {
  const groups = { of: Uint32Array.from(teamOf), count: 2 };
  const cells = cellsOf(
    {
      row: reviews.map(({ agent }) => agent),
      column: reviews.map(({ evaluator }) => evaluator),
      value: reviews.map(({ score }) => score),
      weight: null,
      groups,
    },
    8,
    3,
  );
  const equations = new MixedEquations(withoutGroups(cells), variances);
  const solution = equations.solve(levelSums(equations.cells));
  return stepFromNone(cells, { equations, solution, criterion: 0, iterations: 0 });
}

/** The slope over the information, from the observations' covariance matrix written out in full. */
function inFull({ reviews, teamOf }: ReturnType<typeof layout>): GroupStep {
  const n = reviews.length;
  const covariance = reviews.map((a, i) =>
    reviews.map(
      (b, j) =>
        (a.agent === b.agent ? variances.row : 0) +
        (a.evaluator === b.evaluator ? variances.column : 0) +
        (i === j ? variances.residual : 0),
    ),
  );
  const inverse = inverted(covariance);
  const sums = inverse.map((line) => line.reduce((a, b) => a + b, 0));
  const total = sums.reduce((a, b) => a + b, 0);
  // P: what is left of the inverse when the mean is taken out.
  const p = (i: number, j: number) =>
    (inverse[i]?.[j] ?? NaN) - ((sums[i] ?? NaN) * (sums[j] ?? NaN)) / total;
  const team = (k: number) => teamOf[reviews[k]?.agent ?? 0];
  let slope = 0;
  let information = 0;
  for (const one of [0, 1]) {
    const own = Array.from({ length: n }, (_, k) => k).filter((k) => team(k) === one);
    const scored = own.reduce(
      (sum, i) => sum + reviews.reduce((of, { score }, j) => of + p(i, j) * score, 0),
      0,
    );
    const known = own.reduce((sum, i) => sum + own.reduce((of, j) => of + p(i, j), 0), 0);
    slope += scored ** 2 - known;
    information += known ** 2;
  }
  return { variance: slope / information, gain: slope ** 2 / (2 * information) };
}

function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const work = matrix.map((line, i) => [...line, ...line.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < n; k++) {
    const pivot = work[k] ?? [];
    const head = pivot[k] ?? NaN;
    work[k] = pivot.map((value) => value / head);
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = work[i]?.[k] ?? NaN;
      work[i] = (work[i] ?? []).map((value, j) => value - factor * (work[k]?.[j] ?? NaN));
    }
  }
  return work.map((line) => line.slice(n));
}

const halves = [0, 0, 0, 0, 1, 1, 1, 1];

it("is the slope of the likelihood over its information, as from the matrix written out", () => {
  for (const [seed, teamOf] of [
    [1, halves],
    [2, [0, 1, 0, 1, 0, 1, 0, 1]],
    [3, [0, 0, 1, 1, 1, none, none, 0]],
  ] as const) {
    const centre = layout(seed, teamOf, seed);
    expect(found(centre).variance).toBeCloseTo(inFull(centre).variance, 8);
    expect(found(centre).gain).toBeCloseTo(inFull(centre).gain, 8);
  }
});

it("says that two teams 20 points apart differ, and that two teams alike do not", () => {
  expect(found(layout(5, halves, 20)).variance).toBeGreaterThan(9);
  expect(found(layout(5, halves, 0)).variance).toBeLessThan(0);
});
