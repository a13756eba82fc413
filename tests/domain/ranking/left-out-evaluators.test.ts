import fc from "fast-check";
import { crossedEffectsWith, givenVariances } from "../../../src/domain/ranking/crossed-effects";
import { LeftOutEvaluators } from "../../../src/domain/ranking/left-out-evaluators";
import { cellsOf } from "../../../src/domain/ranking/observation-cells";
import { none } from "../../../src/domain/records/agents";
import { seededRandom } from "../../../src/foundation/random";

type Layout = {
  readonly agents: number;
  readonly evaluators: number;
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Float64Array;
  readonly teamOf: Uint32Array;
  readonly variances: { agent: number; team: number; evaluator: number; residual: number };
};

const layouts = fc.integer({ min: 0, max: 1_000_000 }).map((seed): Layout => {
  const random = seededRandom(seed);
  const dice = (limit: number) => Math.floor(limit * random());
  const agents = 2 + dice(12);
  const evaluators = 2 + dice(14);
  const reviews = 1 + dice(80);
  const hasTeams = dice(2) === 1;
  const score = () => dice(1000) / 10;
  return {
    agents,
    evaluators,
    row: Uint32Array.from({ length: reviews }, () => dice(agents)),
    column: Uint32Array.from({ length: reviews }, () => dice(evaluators)),
    value: Float64Array.from({ length: reviews }, score),
    teamOf: Uint32Array.from({ length: agents }, () => (dice(6) === 0 ? none : dice(3))),
    variances: {
      agent: 1 + score(),
      team: hasTeams ? 1 + score() : 0,
      evaluator: dice(4) === 0 ? 0 : 1 + score(),
      residual: 1 + score(),
    },
  };
});

test("an evaluator left out is as if her reviews had never been", () => {
  fc.assert(
    fc.property(layouts, ({ agents, evaluators, row, column, value, teamOf, variances }) => {
      const groups = { of: teamOf, count: 3 };
      const all = { row, column, value, weight: null, groups };
      const leftOut = new LeftOutEvaluators(
        cellsOf(all, agents, evaluators),
        givenVariances(variances),
      );
      for (let one = 0; one < evaluators; one++) {
        const keeps = (_: number, k: number) => column[k] !== one;
        const value0 = value.filter(keeps);
        const rest = {
          row: row.filter(keeps),
          column: column.filter(keeps),
          value: value0,
          weight: null,
          groups,
        };
        if (value0.length === 0) continue;
        const expected = crossedEffectsWith(rest, agents, evaluators, variances);
        const found = leftOut.without(one);
        for (let agent = 0; agent < agents; agent++) {
          expect(found.left[agent]).toBe(rest.row.filter((who) => who === agent).length);
          expect(found.effect[agent]).toBeCloseTo(expected.agent[agent] ?? NaN, 7);
          expect(found.sd[agent]).toBeCloseTo(expected.agentSd[agent] ?? NaN, 7);
        }
      }
    }),
    { numRuns: 60 },
  );
});
