import { chanceBelow, NearCut } from "../../../src/domain/cut-audit/near-cut";
import { bottomChances } from "../../../src/domain/sampling/bottom-chances";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

const normal = standardNormal(seededRandom(5));
const mean = Float64Array.from({ length: 300 }, () => normal());
const sd = Float64Array.from({ length: 300 }, () => 0.05 + Math.abs(normal()) / 2);

it("gives the chances that a search from the beginning gives, for one set of scores after another", () => {
  const near = new NearCut();
  // Hardly moved, moved beyond recognition, and back.
  for (const [shift, scale] of [
    [0, 1],
    [0.01, 1],
    [0.02, 1.01],
    [500, 40],
    [0, 1],
  ] as const) {
    const moved = mean.map((one, k) => shift + scale * (one + (k % 7) / 100));
    const wider = sd.map((one) => scale * one);
    const scores = { mean: moved, inverse: wider.map((one) => 1 / one) };
    const cut = near.find(scores, 30);
    const found = moved.map((_, k) => chanceBelow(cut, scores, k));
    const { chance } = bottomChances(
      moved,
      wider.map((one) => one * one),
      30,
    );
    found.forEach((one, k) => {
      expect(Math.abs(one - (chance[k] ?? NaN))).toBeLessThan(1e-6);
    });
    expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(30, 4);
  }
});
