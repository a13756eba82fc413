import { dayFromCivil } from "../../../../src/foundation/day";
import type { HeadsAway } from "../../../../src/jobs/heads-away";
import { stripBands } from "../../../../src/taskpane/rooms/results/strip-bands";

const friday = dayFromCivil(2026, 3, 6);

/** From a Friday on, so many days, with one person away on some of them. */
function away(length: number, busy: readonly number[]): HeadsAway {
  const slotsPerDay = 2;
  const heads = Array.from({ length: length * slotsPerDay }, () => 0);
  for (const day of busy) heads[day * slotsPerDay + 1] = 1;
  return {
    days: Array.from({ length }, (_, i) => friday + i),
    dayStart: 540,
    slotMinutes: 30,
    slotsPerDay,
    heads,
  };
}

test("a month stands in one row, the first week as short as it is", () => {
  const { bands, quiet } = stripBands(away(24, [0, 23]));
  expect(bands.map((weeks) => weeks.map(({ number, days }) => [number, days.length]))).toEqual([
    [
      [1, 3],
      [2, 7],
      [3, 7],
      [4, 7],
    ],
  ]);
  expect(quiet).toEqual([]);
});

test("half a year of training stands in four rows, no day lost", () => {
  const { bands } = stripBands(away(26 * 7, [181]));
  expect(bands.map((weeks) => weeks.length)).toEqual([8, 8, 8, 3]);
  expect(bands.flat().flatMap(({ days }) => days)).toEqual(
    Array.from({ length: 26 * 7 }, (_, day) => day),
  );
});

test("rows of weeks without training after the last one with it are told, not drawn", () => {
  const { bands, quiet } = stripBands(away(26 * 7, [0, 10]));
  expect(bands.flat().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([quiet[0]?.number, quiet.at(-1)?.number]).toEqual([9, 27]);
});

test("a plan without training, and one without days, make no trouble", () => {
  expect(stripBands(away(28, [])).bands.flat()).toHaveLength(5);
  expect(stripBands(away(0, [])).bands.flat()).toHaveLength(0);
});
