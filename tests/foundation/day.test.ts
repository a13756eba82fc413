import fc from "fast-check";
import {
  civilFromDay,
  clockTime,
  dayFromCivil,
  dayIfReal,
  firstDayOfMonth,
  isoDay,
  mondayOf,
  monthOf,
  parseIsoDay,
  weekday,
} from "../../src/foundation/day";

const day = fc.integer({ min: -700_000, max: 2_900_000 });

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [2026, 3, 5, 20_517],
  [9999, 12, 31, 2_932_896],
])("%i-%i-%i is day %i", (year, month, date, expected) => {
  expect(dayFromCivil(year, month, date)).toBe(expected);
  expect(civilFromDay(expected)).toEqual({ year, month, day: date });
});

test("every day has one date, and the next day the next date", () => {
  fc.assert(
    fc.property(day, (n) => {
      const date = civilFromDay(n);
      expect(dayFromCivil(date.year, date.month, date.day)).toBe(n);
      const next = civilFromDay(n + 1);
      const isNextDate =
        next.day === date.day + 1 ||
        (next.day === 1 &&
          (next.month === date.month + 1 || (date.month === 12 && next.month === 1)));
      expect(isNextDate).toBe(true);
    }),
  );
});

test.each([
  [2023, 2, 29],
  [1900, 2, 29],
  [2026, 4, 31],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 1, 0],
  [2026.5, 1, 1],
  [Number.NaN, 1, 1],
])("%p-%p-%p is no date", (year, month, date) => {
  expect(dayIfReal(year, month, date)).toBeNull();
});

test("29 February exists in leap years", () => {
  expect(dayIfReal(2024, 2, 29)).toBe(19_782);
  expect(dayIfReal(2000, 2, 29)).toBe(11_016);
});

test("5 March 2026 is a Thursday of the week that begins on 2 March", () => {
  const thursday = dayFromCivil(2026, 3, 5);
  expect(weekday(thursday)).toBe(3);
  expect(isoDay(mondayOf(thursday))).toBe("2026-03-02");
});

test("weeks go on before 1970", () => {
  fc.assert(
    fc.property(day, (n) => {
      expect(weekday(mondayOf(n))).toBe(0);
      expect(n - mondayOf(n)).toBe(weekday(n));
      expect(weekday(n + 7)).toBe(weekday(n));
    }),
  );
});

test("months count from January 1970 and begin on their first day", () => {
  expect(monthOf(dayFromCivil(2026, 3, 31))).toBe(56 * 12 + 2);
  fc.assert(
    fc.property(day, (n) => {
      const first = firstDayOfMonth(monthOf(n));
      expect(civilFromDay(first).day).toBe(1);
      expect(monthOf(first)).toBe(monthOf(n));
      expect(first).toBeLessThanOrEqual(n);
    }),
  );
});

test("ISO dates are read as they are written, and nothing else is", () => {
  expect(parseIsoDay("2026-03-05")).toBe(20_517);
  for (const text of ["2026-3-5", "2026-02-30", " 2026-03-05", "05.03.2026", ""]) {
    expect(parseIsoDay(text)).toBeNull();
  }
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_932_896 }), (n) => {
      expect(parseIsoDay(isoDay(n))).toBe(n);
    }),
  );
});

test.each([
  [0, "00:00"],
  [545, "09:05"],
  [1440, "00:00"],
  [1530, "01:30"],
  [-30, "23:30"],
])("minute %i reads %s", (minute, expected) => {
  expect(clockTime(minute)).toBe(expected);
});
