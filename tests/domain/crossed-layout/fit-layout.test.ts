import fc from "fast-check";
import { fitLayout } from "../../../src/domain/crossed-layout/fit-layout";
import { sumsOf, sumsOfRows } from "../../../src/domain/crossed-layout/figure-sums";
import { layoutOf, oneWayLayout, type Layout } from "../../../src/domain/crossed-layout/layout";
import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

type Scored = {
  readonly agent: Uint32Array;
  readonly evaluator: Uint32Array;
  readonly value: Float64Array;
};

/** Reviews by chance: agents differ by 4 points, evaluators by 3, single reviews by 8. */
function scored(seed: number, reviews: number, agents: number, evaluators: number): Scored {
  const random = seededRandom(seed);
  const normal = standardNormal(random);
  const ability = Float64Array.from({ length: agents }, () => 4 * normal());
  const strictness = Float64Array.from({ length: evaluators }, () => 3 * normal());
  const drawn = (levels: number): Uint32Array =>
    Uint32Array.from({ length: reviews }, () => Math.floor(random() ** 1.5 * levels));
  const agent = drawn(agents);
  const evaluator = drawn(evaluators);
  const value = agent.map((_, k) => k);
  return {
    agent,
    evaluator,
    value: Float64Array.from(
      value,
      (k) =>
        1000 + (ability[agent[k] ?? 0] ?? 0) + (strictness[evaluator[k] ?? 0] ?? 0) + 8 * normal(),
    ),
  };
}

function all(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, k) => k);
}

function inOrder({ order }: Layout, value: Float64Array): Float64Array {
  return Float64Array.from(order, (k) => value[k] ?? Number.NaN);
}

/** Largest difference, in units of the spread between agents. */
function apart(one: ArrayLike<number>, other: ArrayLike<number>, unit: number): number {
  let largest = one.length === other.length ? 0 : Infinity;
  for (let k = 0; k < one.length; k++) {
    largest = Math.max(largest, Math.abs((one[k] ?? Number.NaN) - (other[k] ?? Number.NaN)) / unit);
  }
  return largest;
}

describe("several figures of the same reviews are fitted together", () => {
  test("everybody's figure is what the ranking's own fit gives her, and so is every evaluator's strictness", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (seed, agents, evaluators) => {
          const { agent, evaluator, value } = scored(seed, 12 * agents, agents, evaluators);
          const layout = layoutOf(all(value.length), agent, evaluator, agents, evaluators);
          const fit = layout && fitLayout(layout, sumsOf(layout, inOrder(layout, value)));
          const slow = fitCrossedEffects(
            { row: agent, column: evaluator, value, weight: null },
            agents,
            evaluators,
          );
          // Where nobody seems to differ the layout is left to the other fit.
          fc.pre(fit !== null);
          const unit = Math.sqrt(slow.variances.agent);
          expect(apart([fit.mean], [slow.mean], unit)).toBeLessThan(1e-6);
          expect(apart(fit.row, slow.agent, unit)).toBeLessThan(1e-6);
          expect(apart(fit.rowSd, slow.agentSd, unit)).toBeLessThan(1e-6);
          expect(apart(fit.column, slow.evaluator, unit)).toBeLessThan(1e-6);
          expect(apart(fit.columnConditionalSd, slow.evaluatorConditionalSd, unit)).toBeLessThan(
            1e-6,
          );
          expect(fit.variances.row / slow.variances.agent).toBeCloseTo(1, 5);
          expect(fit.variances.column / slow.variances.evaluator).toBeCloseTo(1, 5);
          expect(fit.variances.residual / slow.variances.residual).toBeCloseTo(1, 7);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("agents with 12 reviews each by 8 evaluators are told apart without the slower fit", () => {
    const { agent, evaluator, value } = scored(3, 1200, 100, 8);
    const layout = layoutOf(all(value.length), agent, evaluator, 100, 8);
    expect(layout && fitLayout(layout, sumsOf(layout, inOrder(layout, value)))).not.toBeNull();
  });

  test("calls summed up by agent are fitted as they would be one by one", () => {
    const { agent, value } = scored(5, 900, 60, 3);
    const n = new Float64Array(60);
    const mean = new Float64Array(60);
    agent.forEach((one, k) => {
      n[one] = (n[one] ?? 0) + 1;
      mean[one] = (mean[one] ?? 0) + (value[k] ?? 0);
    });
    mean.forEach((sum, one) => (mean[one] = (n[one] ?? 0) > 0 ? sum / (n[one] ?? 1) : 0));
    let within = 0;
    agent.forEach((one, k) => (within += ((value[k] ?? 0) - (mean[one] ?? 0)) ** 2));
    const layout = oneWayLayout(n);
    const fit = fitLayout(layout, sumsOfRows(layout, mean, within));
    const slow = fitCrossedEffects({ row: agent, column: null, value, weight: null }, 60, 0);
    const unit = Math.sqrt(slow.variances.agent);
    expect(apart(fit?.row ?? [], slow.agent, unit)).toBeLessThan(1e-6);
    expect(apart(fit?.rowSd ?? [], slow.agentSd, unit)).toBeLessThan(1e-6);
    expect(apart([fit?.mean ?? Number.NaN], [slow.mean], unit)).toBeLessThan(1e-6);
  });
});

describe("what cannot be told this way is left to the ranking's fit", () => {
  const fitOf = (
    agent: readonly number[],
    evaluator: readonly number[],
    value: readonly number[],
  ) => {
    const agents = Math.max(...agent) + 1;
    const evaluators = Math.max(...evaluator) + 1;
    const layout = layoutOf(
      all(value.length),
      Uint32Array.from(agent),
      Uint32Array.from(evaluator),
      agents,
      evaluators,
    );
    return layout && fitLayout(layout, sumsOf(layout, inOrder(layout, Float64Array.from(value))));
  };

  test("one review an agent", () => {
    expect(fitOf([0, 1, 2, 3], [0, 1, 0, 1], [80, 85, 90, 70])).toBeNull();
  });

  test("one evaluator to each agent", () => {
    expect(fitOf([0, 0, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2], [80, 85, 90, 70, 60, 62])).toBeNull();
  });

  test("nobody differs: all scores are the same, or only chance is to be seen", () => {
    expect(fitOf([0, 0, 1, 1, 2, 2], [0, 1, 0, 1, 0, 1], [80, 80, 80, 80, 80, 80])).toBeNull();
    expect(fitOf([0, 0, 1, 1, 2, 2], [0, 1, 0, 1, 0, 1], [70, 90, 71, 89, 70, 90])).toBeNull();
  });

  test("more evaluators than agents", () => {
    expect(layoutOf(all(3), Uint32Array.of(0, 0, 1), Uint32Array.of(0, 1, 2), 2, 3)).toBeNull();
  });
});
