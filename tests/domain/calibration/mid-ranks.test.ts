import { midRanks } from "../../../src/domain/calibration/mid-ranks";

test("equal marks share the mean of their ranks", () => {
  expect([...midRanks(Float64Array.of(80, 95, 80, 70))]).toEqual([2.5, 4, 2.5, 1]);
  expect([...midRanks(new Float64Array(0))]).toEqual([]);
});
