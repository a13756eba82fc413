import fc from "fast-check";
import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

type Review = readonly [agent: number, evaluator: number, score: number];

function fit(rows: readonly Review[], agents: number, evaluators: number) {
  return fitCrossedEffects(
    {
      row: rows.map(([agent]) => agent),
      column: evaluators === 0 ? null : rows.map(([, evaluator]) => evaluator),
      value: rows.map(([, , score]) => score),
      weight: null,
    },
    agents,
    evaluators,
  );
}

describe("agents and evaluators as crossed random effects", () => {
  it("agrees with the analysis of variance of a balanced one-way layout", () => {
    // Means 82, 92, 72: between-agents mean square 200, within 8, so variances 96 and 8 and a reliability of .96.
    const found = fit(
      [
        [0, 0, 80],
        [0, 0, 84],
        [1, 0, 90],
        [1, 0, 94],
        [2, 0, 70],
        [2, 0, 74],
      ],
      3,
      0,
    );
    expect(found.mean).toBeCloseTo(82, 9);
    expect(found.variances.agent).toBeCloseTo(96, 6);
    expect(found.variances.residual).toBeCloseTo(8, 6);
    expect([...found.agent].map((effect) => effect.toFixed(6))).toEqual([
      "0.000000",
      "9.600000",
      "-9.600000",
    ]);
    expect(found.agentConditionalSd[0]).toBeCloseTo(Math.sqrt(96 * 0.04), 6);
  });

  it("agrees with the analysis of variance of a balanced two-way layout", () => {
    // Agents' means 80, 85, 93 over two evaluators; evaluators' means 84, 88. Mean squares: 86, 24 and 2 for the rest.
    const found = fit(
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
    const meanSquares = { agents: 86, evaluators: 24, rest: 2 };
    expect(found.variances.residual).toBeCloseTo(meanSquares.rest, 6);
    expect(found.variances.agent).toBeCloseTo((meanSquares.agents - meanSquares.rest) / 2, 5);
    expect(found.variances.evaluator).toBeCloseTo(
      (meanSquares.evaluators - meanSquares.rest) / 3,
      5,
    );
  });

  it("credits the agent whose reviews fell to the strict evaluator", () => {
    // Everyone gets ten points less from Strict than from Mild; Ana was scored by Strict only, Bea by Mild only.
    const shared: Review[] = [2, 3, 4, 5, 6, 7].flatMap((agent) => {
      const level = 70 + 3 * agent;
      return [
        [agent, 0, level - 5 + (agent % 2)],
        [agent, 0, level - 5 - (agent % 2)],
        [agent, 1, level + 5 - (agent % 2)],
        [agent, 1, level + 5 + (agent % 2)],
      ] satisfies Review[];
    });
    const found = fit([...shared, [0, 0, 80], [0, 0, 81], [1, 1, 82], [1, 1, 83]], 8, 2);
    expect(found.evaluator[1] ?? 0).toBeGreaterThan((found.evaluator[0] ?? 0) + 7);
    expect(found.agent[0] ?? 0).toBeGreaterThan((found.agent[1] ?? 0) + 4);
  });

  it("is the same whichever factor is the larger", () => {
    const rows: Review[] = [];
    const normal = standardNormal(seededRandom(5));
    for (let agent = 0; agent < 4; agent++) {
      for (let evaluator = 0; evaluator < 9; evaluator++) {
        rows.push([agent, evaluator, 80 + 3 * agent + evaluator + 2 * normal()]);
      }
    }
    const few = fit(rows, 4, 9);
    const turned = fit(
      rows.map(([agent, evaluator, score]) => [evaluator, agent, score]),
      9,
      4,
    );
    for (let agent = 0; agent < 4; agent++) {
      expect(few.agent[agent]).toBeCloseTo(turned.evaluator[agent] ?? NaN, 7);
      expect(few.agentConditionalSd[agent]).toBeCloseTo(
        turned.evaluatorConditionalSd[agent] ?? NaN,
        7,
      );
    }
    expect(few.criterion).toBeCloseTo(turned.criterion, 7);
  });

  it("draws agents' effects with the mean and spread it states", () => {
    const rows: Review[] = [];
    const noise = standardNormal(seededRandom(8));
    for (let k = 0; k < 60; k++) rows.push([k % 5, k % 3, 80 + 4 * (k % 5) + 6 * noise()]);
    const found = fit(rows, 5, 3);
    const normal = standardNormal(seededRandom(3));
    const draw = new Float64Array(5);
    const draws: number[][] = [[], [], [], [], []];
    for (let d = 0; d < 20_000; d++) {
      found.drawAgents(normal, draw);
      draw.forEach((value, agent) => draws[agent]?.push(value));
    }
    draws.forEach((values, agent) => {
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
      expect(Math.abs(mean - (found.agent[agent] ?? NaN))).toBeLessThan(0.05);
      expect(sd / (found.agentSd[agent] ?? NaN)).toBeGreaterThan(0.97);
      expect(sd / (found.agentSd[agent] ?? NaN)).toBeLessThan(1.03);
    });
  });

  describe("where the data cannot tell", () => {
    it("knows no differences when all scores are equal", () => {
      const found = fit(
        [0, 0, 1, 1, 2].map((agent, k) => [agent, k % 2, 85]),
        3,
        2,
      );
      expect(found.basis).toBe("none");
      expect([...found.agent]).toEqual([0, 0, 0]);
      expect(found.mean).toBe(85);
    });

    it("sees no difference between agents whose scores are the same, however these vary", () => {
      const rows = [0, 1, 2, 3].flatMap((agent) =>
        [70, 80, 90, 80].map((score): Review => [agent, 0, score]),
      );
      const found = fit(rows, 4, 1);
      expect(found.variances.agent).toBe(0);
      expect(found.variances.residual).toBeCloseTo(53.333, 3);
      expect(found.iterations).toBeLessThan(20);
    });

    it("knows no differences with a single agent", () => {
      const found = fit(
        [80, 84, 90].map((score, k) => [0, k % 2, score]),
        1,
        2,
      );
      expect(found.basis).toBe("none");
      expect(found.mean).toBeCloseTo(84.667, 3);
    });

    it("takes half of the spread for chance when everyone was scored once", () => {
      const found = fit(
        [80, 84, 90, 94].map((score, agent) => [agent, 0, score]),
        4,
        1,
      );
      expect(found.basis).toBe("assumed");
      expect(found.mean).toBe(87);
      expect([...found.agent]).toEqual([-3.5, -1.5, 1.5, 3.5]);
    });

    it("trusts scores that repeat exactly", () => {
      const found = fit(
        [80, 80, 90, 90, 70, 70].map((score, k) => [k >> 1, 0, score]),
        3,
        1,
      );
      expect(found.agent[1]).toBeCloseTo(10, 3);
    });

    it("does not invent severity when each evaluator scored one agent of her own", () => {
      const rows: Review[] = [0, 0, 1, 1, 2, 2].map((agent, k) => [
        agent,
        agent,
        80 + 5 * agent + (k % 2),
      ]);
      const found = fit(rows, 3, 3);
      expect(found.variances.evaluator).toBe(0);
      expect(found.agent[2] ?? 0).toBeGreaterThan(4);
    });

    it("gives an agent without reviews the peers' mean and their whole spread", () => {
      const found = fit(
        [80, 84, 90, 94, 70, 74].map((score, k) => [k >> 1, 0, score]),
        4,
        1,
      );
      expect(found.agent[3]).toBe(0);
      expect(found.agentConditionalSd[3]).toBeCloseTo(Math.sqrt(found.variances.agent), 9);
    });

    it("has nothing to say without data", () => {
      const found = fit([], 2, 0);
      expect(found.basis).toBe("none");
      expect(found.mean).toBeNaN();
    });
  });

  it("moves with the scale: added points and other units change nothing but the figures", () => {
    const review = fc.tuple(fc.nat(4), fc.nat(2), fc.integer({ min: 40, max: 100 }));
    fc.assert(
      fc.property(fc.array(review, { minLength: 8, maxLength: 40 }), (rows) => {
        const plain = fit(rows, 5, 3);
        const moved = fit(
          rows.map(([agent, evaluator, score]) => [agent, evaluator, 1000 + 2 * score]),
          5,
          3,
        );
        plain.agent.forEach((effect, agent) => {
          expect(Math.abs(2 * effect - (moved.agent[agent] ?? NaN))).toBeLessThan(1e-4);
        });
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe("awkward centres", () => {
  it("always come to finite figures: few reviews, exact repeats, any unit, any weights", () => {
    const review = fc.record({
      row: fc.nat(5),
      column: fc.nat(3),
      value: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.double({ min: 70, max: 90, noNaN: true })),
      weight: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(
        fc.array(review, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(1e-3, 1, 1e3),
        fc.boolean(),
        (rows, unit, repeats) => {
          const found = fitCrossedEffects(
            {
              row: rows.map(({ row }) => row),
              column: rows.map(({ column }) => column),
              value: rows.map(({ row, value }) => unit * (repeats ? 80 + row : value)),
              weight: rows.map(({ weight }) => weight),
            },
            6,
            4,
          );
          const figures = [found.mean, ...found.agent, ...found.agentSd, ...found.evaluator];
          expect(figures.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });
});
