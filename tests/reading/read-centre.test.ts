import { noRecords } from "../../src/reading/records/read-records";
import { dayFromCivil } from "../../src/foundation/day";
import { monthNumber } from "../../src/reading/values/months";
import { fieldsOf, issuesOf, kindsOf, read } from "./read";

describe("a Simplified Chinese QA sheet as a centre keeps it", () => {
  const sheet = {
    name: "3月质检",
    rows: [
      ["信用卡客服中心2026年3月质检明细表"],
      [],
      [
        "坐席",
        null,
        "录音流水号",
        "质检日期",
        "质检员",
        "业务类型",
        "评分项",
        null,
        null,
        "质检总分",
        "仅观察",
      ],
      [
        "工号*",
        "姓名",
        null,
        null,
        null,
        null,
        "礼貌语调\n(10分)",
        "业务准确（40分）",
        "沟通能力(50分)",
        null,
        null,
      ],
      ["0012", "张三", "L001", "2026年3月5日", "李质检", "挂失", 9, 36, 45, "90", "否"],
      [13, "李四", "L002", "2026/3/6", "李质检", "分期", "８", 30, 40, 78, null],
      ["小计", null, null, null, null, null, null, null, null, 168],
      ["0014", "王五", "L003", { serial: 46088 }, "周质检", "挂失", 10, 40, 50, 100, "是"],
      ["注：满意度另表统计"],
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 11 },
      { row: 2, column: 0, rows: 1, columns: 2 },
      { row: 2, column: 6, rows: 1, columns: 3 },
      ...[2, 3, 4, 5, 9, 10].map((column) => ({ row: 2, column, rows: 2, columns: 1 })),
    ],
  };

  test("the merged two-row header is joined, units and stars dropped, and the language is zh-CN", async () => {
    const reading = await read(sheet);
    expect(kindsOf(reading)).toEqual(["reviews"]);
    expect(reading.language).toBe("zh-CN");
    expect(reading.report.tables[0]?.headerRows).toBe(2);
    expect(fieldsOf(reading)).toEqual([
      "agentId",
      "agentName",
      "recordId",
      "date",
      "evaluator",
      "businessType",
      "criterion",
      "criterion",
      "criterion",
      "qaScore",
      "observationOnly",
    ]);
    expect(reading.report.tables[0]?.columns[6]?.header).toBe("评分项 / 礼貌语调 (10分)");
  });

  test("the subtotal and the note are set aside, the agent below the subtotal belongs", async () => {
    const reading = await read(sheet);
    expect(reading.report.rows).toEqual({ in: 5, used: 3, setAside: 2, repaired: 2 });
    expect(reading.centre.agents.map(({ id, name }) => [id, name])).toEqual([
      ["0012", "张三"],
      ["13", "李四"],
      ["0014", "王五"],
    ]);
    expect(issuesOf(reading)).toEqual([
      "D5 date-as-text value-repaired",
      "J5 number-as-text value-repaired",
      "D6 date-as-text value-repaired",
      "G6 number-as-text value-repaired",
      "A7 total-row row-set-aside",
      "A9 stray-text row-set-aside",
    ]);
  });

  test("scores, criteria with their full marks, days and the observation-only flag", async () => {
    const { reviews } = (await read(sheet)).centre;
    expect(reviews?.maxScore).toBe(100);
    expect(Array.from(reviews?.score ?? [])).toEqual([90, 78, 100]);
    expect(reviews?.criteria.map(({ maxScore }) => maxScore)).toEqual([10, 40, 50]);
    expect(Array.from(reviews?.criteria[0]?.values ?? [])).toEqual([9, 8, 10]);
    expect(Array.from(reviews?.day ?? [])).toEqual([5, 6, 7].map((d) => dayFromCivil(2026, 3, d)));
    expect(Array.from(reviews?.observationOnly ?? [])).toEqual([0, 0, 1]);
    expect(reviews?.evaluators).toEqual(["李质检", "周质检"]);
    expect(reviews?.businessTypes).toEqual(["挂失", "分期"]);
  });
});

describe("a Traditional Chinese KPI summary", () => {
  test("minutes, percentages of every form and nothing-marks are read in the metric's unit", async () => {
    const reading = await read({
      name: "績效",
      rows: [
        ["客服中心績效月報"],
        [
          "員工編號",
          "專員姓名",
          "組別",
          "月份",
          "進線量",
          "平均處理時長（分鐘）",
          "滿意度",
          "班表遵循率",
          "客訴件數",
        ],
        ["E1", "陳怡君", "一組", "2026年3月", "1,204", 4.5, { percent: 0.925 }, "92%", 0],
        ["E2", "林志豪", "一組", "2026-03", 980, 5, "88.5%", 0.87, "--"],
        [
          "E3",
          "黃淑芬",
          "二組",
          { serial: 46082 },
          1011,
          { error: "#DIV/0!" },
          { percent: 0.9 },
          95,
          1,
        ],
        ["平均", null, null, null, 1065, 4.75, { percent: 0.9 }, 0.9, 1],
      ],
    });
    expect(kindsOf(reading)).toEqual(["kpis"]);
    expect(reading.language).toBe("zh-TW");
    const { kpis, agents } = reading.centre;
    expect(agents.map(({ team }) => team)).toEqual(["一組", "一組", "二組"]);
    expect(Array.from(kpis?.month ?? [])).toEqual([1, 1, 1].map(() => monthNumber(2026, 3)));
    expect(Array.from(kpis?.metrics.get("handleTime") ?? [])).toEqual([270, 300, NaN]);
    expect(Array.from(kpis?.metrics.get("satisfaction") ?? [])).toEqual([92.5, 88.5, 90]);
    expect(Array.from(kpis?.metrics.get("adherence") ?? [])).toEqual([0.92, 0.87, 0.95]);
    expect(Array.from(kpis?.metrics.get("callsHandled") ?? [])).toEqual([1204, 980, 1011]);
    expect(Array.from(kpis?.metrics.get("complaints") ?? [])).toEqual([0, NaN, 1]);
    expect(reading.report.rows).toEqual({ in: 4, used: 3, setAside: 1, repaired: 2 });
    expect(issuesOf(reading)).toContain("H5 percent-scale value-repaired");
    expect(issuesOf(reading)).toContain("F5 error-cell value-left-out");
  });
});

describe("an English workbook of several sheets", () => {
  const staff = {
    name: "Agents",
    rows: [
      ["Emp ID", "Full Name", "Team", "Team Lead", "Title", "Date of Joining", "Status"],
      ["007", "Ann Lee", "Cards", "Bob Ray", "Agent", "13/01/2025", "Active"],
      ["008", "Cy Poe", "Cards", "Bob Ray", "Agent", "02/03/2025", "Resigned"],
      ["009", "Bob Ray", "Cards", null, "Team Leader", "05/03/2020", "Active"],
      ["010", "1 - New Hire Template", "Cards", null, null, null, null],
      ["007", "Ann Lee", "Cards", "Bob Ray", "Agent", "13/01/2025", "Active"],
    ],
  };
  const calls = {
    name: "Calls",
    hidden: true,
    rows: [
      ["Call Id", "Agent", "Date", "Time", "Answered (Y/N)", "Talk time", "Satisfaction rating"],
      ["C1", 7, { serial: 46088 }, { fraction: 0.375 }, "Y", "0:04:35", 5],
      ["C2", "Ann  Lee", { serial: 46088 }, "2:30 PM", "N", null, 3],
      ["C3", "An Lee", { serial: 46088 }, { fraction: 0.5 }, "Y", " 0:01:05", 4],
      ["C1", 7, { serial: 46088 }, { fraction: 0.375 }, "Y", "0:04:35", 5],
    ],
  };

  test("staff: leads by title, leavers, pseudo-agents and repetitions; d/m/y told by the whole column", async () => {
    const { centre, report, language } = await read(staff);
    expect(language).toBe("en");
    expect(centre.agents.map(({ id, role, status }) => [id, role, status])).toEqual([
      ["007", "agent", "active"],
      ["008", "agent", "left"],
      ["009", "lead", "active"],
    ]);
    expect(centre.agents[1]?.hiredOn).toBe(dayFromCivil(2025, 3, 2));
    expect(report.rows).toEqual({ in: 5, used: 3, setAside: 2, repaired: 3 });
  });

  test("calls: ids that lost their zeros are matched, strangers set aside with the nearest name, a doubled paste listed", async () => {
    const reading = await read(staff, calls);
    expect(kindsOf(reading)).toEqual(["staff", "calls"]);
    const { calls: log } = reading.centre;
    expect(Array.from(log?.agent ?? [])).toEqual([0, 0]);
    expect(Array.from(log?.minute ?? [])).toEqual([540, 870]);
    expect(Array.from(log?.talkSeconds ?? [])).toEqual([275, NaN]);
    // The unanswered call counts for volume and has no rating.
    expect(Array.from(log?.satisfaction ?? [])).toEqual([5, NaN]);
    expect(reading.report.issues.map(({ cause }) => cause)).toContainEqual({
      kind: "unknown-agent",
      nearest: ["Ann Lee (007)"],
    });
    expect(reading.report.tables[1]?.rows).toEqual({ in: 4, used: 2, setAside: 2, repaired: 0 });
  });

  test("our own sheets are not read as the user's data", async () => {
    expect((await read({ ...staff, ours: "ranking" })).report.tables).toEqual([]);
  });
});

test("a workbook with nothing usable gives an empty centre and says which tables it saw", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["Product", "Price", "Stock"],
      ["Tea", 3, 10],
      ["Milk", 1, 20],
    ],
  });
  expect(reading.centre).toEqual({
    agents: [],
    ...noRecords,
  });
  expect(issuesOf(reading)).toEqual(["A1 unknown-table table-not-used"]);
  expect(reading.report.rows).toEqual({ in: 0, used: 0, setAside: 0, repaired: 0 });
});
