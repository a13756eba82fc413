import { fleissKappa } from "../../../src/domain/calibration/fleiss-kappa";

/** One row a thing: how often each category was given to it. */
function kappaOf(counts: readonly (readonly number[])[]): number {
  const given = counts.flatMap((row, unit) =>
    row.flatMap((times, category) =>
      Array.from({ length: times }, () => [unit, category] as const),
    ),
  );
  return fleissKappa(
    Uint32Array.from(given, ([unit]) => unit),
    Uint32Array.from(given, ([, category]) => category),
    counts.length,
    counts[0]?.length ?? 0,
  );
}

describe("Fleiss' kappa", () => {
  it("is .210 for fourteen judges of ten things, as published", () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(kappaOf(counts)).toBeCloseTo(0.20993070442195522, 12);
  });

  it("is 1 where three evaluators always say the same", () => {
    expect(
      kappaOf([
        [3, 0],
        [0, 3],
        [3, 0],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it("passes over things nobody judged", () => {
    const judged = [
      [2, 1],
      [0, 3],
    ];
    expect(kappaOf([...judged, [0, 0]])).toBeCloseTo(kappaOf(judged), 12);
  });

  it("is not known where numbers of judgements differ, are single, or only one category was given", () => {
    expect(
      kappaOf([
        [2, 1],
        [1, 1],
      ]),
    ).toBeNaN();
    expect(
      kappaOf([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNaN();
    expect(
      kappaOf([
        [2, 0],
        [2, 0],
      ]),
    ).toBeNaN();
    expect(kappaOf([])).toBeNaN();
  });
});
