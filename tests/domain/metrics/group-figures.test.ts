import fc from "fast-check";
import {
  crossedGroups,
  groupFigures,
  type GroupFigures,
} from "../../../src/domain/metrics/group-figures";

const none = 0xffffffff;

/** Alone, and as the first of two columns that are summed in one pass: the same. */
function figuresOf(group: Uint32Array, groups: number, value: Float64Array): GroupFigures {
  const [alone] = groupFigures(group, groups, [value]);
  const [first, second, third] = groupFigures(group, groups, [value, value, value]);
  if (alone === undefined) throw new Error("no figures");
  expect(third).toEqual(alone);
  expect(second).toEqual(first);
  expect(first?.n).toEqual(alone.n);
  // In millionths; 0 has no sign.
  const figure = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 1e6) + 0;
  for (const name of ["mean", "spread"] as const) {
    expect(Array.from(first?.[name] ?? [], figure)).toEqual(Array.from(alone[name], figure));
  }
  return alone;
}

describe("count, mean and spread by group", () => {
  it("gives each agent's number of reviews, mean score and spread", () => {
    const agent = Uint32Array.of(1, 0, 1, 3, 1, none, 0);
    const score = Float64Array.of(80, 90, 86, 70, 83, 55, Number.NaN);
    const found = figuresOf(agent, 4, score);
    expect([...found.n]).toEqual([1, 3, 0, 1]);
    expect([...found.mean]).toEqual([90, 83, Number.NaN, 70]);
    expect([...found.spread]).toEqual([Number.NaN, 3, Number.NaN, Number.NaN]);
  });

  it("keeps the spread of small differences at a large level", () => {
    const value = Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);
    const { mean, spread } = figuresOf(new Uint32Array(4), 1, value);
    expect(mean[0]).toBe(1e9 + 10);
    expect(spread[0]).toBeCloseTo(Math.sqrt(30), 12);
  });

  it("keeps it too where the first value is far off the others", () => {
    const value = Float64Array.from({ length: 10_001 }, (_, k) => (k === 0 ? 1e9 : k % 2));
    const { spread } = figuresOf(new Uint32Array(value.length), 1, value);
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
        const found = figuresOf(
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
      { numRuns: 100, seed: 11 },
    );
  });

  it("keeps 12 digits of every agent's spread, whatever the level: 1e9 ± 1, and one agent far from all others", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 1e9, -3e8),
        fc.constantFrom(0, 1e4, 1e7),
        fc.array(fc.integer({ min: -64, max: 64 }), { minLength: 40, maxLength: 80 }),
        (level, apart, draws) => {
          const group = Uint32Array.from(draws, (_, k) => k % 4);
          // Sixty-fourths are exact beside 1e9: what two passes give is right to the last digits.
          const value = Float64Array.from(
            draws,
            (draw, k) => level + (k % 4 === 3 ? apart : 0) + draw / 64,
          );
          const found = groupFigures(group, 4, [value, value]);
          for (let g = 0; g < 4; g++) {
            const away = draws.filter((_, k) => k % 4 === g).map((draw) => draw / 64);
            const expected = twoPass(away);
            for (const { mean, spread } of found) {
              const base = level + (g === 3 ? apart : 0);
              expect(Math.abs((spread[g] ?? Number.NaN) - expected.spread)).toBeLessThan(1e-12);
              expect(Math.abs((mean[g] ?? Number.NaN) - base - expected.mean)).toBeLessThan(
                1e-12 * Math.max(1, Math.abs(base)),
              );
            }
          }
        },
      ),
      { numRuns: 40, seed: 4 },
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
