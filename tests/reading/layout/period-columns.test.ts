import { monthInHeader } from "../../../src/reading/layout/month-in-header";
import { measureNamedIn } from "../../../src/reading/layout/measure-in-title";
import { monthNumber } from "../../../src/reading/values/months";
import { issuesOf, kindsOf, read } from "../read";
import type { CentreReading } from "../../../src/reading/read-centre";
import type { MetricId } from "../../../src/domain/metrics/metric";

/** "张三 2026-01 230" for every record that holds the metric. */
function figures({ centre }: CentreReading, metric: MetricId): string[] {
  const { kpis, agents } = centre;
  const found: string[] = [];
  for (let i = 0; i < (kpis?.count ?? 0); i++) {
    const value = kpis?.metrics.get(metric)?.[i] ?? Number.NaN;
    const month = kpis?.month[i] ?? Number.NaN;
    const name = agents[kpis?.agent[i] ?? -1]?.name ?? "?";
    const year = 1970 + Math.floor(month / 12);
    if (!Number.isNaN(value)) found.push(`${name} ${year}-${(month % 12) + 1} ${value}`);
  }
  return found.sort();
}

describe("the month in a header", () => {
  test.each([
    ["1月", null, 1, ""],
    ["一月份", null, 1, ""],
    ["2026年12月", 2026, 12, ""],
    ["2026-01", 2026, 1, ""],
    ["202601", 2026, 1, ""],
    ["Jan", null, 1, ""],
    ["Mar-26", 2026, 3, ""],
    ["December 2025", 2025, 12, ""],
    ["接听量 / 3月", null, 3, "接听量"],
    ["3月 / 接听量", null, 3, "接听量"],
    ["2025年 / 12月 / AHT", 2025, 12, "AHT"],
    ["3月接听量", null, 3, "接听量"],
    ["接听量（3月）", null, 3, "接听量"],
    ["平均处理时长(秒) 3月", null, 3, "平均处理时长(秒)"],
    ["AHT (Jan)", null, 1, "AHT"],
    ["Jan 2026 Calls handled", 2026, 1, "Calls handled"],
    ["CSAT - Feb", null, 2, "CSAT"],
  ])("%s", (header, year, month, measure) => {
    expect(monthInHeader(header)).toEqual({ period: { year, month }, measure });
  });

  test.each([
    "合计",
    "3月15日",
    "1-3月",
    "3/1",
    "Mayor",
    "Decision",
    "工号",
    "2026",
    "12个月",
    "Q1",
    "1日",
  ])("%s names none", (header) => {
    expect(monthInHeader(header)).toBeNull();
  });
});

describe("the measure in a title", () => {
  test.each([
    [["2026年1-6月坐席平均处理时长（秒）统计"], "平均处理时长(秒)"],
    [["2026年质检平均分"], "质检平均分"],
    [["单位：秒", "客服中心AHT月度对比"], "aht(秒)"],
    [["Monthly AHT by agent", "Unit: seconds"], "aht(seconds)"],
    [["滿意度月度統計"], "满意度"],
    [["接听量与满意度统计"], ""],
    [["Threshold report"], ""],
  ])("%j", (texts, measure) => {
    expect(measureNamedIn(texts)).toBe(measure);
  });
});

test("接听量, a column for each month: one record for each agent and month that holds a figure", async () => {
  const reading = await read({
    name: "汇总",
    rows: [
      ["2026年坐席接听量统计表"],
      ["工号", "姓名", "班组", "1月", "2月", "3月", "合计"],
      ["A1", "张三", "一组", 500, 520, null, 1020],
      ["A2", "李四", "一组", "--", 480, 490, 970],
      ["合计", null, null, 500, 1000, 490, 1990],
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect(figures(reading, "callsHandled")).toEqual([
    "张三 2026-1 500",
    "张三 2026-2 520",
    "李四 2026-2 480",
    "李四 2026-3 490",
  ]);
  expect(reading.report.rows).toMatchObject({ in: 3, used: 2, setAside: 1 });
});

test("AHT by month in English, the unit from the title, quarter and year columns left alone", async () => {
  const reading = await read({
    name: "AHT 2026",
    rows: [
      ["Average handle time (sec)"],
      [],
      ["Agent ID", "Agent", "Jan", "Feb", "Mar", "Q1 Avg", "YTD"],
      ["007", "Ann Lee", 240, 250, 260, 250, 250],
      ["008", "Bob Ray", 300, 310, null, 305, 305],
    ],
  });
  expect(figures(reading, "handleTime")).toEqual([
    "Ann Lee 2026-1 240",
    "Ann Lee 2026-2 250",
    "Ann Lee 2026-3 260",
    "Bob Ray 2026-1 300",
    "Bob Ray 2026-2 310",
  ]);
  expect(issuesOf(reading)).toEqual([]);
});

const groups = [
  {
    nesting: "measures within months",
    rows: [
      ["工号", "姓名", "1月", null, "2月", null],
      [null, null, "接听量", "满意度", "接听量", "满意度"],
      ["A1", "张三", 500, "95%", 520, "96%"],
      ["A2", "李四", 480, "90%", 470, "91%"],
    ],
  },
  {
    nesting: "months within measures",
    rows: [
      ["工号", "姓名", "接听量", null, "满意度", null],
      [null, null, "1月", "2月", "1月", "2月"],
      ["A1", "张三", 500, 520, "95%", "96%"],
      ["A2", "李四", 480, 470, "90%", "91%"],
    ],
  },
];

test.each(groups)("$nesting, the groups merged over their columns", async ({ rows }) => {
  const reading = await read({
    name: "2026年绩效",
    rows,
    merges: [
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 2 },
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect(figures(reading, "callsHandled")).toEqual([
    "张三 2026-1 500",
    "张三 2026-2 520",
    "李四 2026-1 480",
    "李四 2026-2 470",
  ]);
  expect(figures(reading, "satisfaction")).toEqual([
    "张三 2026-1 95",
    "张三 2026-2 96",
    "李四 2026-1 90",
    "李四 2026-2 91",
  ]);
});

test("months that nothing says a measure of are asked about, not guessed", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["工号", "姓名", "1月", "2月", "3月"],
      ["A1", "张三", 500, 520, 530],
      ["A2", "李四", 480, 470, 460],
    ],
  });
  expect(kindsOf(reading)).toEqual([null]);
  expect(issuesOf(reading)).toEqual(["A1 which-measure table-not-used"]);
});

test("November to February goes over the turn of the year that the title names", async () => {
  const reading = await read({
    name: "话务",
    rows: [
      ["2025年11月至2026年2月接听量"],
      ["姓名", "11月", "12月", "1月", "2月"],
      ["张三", 500, 520, 530, 540],
      ["李四", 480, 470, 460, 450],
    ],
  });
  expect(reading.centre.kpis?.month).toEqual(
    Float64Array.from(
      [
        [2025, 11],
        [2025, 12],
        [2026, 1],
        [2026, 2],
      ].flatMap(([year = 0, month = 0]) => [monthNumber(year, month), monthNumber(year, month)]),
    ),
  );
});

test("real dates over the months, the first of each, under the measure", async () => {
  const reading = await read({
    name: "QA",
    rows: [
      ["Agent", "QA score", null, null],
      [null, { serial: 46023 }, { serial: 46054 }, { serial: 46082 }],
      ["Amy Lee", 80, 90, 85],
      ["Bob Ray", 70, 75, null],
    ],
    merges: [{ row: 0, column: 1, rows: 1, columns: 3 }],
  });
  expect(figures(reading, "qaScore")).toEqual([
    "Amy Lee 2026-1 80",
    "Amy Lee 2026-2 90",
    "Amy Lee 2026-3 85",
    "Bob Ray 2026-1 70",
    "Bob Ray 2026-2 75",
  ]);
});

test("a figure of no month beside the months is left out and listed", async () => {
  const reading = await read({
    name: "2026",
    rows: [
      ["姓名", "1月接听量", "2月接听量", "投诉量"],
      ["张三", 500, 520, 1],
      ["李四", 480, 470, 0],
    ],
  });
  expect(figures(reading, "callsHandled")).toHaveLength(4);
  expect(reading.centre.kpis?.metrics.has("complaints")).toBe(false);
  expect(issuesOf(reading)).toEqual(["D1 no-month value-left-out"]);
});

test("a month over all measures dates them, though most of their words are in no list", async () => {
  const { report, centre } = await read({
    name: "KPI報表",
    rows: [
      ["工號", "姓名", "2026年5月", null, null],
      [null, null, "處理時長(秒)", "講了多久(秒)", "口碑"],
      ["60880", "羅濤", 450, 250, 0.95],
      ["60881", "何曉東", 394, 251, 0.917],
      ["60882", "楊洋", 207, 283, 0.927],
    ],
  });
  expect(report.tables.map(({ kind }) => kind)).toEqual(["kpis"]);
  expect([...(centre.kpis?.month ?? [])]).toEqual([676, 676, 676]);
});
