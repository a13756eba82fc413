import { normalCdf, normalQuantile } from "../../../src/domain/metrics/normal";

const known: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [1.6448536269514722, 0.95],
  [-1.6448536269514722, 0.05],
  [-0.8416212335729143, 0.2],
  [3, 0.9986501019683699],
  [-5, 2.866515719235352e-7],
  [-5.9964, 1.00871e-9],
  [-7, 1.279812543885835e-12],
];

describe("the normal distribution function", () => {
  it.each(known)("at %d is %d", (x, p) => {
    expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(x === -5.9964 ? 1e-4 : 3e-7);
  });

  it("rises without a step where one way of working it out follows another", () => {
    for (let k = -7 * 640; k < 7 * 640; k++) {
      expect(normalCdf((k + 1) / 640)).toBeGreaterThanOrEqual(normalCdf(k / 640) * (1 - 1e-6));
    }
  });
});

describe("the normal deviate of a share", () => {
  it.each(known.filter(([x]) => x !== -5.9964))("%d belongs to %d", (x, p) => {
    expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(1e-6);
  });

  it("has no end", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});
