import { dayFromCivil } from "../../../src/foundation/day";
import { kindsOf, issuesOf, read } from "../read";

const days = Array.from({ length: 31 }, (_, i) => i + 1);

test("agent × day roster with bare day numbers: month from the title, codes from the definitions, 休 is off", async () => {
  const reading = await read(
    {
      name: "排班",
      rows: [
        ["2026年3月排班表"],
        ["姓名", "班组", ...days],
        [null, null, ...days.map((d) => "日一二三四五六".charAt((d + 6) % 7))],
        ["张三", "一组", "A1", "休", "B1", ...days.slice(3).map(() => "休")],
        ["李四", "一组", "9:00-18:00", "C9", "休", ...days.slice(3).map(() => "休")],
      ],
    },
    {
      name: "班次",
      rows: [
        ["班次", "上班时间", "下班时间"],
        ["A1", { fraction: 8 / 24 }, "16:00"],
        ["B1", "22:00", "6:00"],
        ["休", null, null],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["roster", "shift-definitions"]);
  const { shifts } = reading.centre;
  const rows = Array.from({ length: shifts?.count ?? 0 }, (_, i) => [
    shifts?.agent[i],
    (shifts?.day[i] ?? 0) - dayFromCivil(2026, 3, 1),
    shifts?.start[i],
    shifts?.end[i],
  ]);
  expect(rows).toEqual([
    [0, 0, 480, 960],
    [1, 0, 540, 1080],
    [1, 1, 540, 1080],
    [0, 2, 1320, 1800],
  ]);
  expect(shifts?.firstDay).toBe(dayFromCivil(2026, 3, 1));
  expect(shifts?.lastDay).toBe(dayFromCivil(2026, 3, 31));
  // Nobody defined C9: she is at work, at the hours of the settings, and that is listed.
  expect(issuesOf(reading)).toContain("D5 unknown-shift-code value-repaired");
});

test("one row an agent and day", async () => {
  const reading = await read({
    name: "Shift schedule",
    rows: [
      ["Agent", "Shift date", "Start time", "End time"],
      ["Ann", { serial: 46082 }, { fraction: 0.375 }, { fraction: 0.75 }],
      ["Ann", { serial: 46083 }, { fraction: 0.875 }, { fraction: 0.25 }],
    ],
  });
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(Array.from(reading.centre.shifts?.end ?? [])).toEqual([1080, 1800]);
});
