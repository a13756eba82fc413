import { parseAttendance } from "../../../src/reading/values/attendance";

test.each([
  ["√", "present"],
  ["已签到", "present"],
  ["迟到10分钟", "late"],
  ["早退", "left-early"],
  ["请假(病假)", "on-leave"],
  ["請假", "on-leave"],
  ["缺", "absent"],
  ["×", "absent"],
  ["No show", "absent"],
  ["Present", "present"],
] as const)("%s says %s", (text, state) => {
  expect(parseAttendance(text)).toBe(state);
});

test.each(["在路上", "22", "A1", "", "早班"])("%s says nothing of who came", (text) => {
  expect(parseAttendance(text)).toBeNull();
});
