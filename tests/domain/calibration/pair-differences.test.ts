import { pairDifferences } from "../../../src/domain/calibration/pair-differences";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

/** Scores of calls, one row a call, one column an evaluator; NaN: not scored. */
function differences(calls: readonly (readonly number[])[], fewest = 2) {
  const entries = calls.flatMap((scores, unit) =>
    scores.map((value, evaluator) => ({ unit, evaluator, value })),
  );
  return pairDifferences(
    {
      unit: Uint32Array.from(entries, ({ unit }) => unit),
      units: calls.length,
      evaluator: Uint32Array.from(entries, ({ evaluator }) => evaluator),
      value: Float64Array.from(entries, ({ value }) => value),
    },
    fewest,
  );
}

test("ten calls, 2 points apart with deviation 1: Student's interval, by the tables 2 ± 1.833 / √10", () => {
  const spread = [-1.5, -1.2, -0.8, -0.4, -0.1, 0.1, 0.4, 0.8, 1.2, 1.5];
  const scale = Math.sqrt(spread.reduce((sum, one) => sum + one * one, 0) / 9);
  const [pair] = differences(spread.map((one, k) => [70 + k, 72 + k + one / scale]));
  expect(pair).toMatchObject({ stricter: 0, milder: 1, calls: 10 });
  expect(pair?.difference.value).toBeCloseTo(2, 10);
  expect(pair?.difference.low).toBeCloseTo(2 - 1.8331 / Math.sqrt(10), 4);
  expect(pair?.difference.high).toBeCloseTo(2 + 1.8331 / Math.sqrt(10), 4);
});

test("the strict one of three is named beside both others, and the two who agree are not", () => {
  const normal = standardNormal(seededRandom(7));
  const calls = Array.from({ length: 36 }, (_, k) => {
    const worth = 78 + 10 * normal();
    return [-7, 0, 0].map((severity, evaluator) =>
      k % 3 === evaluator ? NaN : worth + severity + 3 * normal(),
    );
  });
  const found = differences(calls, 10);
  expect(found.map(({ stricter, milder, calls: n }) => [stricter, milder, n])).toEqual(
    expect.arrayContaining([
      [0, 1, 12],
      [0, 2, 12],
    ]),
  );
  expect(found).toHaveLength(2);
});

test("of many pairs who do not differ hardly any centre names one", () => {
  const normal = standardNormal(seededRandom(11));
  const centres = Array.from({ length: 100 }, () =>
    differences(
      Array.from({ length: 15 }, () => Array.from({ length: 6 }, () => 78 + 3 * normal())),
    ),
  );
  const named = centres.filter((found) => found.length > 0).length;
  console.log(`a pair named by chance in ${named} of 100 centres`);
  expect(named).toBeLessThanOrEqual(15);
});

test("pairs with fewer calls than asked for are not compared, and no scores give nothing", () => {
  expect(
    differences(
      [
        [1, 20],
        [2, 22],
        [3, 21],
      ],
      4,
    ),
  ).toEqual([]);
  expect(differences([])).toEqual([]);
});
