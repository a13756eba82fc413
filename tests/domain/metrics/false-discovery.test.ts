import fc from "fast-check";
import { findingsAmong } from "../../../src/domain/metrics/false-discovery";
import { seededRandom } from "../../../src/foundation/random";

describe("findings among many tests", () => {
  it("are those of the published example: 4 of 15 at a rate of .05", () => {
    // Benjamini & Hochberg 1995, section 3.2: thrombolysis, 15 endpoints.
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const found = findingsAmong(Float64Array.from(chances), 0.05);
    expect(found.filter(Boolean)).toHaveLength(4);
    expect(found.slice(0, 4)).toEqual([true, true, true, true]);
  });

  it("do not depend on the order, and missing chances are none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
        (all) => {
          const forwards = findingsAmong(Float64Array.from([...all, NaN]), 0.1);
          const backwards = findingsAmong(Float64Array.from([NaN, ...[...all].reverse()]), 0.1);
          expect(backwards.reverse()).toEqual(forwards);
          expect(forwards.at(-1)).toBe(false);
        },
      ),
    );
  });

  it("are any at all in at most 5 of 100 centres where there is nothing", () => {
    const random = seededRandom(5);
    let any = 0;
    for (let run = 0; run < 2000; run++) {
      const found = findingsAmong(Float64Array.from({ length: 100 }, random), 0.05);
      if (found.includes(true)) any += 1;
    }
    expect(any / 2000).toBeGreaterThan(0.03);
    expect(any / 2000).toBeLessThan(0.065);
  });
});
