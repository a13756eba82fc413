import fc from "fast-check";
import { kthSmallest, ranker } from "../../../src/domain/ranking/linear-ranks";

describe("ranks in linear time", () => {
  it("ranks the highest first", () => {
    const out = new Uint32Array(4);
    ranker(4)(Float64Array.of(2, 9, -1, 5), out);
    expect([...out]).toEqual([3, 1, 4, 2]);
  });

  it("ranks the first few alone, where so many are asked for", () => {
    const out = new Uint32Array(4);
    ranker(4)(Float64Array.of(2, 9, 100, -100), out, 2);
    expect([...out]).toEqual([2, 1, 0, 0]);
  });

  it("is what sorting gives, draw after draw with the same ranker", () => {
    const draws = fc.integer({ min: 1, max: 30 }).chain((people) =>
      fc.array(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
          minLength: people,
          maxLength: people,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    );
    fc.assert(
      fc.property(draws, (many) => {
        const people = many[0]?.length ?? 0;
        const rank = ranker(people);
        const out = new Uint32Array(people);
        for (const values of many) {
          rank(Float64Array.from(values), out);
          const sorted = values
            .map((value, index) => ({ value, index }))
            .sort((a, b) => b.value - a.value || a.index - b.index);
          const expected = new Array<number>(people);
          sorted.forEach(({ index }, position) => (expected[index] = position + 1));
          expect([...out]).toEqual(expected);
        }
      }),
    );
  });

  it("selects what sorting would put there", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }), fc.nat(), (values, at) => {
        const k = at % values.length;
        const sorted = [...values].sort((a, b) => a - b);
        expect(kthSmallest(Uint32Array.from(values), k)).toBe(sorted[k]);
      }),
    );
  });
});
