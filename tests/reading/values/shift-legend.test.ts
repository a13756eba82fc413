import { meaningOfShift } from "../../../src/reading/values/shift-codes";
import { hoursWithin } from "../../../src/reading/values/shift-hours";
import { parseLegend } from "../../../src/reading/values/shift-legend";

const day = { start: 480, end: 1020 };

test.each<[string, readonly (readonly [readonly string[], number, number] | string)[]]>([
  ["A1 8:00-17:00", [[["a1"], 480, 1020]]],
  ["A1(08:00-17:00)", [[["a1"], 480, 1020]]],
  ["A1：08:00—17:00；B1：12:00—21:00；休：休息", [[["a1"], 480, 1020], [["b1"], 720, 1260], "休"]],
  ["班次说明：早班 8:00-16:00", [[["班次说明", "早班", "早"], 480, 960]]],
  [
    "早班 8:00-16:00 晚班 22:00-次日6:00",
    [
      [["早班", "早"], 480, 960],
      [["晚班", "晚"], 1320, 1800],
    ],
  ],
  ["1：08:00-17:00", [[["1"], 480, 1020]]],
  ["A=早班 8点-17点30分", [[["a", "早班", "早"], 480, 1050]]],
  [
    "A1 0800-1700 / B1 0900-1800",
    [
      [["a1"], 480, 1020],
      [["b1"], 540, 1080],
    ],
  ],
  ["E = 7:00 am to 3:00 pm, O = day off", [[["e"], 420, 900], "o"]],
  ["制表时间：2026-04-01 09:00", []],
  ["2026-03-01至2026-03-31", []],
  ["8:00-17:00", []],
])("what %s explains", (text, expected) => {
  const found = parseLegend(text).map(({ keys, hours }) =>
    hours === null ? keys.join() : [keys, hours.start, hours.end],
  );
  expect(found).toEqual(expected);
});

test("a split shift runs from its first start to its last end, over midnight too", () => {
  expect(hoursWithin("08:00-12:00/13:00-17:00")).toEqual({ ...day, isSplit: true });
  expect(hoursWithin("20:00-00:00，02:00-06:00")).toEqual({
    start: 1200,
    end: 1800,
    isSplit: true,
  });
  expect(hoursWithin("A1(08:00-17:00)")).toEqual({ ...day, isSplit: false });
  expect(meaningOfShift("08:00-12:00/13:00-17:00", new Map())).toEqual({
    kind: "hours",
    hours: day,
    isSplit: true,
  });
});
