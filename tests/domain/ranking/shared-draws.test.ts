import { cellsOf, type Observations } from "../../../src/domain/ranking/observation-cells";
import { MixedEquations } from "../../../src/domain/ranking/mixed-equations";
import { abreast, sharedDraws } from "../../../src/domain/ranking/shared-draws";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

/** Forty agents in five teams, four evaluators, three reviews each. */
const random = seededRandom(4);
const observations: Observations = {
  row: Uint32Array.from({ length: 120 }, (_, k) => k % 40),
  column: Uint32Array.from({ length: 120 }, () => Math.floor(4 * random())),
  value: Float64Array.from({ length: 120 }, () => 80 + 20 * random()),
  weight: null,
  groups: { of: Uint32Array.from({ length: 40 }, (_, k) => k % 5), count: 5 },
};
const cells = cellsOf(observations, 40, 4);
const equations = new MixedEquations(cells, { row: 9, column: 4, group: 3, residual: 60 });

it.each([
  ["agents are the rows", false, 40],
  ["agents are the columns", true, 9],
] as const)("draws made together are the draws made one by one: %s", (_, turned, agents) => {
  const together = new Float64Array(abreast * agents);
  const factor = Float64Array.from({ length: agents }, (_, k) => k % 3);
  const add = sharedDraws(equations, turned).addShared;
  add(standardNormal(seededRandom(7)), abreast, factor, together);
  const normal = standardNormal(seededRandom(7));
  const single = sharedDraws(equations, turned);
  for (let d = 0; d < abreast; d++) {
    const one = new Float64Array(agents);
    single.addShared(normal, 1, factor, one);
    expect(one[1]).not.toBe(0);
    one.forEach((value, k) => {
      expect(together[d * agents + k]).toBeCloseTo(value, 12);
    });
  }
});
