import { tailWidths } from "../../../src/domain/early-warning/tail-widths";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

const normal = standardNormal(seededRandom(5));
const standard = Float64Array.from({ length: 4000 }, normal);

test("standard normal deviations are as wide as they should be", () => {
  const { below, above } = tailWidths(standard);
  expect(below).toBeLessThan(1.06);
  expect(above).toBeLessThan(1.06);
});

test("twice as wide is seen, on the side where it is; too narrow counts as 1", () => {
  const skewed = standard.map((z) => (z < 0 ? 2 * z : z));
  expect(tailWidths(skewed).below).toBeGreaterThan(1.8);
  expect(tailWidths(skewed).above).toBeLessThan(tailWidths(skewed).below);
  expect(tailWidths(standard.map((z) => z / 3))).toEqual({ below: 1, above: 1 });
});

test("a few who really fell hardly widen it, and few people say nothing", () => {
  const withFalls = standard.map((z, i) => (i % 40 === 0 ? -8 : z));
  expect(tailWidths(withFalls).below).toBeLessThan(1.2);
  expect(tailWidths(Float64Array.of(-9, 9, Number.NaN))).toEqual({ below: 1, above: 1 });
});
