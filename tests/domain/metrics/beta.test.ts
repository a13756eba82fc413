import { betaCdf, betaQuantile } from "../../../src/domain/metrics/beta";

describe("the beta distribution", () => {
  it("agrees with closed forms: uniform, powers, and binomial tails", () => {
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaCdf(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 12);
    expect(betaCdf(0.3, 1, 5)).toBeCloseTo(1 - 0.7 ** 5, 12);
    // At least 2 of 3 with chance .4: I(.4; 2, 2).
    expect(betaCdf(0.4, 2, 2)).toBeCloseTo(3 * 0.16 * 0.6 + 0.064, 12);
    // Arcsine law.
    expect(betaCdf(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 11);
  });

  it("is turned round by its quantile, also far from the middle", () => {
    for (const [a, b] of [
      [0.5, 8.5],
      [2, 3],
      [400, 90],
    ] as const) {
      for (const p of [0.05, 0.5, 0.95]) {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      }
    }
    expect(betaCdf(-1, 2, 2)).toBe(0);
    expect(betaCdf(2, 2, 2)).toBe(1);
  });
});
