import type { MetricId } from "../../../src/domain/metrics/metric";
import { quarterInHeader } from "../../../src/reading/layout/quarter-in-header";
import type { CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, kindsOf, read } from "../read";

/** "张三 2026-3 230" for every record that holds the metric. */
function figures({ centre }: CentreReading, metric: MetricId): string[] {
  const { kpis, agents } = centre;
  return Array.from({ length: kpis?.count ?? 0 }, (_, i) => {
    const month = kpis?.month[i] ?? Number.NaN;
    const name = agents[kpis?.agent[i] ?? -1]?.name ?? "?";
    const value = kpis?.metrics.get(metric)?.[i] ?? Number.NaN;
    return `${name} ${1970 + Math.floor(month / 12)}-${(month % 12) + 1} ${value}`;
  }).sort();
}

function quartersListed(reading: CentreReading): string[] {
  return issuesOf(reading).filter((issue) => issue.includes("quarter-as-month"));
}

test.each([
  ["2026年第一季度", 2026, 3, "", false],
  ["一季度接听量", null, 3, "接听量", false],
  ["接听量（第二季度）", null, 6, "接听量", false],
  ["2026Q1 / 接听量", 2026, 3, "接听量", false],
  ["AHT (Q2 2026)", 2026, 6, "AHT", false],
  ["Q4 Calls handled", null, 12, "Calls handled", false],
  ["Q3", null, 9, "", true],
])("the quarter in the header %s", (header, year, month, measure, isBare) => {
  expect(quarterInHeader(header)).toEqual({ period: { year, month }, measure, isBare });
});

test("quarters side by side are kept under their last months, and listed", async () => {
  const reading = await read({
    name: "汇总",
    rows: [
      ["2026年坐席接听量统计"],
      ["姓名", "一季度", "二季度", "全年"],
      ["张三", 1800, 1900, 3700],
      ["李四", 2100, 2000, 4100],
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect(figures(reading, "callsHandled")).toEqual([
    "张三 2026-3 1800",
    "张三 2026-6 1900",
    "李四 2026-3 2100",
    "李四 2026-6 2000",
  ]);
  expect(quartersListed(reading)).toEqual([
    "B2 quarter-as-month value-repaired",
    "C2 quarter-as-month value-repaired",
  ]);
});

test("Q1 2026 and Q2 2026 over several measures", async () => {
  const reading = await read({
    name: "KPI",
    rows: [
      ["Agent", "Q1 2026 AHT (sec)", "Q1 2026 Calls handled", "Q2 2026 AHT (sec)"],
      ["Amy Lee", 240, 1800, 250],
      ["Bob Ray", 260, 1700, 270],
    ],
  });
  expect(figures(reading, "handleTime")).toEqual([
    "Amy Lee 2026-3 240",
    "Amy Lee 2026-6 250",
    "Bob Ray 2026-3 260",
    "Bob Ray 2026-6 270",
  ]);
  expect(figures(reading, "callsHandled")).toContain("Amy Lee 2026-3 1800");
});

test("Q1 to Q4 under a title that names the figure are quarters; over answers they are questions", async () => {
  const quarters = await read({
    name: "CSAT 2026",
    rows: [
      ["Agent", "Q1", "Q2", "Q3", "Q4"],
      ["Amy Lee", 0.9, 0.91, 0.92, 0.93],
      ["Bob Ray", 0.8, 0.82, 0.83, 0.84],
    ],
  });
  expect(kindsOf(quarters)).toEqual(["kpis"]);
  expect(figures(quarters, "satisfaction")).toContain("Bob Ray 2026-12 84");
  const questions = await read({
    name: "Exam March",
    rows: [
      ["Agent", "Q1", "Q2", "Q3", "Q4", "Exam score"],
      ["Amy Lee", "A", "B", "C", "D", 90],
      ["Bob Ray", "A", "B", "B", "D", 80],
    ],
  });
  expect(kindsOf(questions)).toEqual(["exam-results"]);
  expect(questions.centre.exams?.papers[0]?.items).toHaveLength(4);
});

test("quarters of a QA score without a figure's name are no criteria to be summed", async () => {
  const reading = await read({
    name: "质检",
    rows: [
      ["姓名", "质检员", "2026年一季度", "2026年二季度", "2026年三季度"],
      ["张三", "老李", 80, 85, 90],
      ["李四", "老李", 70, 75, 80],
    ],
  });
  expect(reading.centre.reviews?.criteria ?? []).toEqual([]);
});

test("a column of quarters gives the quarter's last month, listed once; between months a quarter is their sum and left out", async () => {
  const quarters = await read({
    name: "绩效",
    rows: [
      ["姓名", "季度", "接听量", "满意度"],
      ["张三", "2026年一季度", 1800, 0.9],
      ["张三", "2026Q2", 1900, 0.91],
      ["李四", "2026年一季度", 2000, 0.92],
    ],
  });
  expect(figures(quarters, "callsHandled")).toEqual([
    "张三 2026-3 1800",
    "张三 2026-6 1900",
    "李四 2026-3 2000",
  ]);
  expect(quartersListed(quarters)).toEqual(["B1 quarter-as-month value-repaired"]);
  const mixed = await read({
    name: "KPI",
    rows: [
      ["Agent", "Period", "Calls handled", "CSAT"],
      ["Amy Lee", "Mar 2026", 600, 0.9],
      ["Amy Lee", "Q1 2026", 1800, 0.9],
      ["Bob Ray", "Mar 2026", 620, 0.9],
    ],
  });
  expect(figures(mixed, "callsHandled")).not.toContain("Amy Lee 2026-3 1800");
  expect(issuesOf(mixed)).toContain("B3 not-a-date value-left-out");
  expect(quartersListed(mixed)).toEqual([]);
});

test("quarters beside months are sums of them", async () => {
  const reading = await read({
    name: "2026年接听量",
    rows: [
      ["姓名", "1月", "2月", "3月", "一季度"],
      ["张三", 600, 610, 620, 1830],
      ["李四", 500, 510, 520, 1530],
    ],
  });
  expect(reading.centre.kpis?.count).toBe(6);
});

test.each([
  ["2026年第一季度坐席绩效", "2026-3"],
  ["2026年1-3月坐席绩效", "2026-3"],
  ["统计周期：2026-04-01至2026-06-30", "2026-6"],
  ["Agent KPI summary Q2 2026", "2026-6"],
])(
  "a quarter that only the title names, %s, dates the figures, and is listed",
  async (title, month) => {
    const reading = await read({
      name: "Sheet1",
      rows: [[title], ["姓名", "接听量", "满意度"], ["张三", 1800, 0.9], ["李四", 2100, 0.92]],
    });
    expect(figures(reading, "callsHandled")).toEqual([`张三 ${month} 1800`, `李四 ${month} 2100`]);
    expect(quartersListed(reading)).toEqual(["A2 quarter-as-month value-repaired"]);
  },
);

test.each(["2026年上半年坐席绩效", "2026年1-6月坐席绩效", "坐席绩效"])(
  "figures of no single month or quarter, %s, are listed as such, not dated by guess",
  async (title) => {
    const reading = await read({
      name: "Sheet1",
      rows: [[title], ["姓名", "接听量", "满意度"], ["张三", 1800, 0.9], ["李四", 2100, 0.92]],
    });
    expect([...(reading.centre.kpis?.month ?? [])]).toEqual([NaN, NaN]);
    expect(issuesOf(reading)).toEqual(["B2 undated-figures value-repaired"]);
  },
);

test("a column that may hold the months is asked about, and a quarter in the title does not answer for it", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["2026年第一季度坐席绩效"],
      ["姓名", "档期", "接听量", "满意度"],
      ["张三", "2026-01", 600, 0.9],
      ["李四", "2026-02", 710, 0.92],
      ["王五", "2026-03", 690, 0.91],
    ],
  });
  const [, column] = reading.report.tables[0]?.columns ?? [];
  expect(column?.question).toMatchObject({ about: "meaning", candidates: [{ field: "month" }] });
  expect([...(reading.centre.kpis?.month ?? [])]).toEqual([NaN, NaN, NaN]);
  expect(quartersListed(reading)).toEqual([]);
});
