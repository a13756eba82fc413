import { personAbove } from "../../../src/reading/layout/person-of-table";
import { issuesOf, kindsOf, read } from "../read";
import type { TestCell } from "../snapshot-of";

const named = (id: string | null, name: string | null) => ({
  kind: "named",
  person: { id, name },
});

test.each([
  [["姓名：张三　工号：1001"], named("1001", "张三")],
  [["姓名:张三 工号:1001 班组:一组"], named("1001", "张三")],
  [["2026年3月个人质检明细", "姓名", "张三", "工号", "1001"], named("1001", "张三")],
  [["客服：张三（1001）"], named("1001", "张三")],
  [["員工編號：A01；姓名：陳怡君"], named("A01", "陳怡君")],
  [["Agent: Ann Lee  Agent ID: 007"], named("007", "Ann Lee")],
  [["Agent: Ann Lee Agent ID: 007"], named("007", "Ann Lee")],
  [["Name:", "Ann Lee", "Team:", "North"], named(null, "Ann Lee")],
  [["Employee ID: 1234"], named("1234", null)],
  [["姓名：张三", "姓名：李四"], { kind: "several" }],
  [["制表人：王五", "班长：李四"], { kind: "none" }],
  [["姓名：", "工号："], { kind: "none" }],
  [["客服中心3月绩效"], { kind: "none" }],
])("%j", (titles, expected) => {
  expect(personAbove(titles)).toEqual(expected);
});

const reviewsFrom = (first: number): readonly (readonly TestCell[])[] => [
  ["录音流水号", "质检日期", "质检员", "质检得分"],
  [`L00${first}`, "2026-03-05", "李质检", 90],
  [`L00${first + 1}`, "2026-03-06", "李质检", 78],
];

test("one sheet a person: the line above names her", async () => {
  const reading = await read(
    { name: "Sheet1", rows: [["姓名：张三　　工号：1001"], ...reviewsFrom(1)] },
    { name: "Sheet2", rows: [["姓名：李四　　工号：1002"], ...reviewsFrom(3)] },
  );
  expect(kindsOf(reading)).toEqual(["reviews", "reviews"]);
  expect(reading.centre.agents.map(({ id, name }) => [id, name])).toEqual([
    ["1001", "张三"],
    ["1002", "李四"],
  ]);
  expect(Array.from(reading.centre.reviews?.agent ?? [])).toEqual([0, 0, 1, 1]);
});

test("one sheet a person: the tab has the name of somebody on the staff list", async () => {
  const reading = await read(
    {
      name: "人员",
      rows: [
        ["工号", "姓名", "班组", "入职日期"],
        ["1001", "张三", "一组", "2025-01-02"],
        ["1002", "李四", "一组", "2025-01-02"],
        ["1003", "王五", "一组", "2025-01-02"],
      ],
    },
    { name: "张三", rows: reviewsFrom(5) },
    { name: "1002", rows: reviewsFrom(7) },
    { name: "赵六", rows: reviewsFrom(9) },
  );
  expect(kindsOf(reading)).toEqual(["staff", "reviews", "reviews", "reviews"]);
  expect(Array.from(reading.centre.reviews?.agent ?? [])).toEqual([0, 0, 1, 1]);
  expect(issuesOf(reading).filter((issue) => issue.includes("unknown-agent"))).toHaveLength(2);
});

test("an English monthly sheet for each agent, known from the KPI summary", async () => {
  const month: readonly (readonly TestCell[])[] = [
    ["Month", "Calls handled", "AHT (sec)", "CSAT"],
    ["2026-01", 500, 240, "92%"],
    ["2026-02", 520, 250, "93%"],
  ];
  const reading = await read(
    {
      name: "March",
      rows: [
        ["Agent", "Month", "Calls handled"],
        ["Ann Lee", "2026-03", 480],
        ["Bob Ray", "2026-03", 470],
      ],
    },
    { name: "Ann Lee", rows: month },
    { name: "Bob Ray", rows: month },
  );
  expect(kindsOf(reading)).toEqual(["kpis", "kpis", "kpis"]);
  expect(Array.from(reading.centre.kpis?.agent ?? [])).toEqual([0, 1, 0, 0, 1, 1]);
});

test("tabs that may be people or places are asked about, not guessed", async () => {
  const reading = await read(
    { name: "北京", rows: reviewsFrom(11) },
    { name: "上海", rows: reviewsFrom(13) },
  );
  expect(kindsOf(reading)).toEqual([null, null]);
  expect(reading.centre.agents).toEqual([]);
  expect(reading.report.issues.map(({ cause }) => cause.kind)).toEqual([
    "which-person",
    "which-person",
  ]);
});

test("people across, measures down: asked about, not read", async () => {
  const reading = await read({
    name: "绩效",
    rows: [
      ["指标", "张三", "李四", "王五"],
      ["接听量", 500, 520, 510],
      ["平均处理时长(秒)", 230, 240, 250],
      ["满意度", "95%", "96%", "94%"],
    ],
  });
  expect(issuesOf(reading)).toEqual(["A1 on-its-side table-not-used"]);
});
