import { besideShifts, stretchOn } from "../../../../src/domain/scheduling/build/beside-shift";

const hours = (day: number, from: number, to: number) => stretchOn(day, from * 60, to * 60);

test("two hours before and after a lone shift", () => {
  expect(besideShifts([hours(3, 9, 18)], 120, 11)).toEqual([hours(3, 7, 9), hours(3, 18, 20)]);
});

test("whoever works until 23:30 and again from 9:00 has no time beside her shifts: 9½ hours lie between", () => {
  const shifts = [hours(3, 15, 23.5), hours(4, 9, 18)];
  expect(besideShifts(shifts, 120, 11)).toEqual([hours(3, 13, 15), hours(4, 18, 20)]);
});

test("with 13 hours between two shifts and 11 of rest there are two, after the first shift", () => {
  const shifts = [hours(3, 9, 18), hours(4, 7, 16)];
  expect(besideShifts(shifts, 120, 11)).toContainEqual(hours(3, 18, 20));
  expect(besideShifts(shifts, 120, 11)).not.toContainEqual(hours(4, 5, 7));
});

test("after a night that ends at 7:30 she may train until 9:30, before the next night too", () => {
  const nights = [hours(3, 23, 31.5), hours(4, 23, 31.5)];
  expect(besideShifts(nights, 120, 11)).toContainEqual(hours(3, 31.5, 33.5));
  expect(besideShifts(nights, 120, 11)).toContainEqual(hours(4, 21, 23));
});

test("nothing where the setting is 0", () => {
  expect(besideShifts([hours(3, 9, 18)], 0, 11)).toEqual([]);
});
