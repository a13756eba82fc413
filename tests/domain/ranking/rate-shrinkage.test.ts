import { shrinkProportions, shrinkRates } from "../../../src/domain/ranking/rate-shrinkage";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { betaDeviate, gammaDeviate } from "../../../src/domain/ranking/gamma-deviate";

const random = seededRandom(21);
const normal = standardNormal(random);

describe("shares and rates pulled towards the peers'", () => {
  it("recovers the peers' distribution of first-call resolution", () => {
    // 2,000 agents with true shares from Beta(32, 8): mean .8, spread .0625; 5 to 60 calls each.
    const trials = Float64Array.from({ length: 2000 }, (_, i) => 5 + (i % 56));
    const successes = trials.map((n) => {
      const share = betaDeviate(32, 8, random, normal);
      let count = 0;
      for (let k = 0; k < n; k++) if (random() < share) count += 1;
      return count;
    });
    const found = shrinkProportions(successes, trials);
    expect(found.mean).toBeCloseTo(0.8, 2);
    expect(Math.abs(found.spread - 0.0625)).toBeLessThan(0.006);
  });

  it("recovers the peers' distribution of complaints by calls", () => {
    // True rates from Gamma(4, 800): 5 in a thousand calls, spread 2.5.
    const exposure = Float64Array.from({ length: 2000 }, (_, i) => 200 + 10 * (i % 100));
    const events = exposure.map((calls) => {
      const rate = gammaDeviate(4, random, normal) / 800;
      let left = Math.exp(-rate * calls);
      let count = 0;
      for (let u = random(); u > left && count < 1000; count++) {
        u -= left;
        left *= (rate * calls) / (count + 1);
      }
      return count;
    });
    const found = shrinkRates(events, exposure);
    expect(Math.abs(found.mean - 0.005)).toBeLessThan(0.0003);
    expect(Math.abs(found.spread - 0.0025)).toBeLessThan(0.0004);
  });

  it("believes 9 of 10 less than 90 of 100", () => {
    const { a, b, mean } = shrinkProportions(
      Float64Array.of(9, 90, 50, 30, 80),
      Float64Array.of(10, 100, 100, 100, 100),
    );
    const share = (i: number) => (a[i] ?? NaN) / ((a[i] ?? NaN) + (b[i] ?? NaN));
    expect(share(0)).toBeLessThan(share(1));
    expect(share(0)).toBeGreaterThan(mean);
  });

  it("does not damn one complaint in ten calls", () => {
    const { a, b } = shrinkRates(
      Float64Array.of(1, 20, 4, 6, 5),
      Float64Array.of(10, 1000, 1000, 1000, 1000),
    );
    const rate = (i: number) => (a[i] ?? NaN) / (b[i] ?? NaN);
    expect(rate(0)).toBeLessThan(rate(1));
  });

  it("sees no difference where chance explains everything", () => {
    expect(shrinkProportions(Float64Array.of(5, 5, 5), Float64Array.of(10, 10, 10)).spread).toBe(0);
    expect(shrinkRates(Float64Array.of(2, 2, 2), Float64Array.of(100, 100, 100)).spread).toBe(0);
  });

  it("keeps a least spread where an order is needed all the same", () => {
    const found = shrinkProportions(Float64Array.of(5, 6, 5), Float64Array.of(10, 10, 10), true);
    expect(found.spread).toBeGreaterThan(0);
    const share = (i: number) => (found.a[i] ?? 0) / ((found.a[i] ?? 0) + (found.b[i] ?? 0));
    expect(share(1)).toBeGreaterThan(share(0));
  });

  it("copes with no complaint at all, all resolved, and nobody", () => {
    expect(shrinkRates(Float64Array.of(0, 0), Float64Array.of(10, 20), true).spread).toBe(0);
    expect(shrinkProportions(Float64Array.of(9, 4), Float64Array.of(9, 4), true).spread).toBe(0);
    expect(shrinkRates(new Float64Array(2), new Float64Array(2)).spread).toBe(0);
  });
});

describe("gamma and beta deviates", () => {
  it.each([0.3, 1, 7.5])("have the mean and variance of shape %d", (shape) => {
    let sum = 0;
    let squares = 0;
    const draws = 40_000;
    for (let k = 0; k < draws; k++) {
      const value = gammaDeviate(shape, random, normal);
      sum += value;
      squares += value * value;
    }
    const mean = sum / draws;
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.04);
    expect(Math.abs((squares / draws - mean * mean) / shape - 1)).toBeLessThan(0.08);
  });
});
