import fc from "fast-check";
import { crossedGroups, groupFigures } from "../../../src/domain/metrics/group-figures";

const none = 0xffffffff;

describe("count, mean and spread by group", () => {
  it("gives each agent's number of reviews, mean score and spread", () => {
    const agent = Uint32Array.of(1, 0, 1, 3, 1, none, 0);
    const score = Float64Array.of(80, 90, 86, 70, 83, 55, Number.NaN);
    const found = groupFigures(agent, 4, score);
    expect([...found.n]).toEqual([1, 3, 0, 1]);
    expect([...found.mean]).toEqual([90, 83, Number.NaN, 70]);
    expect([...found.spread]).toEqual([Number.NaN, 3, Number.NaN, Number.NaN]);
  });

  it("keeps the spread of small differences at a large level", () => {
    const value = Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);
    const { mean, spread } = groupFigures(new Uint32Array(4), 1, value);
    expect(mean[0]).toBe(1e9 + 10);
    expect(spread[0]).toBeCloseTo(Math.sqrt(30), 12);
  });

  it("keeps it too where the first value is far off the others", () => {
    const value = Float64Array.from({ length: 10_001 }, (_, k) => (k === 0 ? 1e9 : k % 2));
    const { spread } = groupFigures(new Uint32Array(value.length), 1, value);
    expect(Math.abs((spread[0] ?? 0) / twoPass([...value]).spread - 1)).toBeLessThan(1e-11);
  });

  it("is what two passes over each group's values give", () => {
    const row = fc.tuple(
      fc.nat(6),
      fc.oneof(fc.constant(Number.NaN), fc.double({ min: -1000, max: 1000, noNaN: true })),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const groups = 5;
        const found = groupFigures(
          Uint32Array.from(rows, ([group]) => group),
          groups,
          Float64Array.from(rows, ([, value]) => value),
        );
        for (let g = 0; g < groups; g++) {
          const own = rows.flatMap(([group, v]) => (group === g && !Number.isNaN(v) ? [v] : []));
          const expected = twoPass(own);
          expect(found.n[g]).toBe(own.length);
          if (own.length === 0) expect(found.mean[g]).toBeNaN();
          else expect(found.mean[g]).toBeCloseTo(expected.mean, 9);
          if (own.length < 2) expect(found.spread[g]).toBeNaN();
          else expect(found.spread[g]).toBeCloseTo(expected.spread, 6);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it("crosses agents with months, and leaves out what lacks one of them", () => {
    const agent = Uint32Array.of(0, 2, none, 1);
    const month = Uint32Array.of(1, 0, 1, none);
    expect([...crossedGroups(agent, month, 2)]).toEqual([1, 4, none, none]);
  });
});

function twoPass(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    spread: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : Number.NaN,
  };
}
