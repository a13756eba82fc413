import fc from "fast-check";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { bottomChances } from "../../../src/domain/sampling/bottom-chances";
import { expectedRight } from "../../../src/domain/sampling/expected-right";

type Known = { readonly mean: number; readonly variance: number };

const nothing = (known: readonly Known[]): Float64Array => new Float64Array(known.length);

test("of two equals one is named, and half the time rightly; once all is known, always", () => {
  const two = [
    { mean: 80, variance: 4 },
    { mean: 80, variance: 4 },
  ];
  expect(expectedRight(two, nothing(two), 1)).toBeCloseTo(0.5, 4);
  expect(expectedRight(two, Float64Array.of(3.999999, 3.999999), 1)).toBeGreaterThan(0.98);
});

test("with nothing learnt it is the sum of the chances of those who rank lowest today", () => {
  const known = Array.from({ length: 40 }, (_, i) => ({ mean: i / 4, variance: 1 + (i % 3) }));
  const { chance } = bottomChances(
    Float64Array.from(known, ({ mean }) => mean),
    Float64Array.from(known, ({ variance }) => variance),
    8,
  );
  const lowest = chance.subarray(0, 8).reduce((sum, one) => sum + one, 0);
  expect(expectedRight(known, nothing(known), 8)).toBeCloseTo(lowest, 4);
});

test("is what comes on average: 200 agents, the true scores drawn from what is known, reviews done, the 20 lowest named", () => {
  const random = seededRandom(20_261_123);
  const normal = standardNormal(random);
  const known = Array.from({ length: 200 }, (_, i): Known => {
    const variance = 1 / (1 / 16 + (1 + (i % 20)) / 100);
    return { mean: Math.sqrt(16 - variance) * normal(), variance };
  });
  // Those near the cut learn most, as in a plan; some of what is unknown cannot be learnt at all.
  const learnt = Float64Array.from(known, ({ mean, variance }) =>
    Math.abs(mean + 4) < 3 ? 0.5 * variance : 0,
  );
  const lowest = (values: readonly number[]): Set<number> =>
    new Set([...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0)).slice(0, 20));
  const runs = 2000;
  let right = 0;
  for (let run = 0; run < runs; run++) {
    const after = known.map(({ mean }, i) => mean + Math.sqrt(learnt[i] ?? 0) * normal());
    const truly = lowest(
      known.map(
        ({ variance }, i) => (after[i] ?? 0) + Math.sqrt(variance - (learnt[i] ?? 0)) * normal(),
      ),
    );
    right += [...lowest(after)].filter((i) => truly.has(i)).length / runs;
  }
  const forecast = expectedRight(known, learnt, 20);
  const today = expectedRight(known, nothing(known), 20);
  console.log(
    `of 20: today ${today.toFixed(2)}, forecast ${forecast.toFixed(2)}, came ${right.toFixed(2)}`,
  );
  expect(forecast - today).toBeGreaterThan(1);
  expect(Math.abs(forecast - right)).toBeLessThan(0.15);
});

test("a group of nobody holds nobody rightly, and a group of all everybody", () => {
  const three = [1, 2, 3].map((mean) => ({ mean, variance: 1 }));
  expect(expectedRight(three, nothing(three), 0)).toBe(0);
  expect(expectedRight(three, nothing(three), 3)).toBe(3);
  expect(expectedRight([], nothing([]), 2)).toBe(0);
});

test("whoever learns more of equally known people never expects fewer to be right, and never more than there are places", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      (means, size) => {
        const known = means.map((mean) => ({ mean, variance: 9 }));
        const right = [0, 2, 5, 8].map((part) =>
          expectedRight(
            known,
            Float64Array.from(known, () => part),
            size,
          ),
        );
        const steps = right.slice(1).map((after, k) => after - (right[k] ?? 0));
        expect(Math.min(...steps)).toBeGreaterThan(-1e-6);
        expect(Math.max(...right)).toBeLessThanOrEqual(size + 1e-6);
      },
    ),
    { numRuns: 100, seed: 20261123 },
  );
});
