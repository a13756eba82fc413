import { countTail } from "../../../src/domain/early-warning/count-tail";

test("with a rate that is known, the tail is Poisson's: 3 or more at a mean of 1 are 8.03 %", () => {
  expect(countTail(3, 1e9, 1e9)).toBeCloseTo(1 - 2.5 * Math.exp(-1), 7);
});

test("shape 1 and odds 1 give the geometric law: k or more have chance 2^-k", () => {
  for (let k = 0; k < 12; k++) expect(countTail(k, 1, 1)).toBeCloseTo(2 ** -k, 12);
});

test("nobody can have fewer than none", () => {
  expect(countTail(0, 2, 3)).toBe(1);
  expect(countTail(-1, 2, 3)).toBe(1);
});
