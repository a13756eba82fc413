import type { CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, kindsOf, read } from "../read";
import type { TestCell } from "../snapshot-of";

const week = ["3/2", "3/3", "3/4", "3/5", "3/6"];

/** Start and end of every shift of an agent, in order of the days. */
function hoursOf({ centre }: CentreReading, name: string): (readonly number[])[] {
  const { shifts, agents } = centre;
  if (!shifts) return [];
  const agent = agents.findIndex((each) => each.name === name);
  return Array.from(shifts.agent, (of, i) => [of, shifts.day[i] ?? 0, i])
    .filter(([of]) => of === agent)
    .sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))
    .map(([, , i = 0]) => [shifts.start[i] ?? 0, shifts.end[i] ?? 0]);
}

const early = [480, 960];
const a1 = [480, 1020];
const b1 = [720, 1260];

const chinese = (...foot: readonly (readonly TestCell[])[]) => ({
  name: "3月排班",
  rows: [
    ["2026年3月排班表"],
    ["工号", "姓名", ...week],
    ["1001", "张三", "A1", "A1", "B1", "休", "A1"],
    ["1002", "李四", "B1", "休", "A1", "A1", "B1"],
    ["1003", "王芳", "A1", "B1", "B1", "A1", "休"],
    ...foot,
  ],
});

const english = (...foot: readonly (readonly TestCell[])[]) => ({
  name: "Roster",
  rows: [
    ["Shift roster March 2026"],
    ["Agent ID", "Agent name", ...week],
    ["1001", "Ann Lee", "A1", "A1", "B1", "OFF", "A1"],
    ["1002", "Bob Ray", "B1", "OFF", "A1", "A1", "B1"],
    ["1003", "Cat Fox", "A1", "B1", "B1", "A1", "OFF"],
    ...foot,
  ],
});

test.each<[string, ...(readonly TestCell[])[]]>([
  ["one line", ["A1：08:00—17:00；B1：12:00—21:00；休：休息"]],
  ["a line each, after a blank row", [], ["班次说明：A1 8:00-17:00"], ["B1 12:00-21:00"]],
  ["cells side by side", ["班次说明", "A1(8:00-17:00)", "B1(12:00-21:00)"]],
  ["code and hours in two cells", ["A1", "8:00-17:00"], ["B1", "12:00-21:00"]],
  [
    "between remarks",
    ["注：请提前十分钟到岗"],
    ["注：A1=8:00至17:00，B1=12:00至21:00"],
    ["制表人：王五"],
  ],
])("班次说明写在排班表下方：%s", async (_, ...foot) => {
  const reading = await read(chinese(...foot));
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(reading.centre.agents.map(({ name }) => name)).toEqual(["张三", "李四", "王芳"]);
  expect(hoursOf(reading, "张三")).toEqual([a1, a1, b1, a1]);
  expect(hoursOf(reading, "李四")).toEqual([b1, a1, a1, b1]);
  expect(issuesOf(reading).join()).toContain("shift-legend row-set-aside");
  expect(issuesOf(reading).join()).not.toContain("unknown-shift-code");
  const { rows } = reading.report;
  expect([rows.in, rows.used]).toEqual([3 + foot.filter((row) => row.length > 0).length, 3]);
});

test.each<[string, ...(readonly TestCell[])[]]>([
  ["one line", ["A1 8:00-17:00, B1 12:00-21:00"]],
  ["after a blank row, named", [], ["Shift codes: A1 = 08:00 to 17:00; B1 = 12:00 to 21:00"]],
  ["code and hours in two cells", ["A1", "08:00 - 17:00"], ["B1", "12pm-9pm"]],
])("a legend below the roster: %s", async (_, ...foot) => {
  const reading = await read(english(...foot));
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(reading.centre.agents.map(({ name }) => name)).toEqual(["Ann Lee", "Bob Ray", "Cat Fox"]);
  expect(hoursOf(reading, "Ann Lee")).toEqual([a1, a1, b1, a1]);
  expect(issuesOf(reading).join()).toContain("shift-legend row-set-aside");
  expect(issuesOf(reading).join()).not.toContain("unknown-shift-code");
});

test("a legend beside the roster, and one above it", async () => {
  const beside = english();
  const besideReading = await read({
    ...beside,
    rows: beside.rows.map((row, i) => {
      return i === 2
        ? [...row, null, "A1", "8:00-17:00"]
        : i === 3
          ? [...row, null, "B1: 12:00-21:00"]
          : row;
    }),
  });
  expect(hoursOf(besideReading, "Ann Lee")).toEqual([a1, a1, b1, a1]);
  expect(issuesOf(besideReading)).toContain("I3 shift-legend value-repaired");
  const above = chinese();
  const aboveReading = await read({
    ...above,
    rows: [["2026年3月排班表"], ["班次：A1 8:00-17:00、B1 12:00-21:00"], ...above.rows.slice(1)],
  });
  expect(hoursOf(aboveReading, "张三")).toEqual([a1, a1, b1, a1]);
  expect(issuesOf(aboveReading)).toContain("A2 shift-legend value-repaired");
});

test("早班 of a legend is 早 in the roster", async () => {
  const reading = await read({
    name: "2026年3月排班",
    rows: [
      ["姓名", ...week],
      ["张三", "早", "早", "晚", "休", "早"],
      ["李四", "晚", "早", "早", "早", "休"],
      ["班次说明：早班 8:00-16:00 晚班 22:00-次日6:00"],
    ],
  });
  expect(hoursOf(reading, "张三")).toEqual([early, early, [1320, 1800], early]);
});

test("the table of shifts goes before the legend", async () => {
  const reading = await read(chinese(["A1 9:00-18:00；B1 12:00-21:00"]), {
    name: "班次",
    rows: [
      ["班次", "上班时间", "下班时间"],
      ["A1", "8:00", "17:00"],
    ],
  });
  expect(hoursOf(reading, "张三")).toEqual([a1, a1, b1, a1]);
});

test("a code given with its hours once means the same where it stands alone; given in two ways it means neither", async () => {
  const rows = (other: string): TestCell[][] => [
    ["Agent name", ...week],
    ["Ann Lee", "A1(08:00-17:00)", "A1", "A1", "OFF", "A1"],
    ["Bob Ray", other, "OFF", "A1", "A1", "A1"],
  ];
  const once = await read({ name: "Roster March 2026", rows: rows("OFF") });
  expect(hoursOf(once, "Ann Lee")).toEqual([a1, a1, a1, a1]);
  expect(issuesOf(once).join()).not.toContain("unknown-shift-code");
  const twice = await read({ name: "Roster March 2026", rows: rows("A1(09:00-18:00)") });
  expect(issuesOf(twice)).toContain("C2 unknown-shift-code value-repaired");
});

test("a line that explains no code of the roster stays a remark", async () => {
  const reading = await read(chinese(["午休 12:00-13:00"]));
  expect(issuesOf(reading)).toContain("A6 stray-text row-set-aside");
  expect(issuesOf(reading).join()).toContain("unknown-shift-code");
});

test.each(["08:00-12:00/13:00-17:00", "8:00-12:00，13:00-17:00", "08:00-12:00 13:00-17:00"])(
  "a split shift %s runs from its start to its end and is listed",
  async (written) => {
    const reading = await read({
      name: "Roster March 2026",
      rows: [
        ["Agent name", ...week],
        ["Ann Lee", written, "OFF", "9:00-18:00", "OFF", "OFF"],
      ],
    });
    expect(hoursOf(reading, "Ann Lee")).toEqual([a1, [540, 1080]]);
    expect(issuesOf(reading)).toContain("B2 split-shift value-repaired");
  },
);

test("两头班：班次表与班次说明中的两段时间按一个班次计并列出", async () => {
  const byTable = await read(chinese(), {
    name: "班次",
    rows: [
      ["班次", "时间"],
      ["A1", "08:00-12:00/13:00-17:00"],
      ["B1", "12:00-21:00"],
    ],
  });
  expect(hoursOf(byTable, "张三")).toEqual([a1, a1, b1, a1]);
  expect(issuesOf(byTable)).toContain("B2 split-shift value-repaired");
  const byLegend = await read(chinese(["A1：08:00-12:00/13:00-17:00；B1：12:00-21:00"]));
  expect(hoursOf(byLegend, "张三")).toEqual([a1, a1, b1, a1]);
  expect(issuesOf(byLegend)).toContain("A6 split-shift value-repaired");
});

const bare = (name: string, month: string): { name: string; rows: TestCell[][] } => ({
  name,
  rows: [
    [`2026年${month}月排班表`],
    ["工号", "姓名", ...[2, 3, 4, 5, 6].map((day) => `${month}/${day}`)],
    ["1001", "张三", "早", "早", "晚", "休", "早"],
    ["1002", "李四", "晚", "休", "早", "早", "晚"],
    ["1003", "王芳", "早", "晚", "晚", "早", "休"],
  ],
});

const legendSheets: readonly [string, readonly TestCell[][]][] = [
  ["a line each", [["班次说明"], ["早=08:00-16:00"], ["晚=16:00-24:00"]]],
  ["one line", [["班次说明：早 08:00-16:00；晚 16:00-24:00"]]],
  [
    "two columns",
    [
      ["早", "08:00-16:00"],
      ["晚", "16:00-24:00"],
    ],
  ],
  [
    "two columns under a heading",
    [["班次说明"], ["早", "08:00-16:00"], ["晚", "16:00-24:00"], ["中", "12:00-20:00"]],
  ],
];

test.each(legendSheets)("班次说明在另一张表上：%s，全部排班表通用", async (_, rows) => {
  const reading = await read(bare("3月", "3"), bare("4月", "4"), { name: "班次说明", rows });
  expect(hoursOf(reading, "张三")).toEqual(
    [...Array(2).keys()].flatMap(() => [
      [480, 960],
      [480, 960],
      [960, 1440],
      [480, 960],
    ]),
  );
  const issues = issuesOf(reading);
  expect(issues.some((issue) => issue.includes("shift-legend"))).toBe(true);
  expect(issues.filter((issue) => issue.includes("unknown-shift-code"))).toEqual([]);
});

test("a legend beside March's roster holds for April's; where April says otherwise, April's holds and it is listed", async () => {
  const march = english(["A1 = 08:00-17:00; B1 = 12:00-21:00"]);
  const april = { ...english(), name: "April", rows: english().rows.map((row) => [...row]) };
  const shared = await read(march, april);
  expect(hoursOf(shared, "Ann Lee")).toEqual([a1, a1, a1, a1, b1, b1, a1, a1]);
  expect(issuesOf(shared).filter((issue) => issue.includes("differs"))).toEqual([]);
  const other = await read(march, {
    ...english(["A1 = 09:00-18:00; B1 = 12:00-21:00"]),
    name: "April",
  });
  expect(hoursOf(other, "Ann Lee").filter(([start]) => start === 540)).toHaveLength(3);
  expect(issuesOf(other).filter((issue) => issue.includes("differs"))).toEqual([
    "A2 shift-code-differs read-as-it-stands",
  ]);
});

test("two tables of shifts that contradict: the first counts, the other row is listed", async () => {
  const reading = await read(
    {
      name: "班次",
      rows: [
        ["班次", "时间"],
        ["早", "08:00-16:00"],
        ["晚", "16:00-24:00"],
      ],
    },
    {
      name: "班次二",
      rows: [
        ["班次", "时间"],
        ["早", "09:00-17:00"],
        ["晚", "16:00-24:00"],
      ],
    },
    bare("3月", "3"),
  );
  expect(hoursOf(reading, "张三")[0]).toEqual(early);
  expect(issuesOf(reading).filter((issue) => issue.includes("differs"))).toEqual([
    "A2 shift-code-differs value-repaired",
  ]);
});

test("a legend against a table of shifts: the table counts, and it is listed", async () => {
  const reading = await read(
    {
      name: "Shifts",
      rows: [
        ["Shift", "Time"],
        ["A1", "07:00-15:00"],
        ["B1", "12:00-21:00"],
      ],
    },
    english(["A1 = 08:00-17:00; B1 = 12:00-21:00"]),
  );
  expect(hoursOf(reading, "Ann Lee")[0]).toEqual([420, 900]);
  expect(issuesOf(reading)).toContain("A2 shift-code-differs read-as-it-stands");
});
