import { dayTable, daysIn } from "../../../src/domain/metrics/day-table";

it("asks once for each day between the first and the last", () => {
  const of = jest.fn((day: number) => (Number.isNaN(day) ? -1 : day % 7));
  const looked = dayTable(Float64Array.of(20_003, NaN, 20_000, 20_003), of);
  expect([20_003, 20_000, NaN, 20_003].map(looked)).toEqual([
    20_003 % 7,
    20_000 % 7,
    -1,
    20_003 % 7,
  ]);
  expect(of).toHaveBeenCalledTimes(5);
});

it("works days out one by one where they lie centuries apart", () => {
  const looked = dayTable(Float64Array.of(0, 900_000), (day) => day + 1);
  expect(looked(900_000)).toBe(900_001);
});

it("tells the days of a column once each, near or centuries apart", () => {
  expect(daysIn(Float64Array.of(20_003, NaN, 20_000, 20_003))).toEqual([20_000, 20_003]);
  expect(daysIn(Float64Array.of(900_000, NaN, 0, 900_000))).toEqual([0, 900_000]);
  expect(daysIn(Float64Array.of(NaN))).toEqual([]);
});
