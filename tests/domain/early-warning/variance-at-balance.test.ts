import { varianceAtBalance } from "../../../src/domain/early-warning/variance-at-balance";

const values = [3, 9, 4, 12, 1, 7];
const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);

test("with equal variances of 1 it is the sample variance less 1", () => {
  const found = varianceAtBalance((extra) => squares / (1 + extra) - (values.length - 1), 1e4);
  expect(found).toBeCloseTo(squares / (values.length - 1) - 1, 3);
});

test("what chance alone explains leaves nothing", () => {
  expect(varianceAtBalance((extra) => squares / (100 + extra) - 5, 1e4)).toBe(0);
  expect(varianceAtBalance(() => 1, 0)).toBe(0);
});
