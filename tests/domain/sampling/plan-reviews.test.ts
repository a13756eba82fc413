import { planReviews } from "../../../src/domain/sampling/plan-reviews";
import type { Knowledge } from "../../../src/domain/sampling/review-worth";

/** Scores of one measure from reviews: agents differ by 4 points, one review's chance is 10. */
function afterReviews(mean: number, reviews: number, most = 10): Knowledge {
  const variance = 1 / (1 / 16 + reviews / 100);
  const learnt = (more: number): number => variance - 1 / (1 / variance + more / 100);
  return { mean, variance, learnt, most };
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
  const order = planReviews(people, 2, 6);
  expect(new Set(order)).toEqual(new Set([2]));
});

test("nobody gets more reviews than one person can take", () => {
  const people = Array.from({ length: 20 }, (_, i) => afterReviews(i / 10, 3, 3));
  const order = planReviews(people, 5, 40);
  const counts = Array.from(people, (_, person) => order.filter((one) => one === person).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect(order).toHaveLength(40);
});

test("the first 20 reviews of a plan of 100 are the plan of 20", () => {
  const people = Array.from({ length: 60 }, (_, i) => afterReviews(Math.sin(i) * 4, 1 + (i % 7)));
  const long = planReviews(people, 10, 100);
  const short = planReviews(people, 10, 20);
  expect(Array.from(long.subarray(0, 20))).toEqual(Array.from(short));
});

test("a score that reviews cannot tell more of is not reviewed, and no group needs no reviews", () => {
  const fixed = Array.from({ length: 10 }, (_, i) => ({ ...afterReviews(i, 2), learnt: () => 0 }));
  expect(planReviews(fixed, 3, 20)).toHaveLength(0);
  expect(planReviews([], 0, 20)).toHaveLength(0);
  expect(planReviews([afterReviews(0, 1)], 1, 20)).toHaveLength(0);
});

test("of two alike, the one of whom reviews tell more comes first", () => {
  const people = [
    ...Array.from({ length: 8 }, (_, i) => afterReviews(3 + i, 30)),
    ...Array.from({ length: 4 }, (_, i) => afterReviews(-6 - i, 30)),
  ];
  const clear = afterReviews(-4, 2);
  const dim = { ...clear, learnt: (more: number) => 0.3 * clear.learnt(more) };
  expect(planReviews([dim, clear, ...people], 5, 3)[0]).toBe(1);
  expect(planReviews([clear, dim, ...people], 5, 3)[0]).toBe(0);
});
