import fc from "fast-check";
import { dayFromCivil } from "../../src/foundation/day";
import {
  dayOfSerial,
  minuteOfSerial,
  momentOfSerial,
  serialOfDay,
  serialOfTime,
  serialRange,
} from "../../src/workbook/serial";

test.each([
  ["1900", 1900, 1, 1, 1],
  ["1900", 1900, 2, 28, 59],
  ["1900", 1900, 3, 1, 61],
  ["1900", 2023, 3, 15, 45_000],
  ["1900", 9999, 12, 31, 2_958_465],
  ["1904", 1904, 1, 1, 0],
  ["1904", 2023, 3, 15, 43_538],
  ["1904", 9999, 12, 31, 2_957_003],
] as const)("in the %s system %i-%i-%i is %i", (system, year, month, date, serial) => {
  const day = dayFromCivil(year, month, date);
  expect(serialOfDay(day, system)).toBe(serial);
  expect(dayOfSerial(serial, system)).toBe(day);
});

test("the 29 February 1900 that never was reads as the day after the 28th", () => {
  expect(dayOfSerial(60, "1900")).toBe(dayFromCivil(1900, 3, 1));
});

test("days Excel cannot hold have no serial, numbers that are no days no day", () => {
  expect(serialOfDay(dayFromCivil(1899, 12, 31), "1900")).toBeNull();
  expect(serialOfDay(dayFromCivil(1903, 12, 31), "1904")).toBeNull();
  expect(serialOfDay(dayFromCivil(10_000, 1, 1), "1900")).toBeNull();
  for (const serial of [0, 0.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(dayOfSerial(serial, "1900")).toBeNull();
  }
  expect(dayOfSerial(-1, "1904")).toBeNull();
});

test("every serial of either system gives its day and comes back, but the one that never was", () => {
  for (const system of ["1900", "1904"] as const) {
    const { first, last } = serialRange(system);
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (serial) => {
        fc.pre(system === "1904" || serial !== 60);
        const day = dayOfSerial(serial, system);
        expect(day).not.toBeNull();
        expect(serialOfDay(day ?? Number.NaN, system)).toBe(serial);
      }),
    );
  }
});

test("a moment keeps its minute, and a fraction a hair short of midnight is the next day", () => {
  const day = dayFromCivil(2023, 3, 15);
  expect(momentOfSerial(45_000.375, "1900")).toEqual({ day, minute: 540 });
  expect(momentOfSerial(45_000 + 86_399 / 86_400, "1900")).toEqual({ day, minute: 1439 });
  expect(momentOfSerial(44_999.999999999, "1900")).toEqual({ day, minute: 0 });
});

test("every minute survives as a day fraction, beyond midnight too", () => {
  for (let minute = 0; minute <= 2_880; minute++) {
    expect(minuteOfSerial(serialOfTime(minute))).toBe(minute);
  }
  expect(minuteOfSerial(-0.5)).toBeNull();
  expect(minuteOfSerial(Number.NaN)).toBeNull();
});
