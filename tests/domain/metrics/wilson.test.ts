import { wilson } from "../../../src/domain/metrics/wilson";

describe("a share with its score interval", () => {
  it("agrees with the roots of the score equation", () => {
    const { value, low, high } = wilson(3, 20);
    expect(value).toBe(0.15);
    for (const end of [low, high]) {
      expect(Math.abs(value - end) / Math.sqrt((end * (1 - end)) / 20)).toBeCloseTo(1.644854, 5);
    }
  });

  it("stays within 0 and 1, and none of none is not a number", () => {
    expect(wilson(0, 5).low).toBe(0);
    expect(wilson(0, 5).high).toBeGreaterThan(0.2);
    expect(wilson(5, 5).high).toBeCloseTo(1, 12);
    expect(wilson(0, 0).value).toBeNaN();
  });
});
