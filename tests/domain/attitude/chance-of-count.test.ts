import fc from "fast-check";
import { chanceInDraw, chanceOfAtLeast } from "../../../src/domain/attitude/chance-of-count";

describe("the chance of a count", () => {
  it("is the binomial one where all chances are alike", () => {
    expect(chanceOfAtLeast(2, [0.5, 0.5, 0.5])).toBeCloseTo(0.5, 12);
    expect(chanceOfAtLeast(3, [0.1, 0.1, 0.1])).toBeCloseTo(0.001, 12);
  });

  it("is one for none, never more, and falls with the count", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
        (chances) => {
          let last = 1;
          for (let times = 0; times <= chances.length; times++) {
            const chance = chanceOfAtLeast(times, chances);
            expect(chance).toBeLessThanOrEqual(last + 1e-12);
            last = chance;
          }
          expect(chanceOfAtLeast(0, chances)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("in a draw is that of the lady tasting tea", () => {
    expect(chanceInDraw(4, 4, 4, 8)).toBeCloseTo(1 / 70, 12);
    expect(chanceInDraw(3, 4, 4, 8)).toBeCloseTo(17 / 70, 12);
    expect(chanceInDraw(0, 4, 4, 8)).toBeCloseTo(1, 12);
    expect(chanceInDraw(5, 4, 4, 8)).toBe(0);
  });
});
