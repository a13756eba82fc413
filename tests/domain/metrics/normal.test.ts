import { normalCdf } from "../../../src/domain/metrics/normal";

describe("the normal distribution function", () => {
  it.each([
    [0, 0.5],
    [1.6448536269514722, 0.95],
    [-1.6448536269514722, 0.05],
    [-0.8416212335729143, 0.2],
    [3, 0.9986501019683699],
    [-5, 2.866515719235352e-7],
  ])("at %d is %d", (x, p) => {
    expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(3e-7);
  });
});
