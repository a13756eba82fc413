import fc from "fast-check";
import { planReviews } from "../../../src/domain/sampling/plan-reviews";
import type { Knowledge } from "../../../src/domain/sampling/review-worth";

/** Scores of one measure from reviews: agents differ by 4 points, one review's chance is 10. */
function afterReviews(mean: number, reviews: number, most = 10): Knowledge {
  const variance = 1 / (1 / 16 + reviews / 100);
  return { mean, variance, reducible: variance, perReview: 100, most };
}

test("whoever is near the cut and little known is reviewed next, not who is surely in or out", () => {
  const people = [
    afterReviews(-12, 60),
    afterReviews(-3, 40),
    afterReviews(-2, 2),
    afterReviews(0, 40),
    afterReviews(3, 40),
    afterReviews(9, 60),
  ];
  const { order } = planReviews(people, 2, 6);
  expect(new Set(order)).toEqual(new Set([2]));
});

test("nobody gets more reviews than one person can take", () => {
  const people = Array.from({ length: 20 }, (_, i) => afterReviews(i / 10, 3, 3));
  const { order } = planReviews(people, 5, 40);
  const counts = Array.from(people, (_, person) => order.filter((one) => one === person).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect(order).toHaveLength(40);
});

test("the first 20 reviews of a plan of 100 are the plan of 20", () => {
  const people = Array.from({ length: 60 }, (_, i) => afterReviews(Math.sin(i) * 4, 1 + (i % 7)));
  const long = planReviews(people, 10, 100);
  const short = planReviews(people, 10, 20);
  expect(Array.from(long.order.subarray(0, 20))).toEqual(Array.from(short.order));
});

test("a score that reviews cannot tell more of is not reviewed, and no group needs no reviews", () => {
  const fixed = Array.from({ length: 10 }, (_, i) => ({ ...afterReviews(i, 2), reducible: 0 }));
  expect(planReviews(fixed, 3, 20).order).toHaveLength(0);
  expect(planReviews([], 0, 20).precision).toEqual(Float64Array.of(1));
  expect(planReviews([afterReviews(0, 1)], 1, 20).order).toHaveLength(0);
});

test("more reviews never promise less, and no more than certainty", () => {
  const person = fc.record({ mean: fc.double({ min: -10, max: 10, noNaN: true }), n: fc.nat(20) });
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      (drawn, size) => {
        const people = drawn.map(({ mean, n }) => afterReviews(mean, n));
        const { precision } = planReviews(people, size, 30);
        const steps = Array.from(precision.subarray(1), (after, i) => after - (precision[i] ?? 0));
        expect(Math.min(0, ...steps)).toBeGreaterThan(-1e-6);
        expect(Math.max(...precision)).toBeLessThanOrEqual(1 + 1e-6);
      },
    ),
    { numRuns: 100, seed: 20261122 },
  );
});
