import { seededRandom, standardNormal, subSeed } from "../../src/foundation/random";

function draws(seed: number, count: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
}

test("a seed fixes the whole sequence, another seed gives another", () => {
  expect(draws(7, 50)).toEqual(draws(7, 50));
  expect(draws(7, 50)).not.toEqual(draws(8, 50));
});

test("draws lie in [0, 1) and fill it evenly", () => {
  const sample = draws(1, 20_000);
  expect(Math.min(...sample)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...sample)).toBeLessThan(1);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const draw of sample) {
    const tenth = Math.floor(draw * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // 2,000 expected in each; five standard deviations are 212.
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(212);
});

test("normal deviates have mean 0, variance 1 and the usual share within one deviation", () => {
  const normal = standardNormal(seededRandom(3));
  const sample = Array.from({ length: 20_000 }, () => normal());
  const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length;
  const variance = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0) / sample.length;
  const within = sample.filter((each) => Math.abs(each) < 1).length / sample.length;
  expect(Math.abs(mean)).toBeLessThan(0.035);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  expect(Math.abs(within - 0.6827)).toBeLessThan(0.017);
});

test("named sub-tasks get seeds of their own, the same each time", () => {
  const seeds = ["rank", "plan", "sample", ""].map((label) => subSeed(1, label));
  expect(new Set(seeds).size).toBe(4);
  expect(subSeed(1, "rank")).toBe(seeds[0]);
  expect(subSeed(2, "rank")).not.toBe(seeds[0]);
});
