import {
  anyDisagreement,
  cohenKappa,
  linearDisagreement,
  quadraticDisagreement,
  type Disagreement,
} from "../../../src/domain/calibration/cohen-kappa";

/** The pairs behind a table of counts, a row a category of the first person. */
function kappaOf(table: readonly (readonly number[])[], disagreement?: Disagreement): number {
  const pairs = table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => [a, b] as const)),
  );
  return cohenKappa(
    Uint32Array.from(pairs, ([a]) => a),
    Uint32Array.from(pairs, ([, b]) => b),
    table.length,
    disagreement,
  );
}

describe("Cohen's kappa", () => {
  it("is .40 where two people say yes or no 20, 5, 10 and 15 times", () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    for (const weights of [anyDisagreement, linearDisagreement, quadraticDisagreement]) {
      expect(kappaOf(table, weights)).toBeCloseTo(0.4, 12);
    }
  });

  it("gives Cohen's 1968 example: .492 plain, .348 by his own weights", () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    expect(kappaOf(table)).toBeCloseTo(0.492, 3);
    expect(kappaOf(table, (a, b) => weights[a]?.[b] ?? Number.NaN)).toBeCloseTo(0.348, 3);
  });

  it("forgives neighbouring grades by their distance: Landis and Koch's patients of 1977", () => {
    const winnipeg = [
      [38, 5, 0, 1],
      [33, 11, 3, 0],
      [10, 14, 5, 6],
      [3, 7, 3, 10],
    ];
    expect(kappaOf(winnipeg)).toBeCloseTo(0.208, 3);
    expect(kappaOf(winnipeg, linearDisagreement)).toBeCloseTo(0.38, 3);
    expect(kappaOf(winnipeg, quadraticDisagreement)).toBeCloseTo(0.525, 3);
  });

  it("passes over pairs where one gave nothing", () => {
    const missing = 0xffffffff;
    expect(
      cohenKappa(Uint32Array.of(0, 0, 1, 1, missing, 0), Uint32Array.of(0, 1, 1, 1, 0, missing), 2),
    ).toBeCloseTo(0.5, 12);
  });

  it("is not known without pairs, or where both only ever said the same", () => {
    expect(cohenKappa(new Uint32Array(0), new Uint32Array(0), 3)).toBeNaN();
    expect(kappaOf([[12]])).toBeNaN();
    expect(
      kappaOf([
        [12, 0],
        [0, 0],
      ]),
    ).toBeNaN();
  });
});
