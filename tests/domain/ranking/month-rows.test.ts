import { dayFromCivil } from "../../../src/foundation/day";
import { rowsByMonth } from "../../../src/domain/ranking/month-rows";
import { periodOf } from "../../../src/domain/ranking/period";
import { calls, centre } from "./small-centre";

const days = [
  dayFromCivil(2026, 3, 31),
  dayFromCivil(2026, 1, 1),
  Number.NaN,
  dayFromCivil(2026, 3, 1),
  dayFromCivil(2025, 12, 31),
];
const own = centre([], { calls: calls(days.map((day) => ({ agent: 0, day }))) });
const column = Float64Array.from(days);
const months = (days: number) =>
  [...rowsByMonth(periodOf(own, days), column)].map(([month, rows]) => [month, [...rows]]);
const january = 12 * 56;

it("puts each dated row with its month, the months in order, none for a month without a row", () => {
  expect(months(0)).toEqual([
    [january - 1, [4]],
    [january, [1]],
    [january + 2, [0, 3]],
  ]);
});

it("leaves out what is older than the period", () => {
  expect(months(40)).toEqual([[january + 2, [0, 3]]]);
});

it("has no month for a column without a day", () => {
  expect(rowsByMonth(periodOf(own, 0), new Float64Array(3).fill(Number.NaN)).size).toBe(0);
});
