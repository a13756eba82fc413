import { dayTable, daysIn, reachOfDays } from "../../../src/domain/metrics/day-table";

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

it("counts the rows of each day, near or centuries apart, without those that have none", () => {
  const counted = (...days: number[]) => [...daysIn(Float64Array.from(days))];
  expect(counted(20_003, NaN, 20_000, 20_003)).toEqual([
    [20_000, 1],
    [20_003, 2],
  ]);
  expect(counted(900_000, NaN, 0, 900_000)).toEqual([
    [0, 1],
    [900_000, 2],
  ]);
  expect(counted(NaN)).toEqual([]);
});

it("knows a column's first and last day, and that there may be none", () => {
  expect(reachOfDays(Float64Array.of(NaN, 20_003, 20_000))).toEqual({
    first: 20_000,
    last: 20_003,
  });
  expect(reachOfDays(Float64Array.of(NaN))).toEqual({ first: Infinity, last: -Infinity });
});
