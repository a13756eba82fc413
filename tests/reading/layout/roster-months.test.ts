import { dayFromCivil } from "../../../src/foundation/day";
import { kindsOf, read } from "../read";

test("two months of days, each under its month", async () => {
  const reading = await read({
    name: "排班",
    rows: [
      ["工号", "姓名", "2026年2月", null, null, "2026年3月", null],
      [null, null, 26, 27, 28, 1, 2],
      ["A1", "张三", "08:00-17:00", "08:00-17:00", "休", "08:00-17:00", "08:00-17:00"],
      ["A2", "李四", "休", "休", "08:00-17:00", "休", "休"],
    ],
    merges: [
      { row: 0, column: 2, rows: 1, columns: 3 },
      { row: 0, column: 5, rows: 1, columns: 2 },
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ],
  });
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect([reading.centre.shifts?.firstDay, reading.centre.shifts?.lastDay]).toEqual([
    dayFromCivil(2026, 2, 26),
    dayFromCivil(2026, 3, 2),
  ]);
});

test("March over the days in English, weekdays below them", async () => {
  const reading = await read({
    name: "Roster",
    rows: [
      ["Agent", "March 2026", null, null, null, null],
      [null, 1, 2, 3, 4, 5],
      [null, "Sun", "Mon", "Tue", "Wed", "Thu"],
      ["Ann Lee", "OFF", "08:00-17:00", "08:00-17:00", "OFF", "08:00-17:00"],
      ["Bob Ray", "08:00-17:00", "OFF", "OFF", "08:00-17:00", "OFF"],
    ],
    merges: [{ row: 0, column: 1, rows: 1, columns: 5 }],
  });
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(reading.centre.shifts?.firstDay).toBe(dayFromCivil(2026, 3, 1));
  expect(reading.centre.shifts?.count).toBe(5);
});
