import fc from "fast-check";
import { krippendorffAlpha, type Level } from "../../../src/domain/calibration/krippendorff-alpha";
import type { Ratings } from "../../../src/domain/calibration/ratings";

/** A table with a row a rater and a column a thing; `null` where a rater did not judge. */
function ratingsOf(rows: readonly (readonly (number | null)[])[]): Ratings {
  const cells = rows.flatMap((row) => row.map((value, unit) => ({ unit, value })));
  return {
    unit: Uint32Array.from(cells, ({ unit }) => unit),
    units: rows[0]?.length ?? 0,
    value: Float64Array.from(cells, ({ value }) => value ?? Number.NaN),
  };
}

const levels: readonly Level[] = ["nominal", "ordinal", "interval"];

// K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), sections C and D.
const fourObservers = ratingsOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]);

describe("Krippendorff's alpha", () => {
  it("gives the published values of four observers with missing judgements", () => {
    const exact = { nominal: 113 / 152, ordinal: 108577 / 133160, interval: 951 / 1120 };
    for (const level of levels) {
      expect(krippendorffAlpha(fourObservers, level)).toBeCloseTo(exact[level], 12);
    }
  });

  it("gives the published value of two observers who say yes or no", () => {
    const pair = ratingsOf([
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ]);
    for (const level of levels) expect(krippendorffAlpha(pair, level)).toBeCloseTo(2 / 21, 12);
  });

  it("is 1 where both evaluators give every call the same marks", () => {
    const same = ratingsOf([
      [70, 85, 92],
      [70, 85, 92],
    ]);
    for (const level of levels) expect(krippendorffAlpha(same, level)).toBeCloseTo(1, 12);
  });

  it("counts strictness as disagreement: the same order five points lower is not full agreement", () => {
    const strict = ratingsOf([
      [70, 85, 92],
      [65, 80, 87],
    ]);
    const alpha = krippendorffAlpha(strict, "interval");
    expect(alpha).toBeGreaterThan(0.5);
    expect(alpha).toBeLessThan(0.95);
  });

  it("is not known where nothing was judged twice, or all marks are the same", () => {
    for (const level of levels) {
      expect(krippendorffAlpha(ratingsOf([[70, 85, 92]]), level)).toBeNaN();
      expect(
        krippendorffAlpha(
          ratingsOf([
            [90, 90],
            [90, 90],
          ]),
          level,
        ),
      ).toBeNaN();
    }
  });

  it("is what the definition by pairs gives, whatever is missing", () => {
    const judged = fc.option(fc.integer({ min: 0, max: 5 }), { freq: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.array(judged, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
        (rows) => {
          for (const level of levels) {
            const ours = krippendorffAlpha(ratingsOf(rows), level);
            const theirs = alphaByPairs(rows, level);
            if (Number.isNaN(theirs)) expect(ours).toBeNaN();
            else expect(ours).toBeCloseTo(theirs, 9);
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** Krippendorff's definition written out, all pairs compared one by one. */
function alphaByPairs(rows: readonly (readonly (number | null)[])[], level: Level): number {
  const units = (rows[0] ?? [])
    .map((_, u) => rows.flatMap((row) => row[u] ?? []))
    .filter((unit) => unit.length > 1);
  const all = units.flat();
  const times = (value: number) => all.filter((other) => other === value).length;
  const distance = (a: number, b: number): number => {
    if (level === "nominal") return a === b ? 0 : 1;
    if (level === "interval") return (a - b) ** 2;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const between = all.filter((value) => value >= low && value <= high).length;
    return (between - (times(low) + times(high)) / 2) ** 2;
  };
  const pairs = (values: readonly number[]) =>
    values.flatMap((a, i) => values.flatMap((b, j) => (i === j ? [] : [distance(a, b)])));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const within = sum(units.map((unit) => sum(pairs(unit)) / (unit.length - 1)));
  const between = sum(pairs(all)) / (all.length - 1);
  return between === 0 ? Number.NaN : 1 - within / between;
}
