import { halfDayOf, hoursLeft } from "../../../src/reading/values/half-days";

const at = (from: number, to: number) => ({ start: from * 60, end: to * 60 });

test.each([
  ["上午假", "morning", ""],
  ["上午請假", "morning", ""],
  ["AM leave", "morning", ""],
  ["下午休", "afternoon", ""],
  ["A1/下午假", "afternoon", "a1"],
  ["早班（下午事假）", "afternoon", "早班"],
  ["半天假", "one of them", ""],
  ["年假半天", "one of them", ""],
])("%s: the %s is off", (text, off, rest) => {
  expect(halfDayOf(text)).toEqual({ off, rest });
});

test.each(["休", "下午班", "年假", "A1", "9:00-18:00", "AL"])("%s is no half day", (text) => {
  expect(halfDayOf(text)).toBeNull();
});

test("of nine to six the afternoon off leaves nine to noon, the morning off one to six", () => {
  expect(hoursLeft(at(9, 18), "afternoon")).toEqual(at(9, 12));
  expect(hoursLeft(at(9, 18), "morning")).toEqual(at(13, 18));
});

test("of a late shift the earlier or later half is left; of a half day that nobody names, nothing", () => {
  expect(hoursLeft(at(14, 22), "morning")).toEqual(at(18, 22));
  expect(hoursLeft(at(14, 22), "afternoon")).toEqual(at(14, 18));
  expect(hoursLeft(at(9, 18), "one of them")).toBeNull();
});
