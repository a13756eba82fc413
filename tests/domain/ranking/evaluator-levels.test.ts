import { crossedEffectsWith } from "../../../src/domain/ranking/crossed-effects";

const variances = { agent: 16, team: 0, evaluator: 9, residual: 100 };

/** Reviews that link all evaluators, some agents scored often, one by nobody. */
function layout(agents: number, evaluators: number) {
  const pairs = Array.from({ length: 40 }, (_, k) => ({
    agent: (k * k) % (agents - 1),
    by: (3 * k + (k >> 2)) % evaluators,
  }));
  const effects = crossedEffectsWith(
    {
      row: pairs.map(({ agent }) => agent),
      column: pairs.map(({ by }) => by),
      value: pairs.map((_, k) => 80 + (k % 9)),
      weight: null,
    },
    agents,
    evaluators,
    variances,
  );
  return { pairs, effects };
}

/** Covariances of mean, agents and evaluators given the reviews: the inverse of the mixed-model equations, all written out. */
function covariances(
  pairs: readonly { readonly agent: number; readonly by: number }[],
  agents: number,
  evaluators: number,
): number[][] {
  const order = 1 + agents + evaluators;
  const matrix = Array.from({ length: order }, (_, i) =>
    Array.from({ length: 2 * order }, (_, j) => {
      if (j === order + i) return 1;
      if (j !== i || i === 0) return 0;
      return 1 / (i <= agents ? variances.agent : variances.evaluator);
    }),
  );
  for (const { agent, by } of pairs) {
    const touched = [0, 1 + agent, 1 + agents + by];
    for (const i of touched) {
      const row = matrix[i] ?? [];
      for (const j of touched) row[j] = (row[j] ?? NaN) + 1 / variances.residual;
    }
  }
  matrix.forEach((row, i) => {
    const pivot = row[i] ?? NaN;
    row.forEach((value, j) => (row[j] = value / pivot));
    matrix.forEach((other, k) => {
      const factor = other[i] ?? NaN;
      if (k !== i) other.forEach((value, j) => (other[j] = value - factor * (row[j] ?? NaN)));
    });
  });
  return matrix.map((row) => row.slice(order));
}

test.each([
  { agents: 7, evaluators: 3 },
  { agents: 4, evaluators: 6 },
])(
  "$agents agents and $evaluators evaluators: as the equations written out and inverted say",
  ({ agents, evaluators }) => {
    const { pairs, effects } = layout(agents, evaluators);
    const known = covariances(pairs, agents, evaluators);
    const of = (i: number, j: number): number => known[i]?.[j] ?? NaN;
    const levels = effects.evaluatorLevels;
    for (let by = 0; by < evaluators; by++) {
      const e = 1 + agents + by;
      for (let agent = 0; agent < agents; agent++) {
        const expected = of(1 + agent, 0) + of(1 + agent, e);
        expect(levels?.withAgent(agent, by)).toBeCloseTo(expected, 9);
      }
      for (let other = 0; other < evaluators; other++) {
        const o = 1 + agents + other;
        const expected = of(0, 0) + of(0, e) + of(0, o) + of(e, o);
        expect(levels?.between(by, other)).toBeCloseTo(expected, 9);
      }
    }
  },
);

test("an evaluator the model does not know stands for the mean alone", () => {
  const { pairs, effects } = layout(7, 3);
  const known = covariances(pairs, 7, 3);
  const levels = effects.evaluatorLevels;
  expect(levels?.between(99, 99)).toBeCloseTo(known[0]?.[0] ?? NaN, 9);
  expect(levels?.withAgent(2, 99)).toBeCloseTo(known[3]?.[0] ?? NaN, 9);
  expect(levels?.between(1, 99)).toBeCloseTo((known[0]?.[0] ?? NaN) + (known[0]?.[9] ?? NaN), 9);
});
