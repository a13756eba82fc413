import { pairableRatings } from "../../../src/domain/calibration/pairable-ratings";

test("what was judged once, not at all, or belongs to nothing is left out; the rest lies by call", () => {
  const { start, value } = pairableRatings({
    unit: Uint32Array.of(2, 0, 1, 2, 0, 3, 3, 9),
    units: 4,
    value: Float64Array.of(70, 80, 90, 72, 84, 60, Number.NaN, 50),
  });
  expect([...start]).toEqual([0, 2, 4]);
  expect([...value]).toEqual([80, 84, 70, 72]);
});
