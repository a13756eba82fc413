import type { ColumnCorrection } from "../../../src/domain/records/corrections";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, kindsOf, read } from "../read";
import { snapshotOf, type TestCell } from "../snapshot-of";

/** Records as "540 账单 32 240s": start, queue, calls, handling time. */
function shown({ centre: { traffic } }: CentreReading): string[] {
  if (traffic === null) return [];
  return Array.from({ length: traffic.count }, (_, i) => {
    const queue = traffic.queue.words[traffic.queue.codes[i] ?? -1] ?? "-";
    return `${traffic.start[i]} ${queue} ${traffic.calls[i]} ${traffic.handleSeconds[i]}s`;
  });
}

const monday = { serial: 46083 };

const overTwo = (column: number) => ({ row: 1, column, rows: 1, columns: 2 });

test("每个技能组一组列：呼入量和平均处理时长，每时段每组一条记录", async () => {
  const reading = await read({
    name: "3月",
    rows: [
      ["各技能组话务量（半小时）"],
      ["日期", "时段", "账单", null, "还款", null],
      [null, null, "呼入量", "平均处理时长（秒）", "呼入量", "平均处理时长（秒）"],
      [monday, "09:00-09:30", 32, 240, 20, 180],
      [monday, "09:30-10:00", 40, 250, 22, 190],
      [monday, "10:00-10:30", 33, 245, null, null],
    ],
    merges: [overTwo(2), overTwo(4)],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual([
    "540 账单 32 240s",
    "570 账单 40 250s",
    "600 账单 33 245s",
    "540 还款 20 180s",
    "570 还款 22 190s",
  ]);
  expect(issuesOf(reading)).toEqual([]);
  expect(reading.report.rows).toEqual({ in: 3, used: 3, setAside: 0, repaired: 0 });
});

test("the queues under each figure, handling time in minutes: one record an interval and queue", async () => {
  const reading = await read({
    name: "Traffic by queue",
    rows: [
      ["Interval call volume"],
      ["Date", "Interval", "Calls offered", null, "AHT (min)", null],
      [null, null, "Billing", "Cards", "Billing", "Cards"],
      [monday, "09:00-09:30", 32, 20, 4, 3],
      [monday, "09:30-10:00", 40, 22, 4.5, 3.5],
    ],
    merges: [overTwo(2), overTwo(4)],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual([
    "540 Billing 32 240s",
    "570 Billing 40 270s",
    "540 Cards 20 180s",
    "570 Cards 22 210s",
  ]);
});

const grouped = (...groups: readonly (readonly [string, number, number])[]): TestCell[][] => [
  ["话务量"],
  ["日期", "时段", ...groups.flatMap(([name]) => [name, null])],
  [null, null, ...groups.flatMap(() => ["呼入量", "接通量"])],
  [monday, "09:00-09:30", ...groups.flatMap(([, first]) => [first, first - 1])],
  [monday, "09:30-10:00", ...groups.flatMap(([, , second]) => [second, second - 2])],
];

const groupedSheet = (...groups: readonly (readonly [string, number, number])[]) => ({
  name: "话务",
  rows: grouped(...groups),
  merges: groups.map((_, i) => overTwo(2 + 2 * i)),
});

test("a total that is the sum of the groups shows that they are queues, and counts no call twice", async () => {
  const reading = await read(groupedSheet(["账单", 32, 40], ["还款", 20, 22], ["合计", 52, 62]));
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual([
    "540 账单 32 NaNs",
    "570 账单 40 NaNs",
    "540 还款 20 NaNs",
    "570 还款 22 NaNs",
  ]);
  expect(Array.from(reading.centre.traffic?.answered ?? [])).toEqual([31, 38, 19, 20]);
});

test.each([
  ["this week beside last week", "各技能组话务量", "本周", "上周"],
  ["what was planned beside what came", "各技能组话务量", "计划", "实际"],
  ["groups of which nothing tells what they are", "话务量", "账单", "还款"],
])("%s: asked about, never read as queues", async (_what, title, first, second) => {
  const sheet = groupedSheet([first, 32, 40], [second, 20, 22]);
  const reading = await read({ ...sheet, rows: [[title], ...sheet.rows.slice(1)] });
  expect(shown(reading).filter((record) => !record.includes(" - NaN "))).toEqual([]);
  expect(issuesOf(reading).filter((issue) => issue.includes("asked"))).not.toEqual([]);
});

test.each([
  [
    "Calls by queue",
    ["Billing calls", "Billing AHT", "Cards calls", "Cards AHT"],
    "Billing",
    "Cards",
  ],
  [
    "Calls by queue",
    ["Billing - calls", "Billing - AHT", "Cards - calls", "Cards - AHT"],
    "Billing",
    "Cards",
  ],
  [
    "话务量",
    ["账单组呼入量", "账单组平均处理时长", "还款组呼入量", "还款组平均处理时长"],
    "账单组",
    "还款组",
  ],
])("queue and figure in one header (%s: %j)", async (title, headers, first, second) => {
  const reading = await read({
    name: "3月",
    rows: [
      [title],
      ["日期", "时段", ...headers],
      [monday, "09:00-09:30", 32, "4:00", 20, "3:00"],
      [monday, "09:30-10:00", 40, "4:10", 22, "3:10"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual([
    `540 ${first} 32 240s`,
    `570 ${first} 40 250s`,
    `540 ${second} 20 180s`,
    `570 ${second} 22 190s`,
  ]);
});

test("bare queues beside intervals are offered as traffic, and read as queues once a person says they count calls", async () => {
  const sheet = {
    name: "3月",
    rows: [
      ["日期", "时段", "信用卡", "贷款"],
      [monday, "09:00-09:30", 32, 20],
      [monday, "09:30-10:00", 40, 22],
      [monday, "10:00-10:30", 33, 25],
    ],
  };
  const asked = (await read(sheet)).report.tables[0];
  expect(asked?.question?.candidates.map(({ kind }) => kind)).toEqual(["traffic"]);
  const headerKey = asked?.headerKey ?? "";
  const readWith = (columns: readonly ColumnCorrection[]) =>
    readCentre(
      snapshotOf([sheet]),
      {
        settings: defaultSettings,
        corrections: [{ sheet: "3月", headerKey, kind: "traffic", columns }],
      },
      unwatched,
    );
  const named = (await readWith([])).report.tables[0]?.columns;
  expect(named?.map(({ question }) => question?.about ?? null)).toEqual([
    null,
    null,
    "meaning",
    "meaning",
  ]);
  const said = await readWith([
    { column: 2, field: "offered" },
    { column: 3, field: "offered" },
  ]);
  expect(shown(said)).toEqual([
    "540 信用卡 32 NaNs",
    "570 信用卡 40 NaNs",
    "600 信用卡 33 NaNs",
    "540 贷款 20 NaNs",
    "570 贷款 22 NaNs",
    "600 贷款 25 NaNs",
  ]);
});
