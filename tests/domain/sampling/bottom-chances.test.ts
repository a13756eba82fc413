import { bottomChances } from "../../../src/domain/sampling/bottom-chances";

test("the chances to be in the bottom group add up to its size", () => {
  const mean = Float64Array.from({ length: 50 }, (_, i) => i / 5);
  const variance = Float64Array.from({ length: 50 }, (_, i) => 1 + (i % 3));
  const { chance, last, cut } = bottomChances(mean, variance, 7);
  expect(chance.reduce((sum, one) => sum + one, 0)).toBeCloseTo(7, 6);
  expect(last).toBeGreaterThan(0.2);
  expect(last).toBeLessThan(0.6);
  expect(cut).toBeCloseTo(1.4, 0);
});

test("of two equals in a group of one, each has an even chance", () => {
  const { chance } = bottomChances(Float64Array.of(80, 80), Float64Array.of(4, 4), 1);
  expect(chance[0]).toBeCloseTo(0.5, 6);
  expect(chance[1]).toBeCloseTo(0.5, 6);
});
