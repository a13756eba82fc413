import fc from "fast-check";
import { crossedEffectsWith } from "../../../src/domain/ranking/crossed-effects";
import type { CrossedEffects } from "../../../src/domain/ranking/solved-effects";
import { learntFrom } from "../../../src/domain/sampling/review-learning";
import { none } from "../../../src/domain/records/agents";

type Review = { readonly agent: number; readonly by: number };
type Size = { readonly agents: number; readonly evaluators: number; readonly teams: number };

/** Agents differ by 4 points (variance 16), teams by 2, evaluators by 3, single calls by 10. */
function fitted(reviews: readonly Review[], { agents, evaluators, teams }: Size): CrossedEffects {
  return crossedEffectsWith(
    {
      row: Uint32Array.from(reviews, ({ agent }) => agent),
      column: Uint32Array.from(reviews, ({ by }) => by),
      value: Float64Array.from(reviews, (_, k) => 80 + (k % 7)),
      weight: null,
      ...(teams > 0 && {
        groups: { of: Uint32Array.from({ length: agents }, (_, i) => i % teams), count: teams },
      }),
    },
    agents,
    evaluators,
    { agent: 16, team: teams > 0 ? 4 : 0, evaluator: 9, residual: 100 },
  );
}

const two: Size = { agents: 6, evaluators: 2, teams: 0 };

/** Each evaluator has scored her own three agents eight times each, and nobody else's. */
const apart: readonly Review[] = Array.from({ length: 48 }, (_, k) => ({
  agent: k % 6,
  by: k % 6 < 3 ? 0 : 1,
}));

test("however many more reviews her usual evaluator does, how strict that one is stays unknown; another's eye shows it", () => {
  const effects = fitted(apart, two);
  const unknown = (effects.agentSd[0] ?? 0) ** 2;
  const byUsual = learntFrom(effects, 0, Array<number>(200).fill(0));
  const byOther = learntFrom(effects, 0, Array<number>(200).fill(1));
  // As if all that is unknown of her could be told by her reviews: nearly everything after so many.
  const asIfKnown = unknown ** 2 / (unknown + 100 / 200);
  expect(asIfKnown / unknown).toBeGreaterThan(0.9);
  expect((byUsual[200] ?? 0) / unknown).toBeLessThan(0.5);
  expect(byOther[10] ?? 0).toBeGreaterThan((byUsual[10] ?? 0) * 1.1);
});

test("where evaluators are known well, ten reviews of an agent without any lower what is unknown as ten calls do", () => {
  const many = Array.from({ length: 4000 }, (_, k) => ({ agent: k % 400, by: k % 4 }));
  const effects = fitted(many, { agents: 401, evaluators: 4, teams: 0 });
  const learnt = learntFrom(effects, 400, [0, 1, 2, 3, 0, 1, 2, 3, 0, 1]);
  expect(16 - (learnt[10] ?? 0)).toBeCloseTo(1 / (1 / 16 + 10 / 100), 1);
  expect(learnt[0]).toBe(0);
});

test("without evaluators' names, or by one the model does not know, only calls and the mean are uncertain", () => {
  const effects = fitted(apart, two);
  const learnt = learntFrom(effects, 0, [none, none]);
  expect(learnt[1]).toBeGreaterThan(0);
  expect(learnt[2]).toBeGreaterThan(learnt[1] ?? NaN);
  const alike = crossedEffectsWith(
    { row: [0, 0, 1, 1, 2], column: null, value: [80, 82, 90, 91, 70], weight: null },
    3,
    0,
    { agent: 16, team: 0, evaluator: 0, residual: 100 },
  );
  expect(learntFrom(alike, 0, [none])[1]).toBeGreaterThan(0);
});

describe("what is said to be learnt is what the same model says once the reviews are there", () => {
  const review = (size: Size) =>
    fc.record({ agent: fc.nat(size.agents - 1), by: fc.nat(size.evaluators - 1) });
  const check = (size: Size): void => {
    fc.assert(
      fc.property(
        fc.array(review(size), { minLength: 3, maxLength: 40 }),
        fc.nat(size.agents - 1),
        fc.array(fc.nat(size.evaluators - 1), { minLength: 1, maxLength: 8 }),
        (reviews, agent, evaluators) => {
          const before = fitted(reviews, size);
          const after = fitted([...reviews, ...evaluators.map((by) => ({ agent, by }))], size);
          const learnt = learntFrom(before, agent, evaluators).at(-1) ?? NaN;
          const left = (after.agentSd[agent] ?? NaN) ** 2;
          expect((before.agentSd[agent] ?? NaN) ** 2 - learnt).toBeCloseTo(left, 8);
        },
      ),
      { numRuns: 100, seed: 20261123 },
    );
  };

  test("more agents than evaluators", () => {
    check({ agents: 8, evaluators: 3, teams: 0 });
  });
  test("more evaluators than agents", () => {
    check({ agents: 3, evaluators: 8, teams: 0 });
  });
  test("teams that differ", () => {
    check({ agents: 8, evaluators: 3, teams: 3 });
  });
});
