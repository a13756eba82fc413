import fc from "fast-check";
import { kindsOf, issuesOf, read } from "../read";
import type { TestCell } from "../snapshot-of";
import type { CentreReading } from "../../../src/reading/read-centre";

const rangesOf = ({ report }: CentreReading): string[] =>
  report.tables.map(
    ({ range, kind }) =>
      `${String.fromCharCode(65 + range.column)}${range.row + 1} ${range.rows}x${range.columns} ${kind ?? "-"}`,
  );

const headersOf = ({ report }: CentreReading): string[] =>
  report.tables[0]?.columns.map(({ header }) => header) ?? [];

const namesOf = ({ centre }: CentreReading): string[] => centre.agents.map(({ name }) => name);

describe("header rows", () => {
  test("group names typed once over their columns, without merged cells", async () => {
    const reading = await read({
      name: "绩效",
      rows: [
        ["2026年3月绩效"],
        ["工号", "姓名", "呼入", null, "质量", null],
        [null, null, "接听量", "平均处理时长(秒)", "质检得分", "差错数"],
        ["A1", "张三", 500, 230, 92, 0],
        ["A2", "李四", 480, 240, 88, 1],
      ],
    });
    expect(kindsOf(reading)).toEqual(["kpis"]);
    expect(headersOf(reading)).toEqual([
      "工号",
      "姓名",
      "呼入 / 接听量",
      "呼入 / 平均处理时长(秒)",
      "质量 / 质检得分",
      "质量 / 差错数",
    ]);
    expect(reading.report.rows).toMatchObject({ in: 2, used: 2 });
  });

  test("a title merged over the whole width is a title, not a group", async () => {
    const reading = await read({
      name: "Sheet1",
      rows: [
        ["March 2026 performance", null, null, null],
        ["Agent ID", "Agent", "Calls handled", "AHT (sec)"],
        ["007", "Ann Lee", 500, 230],
        ["008", "Bob Ray", 480, 240],
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    });
    expect(headersOf(reading)).toEqual(["Agent ID", "Agent", "Calls handled", "AHT (sec)"]);
    expect(reading.centre.kpis?.month[0]).toBe((2026 - 1970) * 12 + 2);
  });

  test("three header rows, the leaves under groups that begin right of the names", async () => {
    const reading = await read({
      name: "绩效",
      rows: [
        [null, null, "考核指标", null, null, null],
        [null, null, "话务", null, "质量", null],
        ["工号", "姓名", "接听量", "转接量", "质检得分", "差错数"],
        ["A1", "张三", 500, 3, 92, 0],
        ["A2", "李四", 480, 4, 88, 1],
      ],
      merges: [
        { row: 0, column: 2, rows: 1, columns: 4 },
        { row: 1, column: 2, rows: 1, columns: 2 },
        { row: 1, column: 4, rows: 1, columns: 2 },
      ],
    });
    expect(headersOf(reading).slice(0, 3)).toEqual(["工号", "姓名", "考核指标 / 话务 / 接听量"]);
    expect(kindsOf(reading)).toEqual(["kpis"]);
  });

  test("the days of a month over their weekdays, the attendance month from the 26th to the 25th", async () => {
    const days = [26, 27, 28, 29, 30, 31, 1, 2, 3];
    const reading = await read({
      name: "2026年1月排班表",
      rows: [
        ["工号", "姓名", ...days],
        [null, null, "一", "二", "三", "四", "五", "六", "日", "一", "二"],
        ["A1", "张三", "早", "早", "中", "休", "休", "早", "早", "中", "中"],
        ["A2", "李四", "中", "中", "休", "早", "早", "中", "休", "早", "早"],
      ],
    });
    expect(kindsOf(reading)).toEqual(["roster"]);
    expect(reading.report.rows).toMatchObject({ in: 2, used: 2 });
    expect(reading.report.tables[0]?.columns.slice(2).map(({ field }) => field)).toEqual(
      days.map(() => "rosterDay"),
    );
  });

  test("date serials that lost their format beside real dates", async () => {
    const reading = await read({
      name: "Roster",
      rows: [
        ["Agent", { serial: 46082 }, 46083, 46084, { serial: 46085 }, 46086],
        ["Ann Lee", "A1", "A1", "OFF", "A2", "A2"],
        ["Bob Ray", "OFF", "A1", "A1", "A2", "A2"],
      ],
    });
    expect(kindsOf(reading)).toEqual(["roster"]);
    expect(reading.centre.shifts?.lastDay).toBe((reading.centre.shifts?.firstDay ?? 0) + 4);
  });
});

describe("several tables on a sheet", () => {
  test("side by side without a blank column, the same header again", async () => {
    const reading = await read({
      name: "3月质检平均分",
      rows: [
        ["姓名", "质检得分", "姓名", "质检得分", "姓名", "质检得分"],
        ["张三", 90, "王五", 85, "钱七", 80],
        ["李四", 88, "赵六", 86],
      ],
    });
    expect(rangesOf(reading)).toEqual(["A1 3x2 kpis", "C1 3x2 kpis", "E1 2x2 kpis"]);
    expect(namesOf(reading).sort()).toEqual(["张三", "李四", "王五", "赵六", "钱七"].sort());
  });

  test("each of two tables side by side has the title over its own columns", async () => {
    const table = (name: string): readonly (readonly TestCell[])[] => [
      ["Agent", "Calls handled", "AHT (sec)"],
      [name, 500, 230],
      [`${name} Two`, 480, 240],
    ];
    const left = table("Ann Lee");
    const right = table("Bob Ray");
    const reading = await read({
      name: "KPI",
      rows: [
        ["January 2026", null, null, null, "February 2026"],
        ...left.map((row, i) => [...row, null, ...(right[i] ?? [])]),
      ],
    });
    expect(Array.from(reading.centre.kpis?.month ?? [])).toEqual([672, 672, 673, 673]);
  });

  test("stacked without a blank row: months with the same header under titles of their own", async () => {
    const header = ["工号", "姓名", "接听量"];
    const reading = await read({
      name: "绩效",
      rows: [
        ["2026年1月"],
        header,
        ["A1", "张三", 500],
        ["2026年2月"],
        header,
        ["A1", "张三", 510],
        ["A2", "李四", 480],
      ],
    });
    expect(rangesOf(reading)).toEqual(["A2 2x3 kpis", "A5 3x3 kpis"]);
    expect(Array.from(reading.centre.kpis?.month ?? [])).toEqual([672, 673, 673]);
  });

  test("a printout repeats title and header on every page: one table", async () => {
    const header = ["工号", "姓名", "接听量"];
    const reading = await read({
      name: "绩效",
      rows: [
        ["2026年1月绩效"],
        header,
        ["A1", "张三", 500],
        ["2026年1月绩效"],
        header,
        ["A2", "李四", 480],
        ["第 2 页"],
        header,
        ["A3", "王五", 470],
      ],
    });
    expect(rangesOf(reading)).toEqual(["A2 8x3 kpis"]);
    expect(namesOf(reading)).toEqual(["张三", "李四", "王五"]);
    expect(reading.report.rows).toEqual({ in: 7, used: 3, setAside: 4, repaired: 0 });
  });

  test("a blank column inside a table does not divide it", async () => {
    const reading = await read({
      name: "绩效",
      rows: [
        ["工号", "姓名", null, "接听量", "满意度"],
        ["A1", "张三", null, 500, "95%"],
        ["A2", "李四", null, 480, "93%"],
      ],
    });
    expect(rangesOf(reading)).toEqual(["A1 3x5 kpis"]);
  });

  test("blank rows within a list of texts: the next agent is no header", async () => {
    const reading = await read({
      name: "人员名单",
      rows: [
        ["工号", "姓名", "班组", "岗位", "入职日期"],
        ["A1", "张三", "一组", "客服", "2025-01-02"],
        [],
        [],
        ["A2", "李四", "一组", "组长", "2025-01-03"],
        ["A3", "王五", "二组", "客服", "2025-01-04"],
      ],
    });
    expect(rangesOf(reading)).toEqual(["A1 6x5 staff"]);
    expect(namesOf(reading)).toEqual(["张三", "李四", "王五"]);
  });
});

describe("rows that are no records", () => {
  test("full marks, targets, team totals and signatures; the agent below the total counts", async () => {
    const reading = await read({
      name: "2026年3月绩效",
      rows: [
        ["班组", "姓名", "接听量", "满意度"],
        ["目标值", null, 500, "95%"],
        ["一组", "张三", 510, "96%"],
        ["一组", "李四", 490, "94%"],
        ["一组", "一组", 1000, "95%"],
        ["合计", null, 1000, "95%"],
        ["二组", "王五", 480, "93%"],
        ["制表人：", "赵六", "审核人：", "钱七"],
        ["注：满意度为挂机评价。"],
      ],
    });
    expect(namesOf(reading)).toEqual(["张三", "李四", "王五"]);
    expect(issuesOf(reading)).toEqual([
      "A2 total-row row-set-aside",
      "A5 total-row row-set-aside",
      "A6 total-row row-set-aside",
      "A8 stray-text row-set-aside",
      "A9 stray-text row-set-aside",
    ]);
  });

  test("an agent whose name is Max is an agent where her id stands beside it", async () => {
    const reading = await read({
      name: "KPI",
      rows: [
        ["Agent ID", "Agent", "Calls handled"],
        ["007", "Max", 500],
        ["008", "Ann", 480],
        ["Max", null, 500],
      ],
    });
    expect(namesOf(reading)).toEqual(["Max", "Ann"]);
  });

  test("a note below a table of two columns is nobody", async () => {
    const reading = await read({
      name: "讲师",
      rows: [["讲师", "技能"], ["赵老师", "沟通"], ["钱老师", "投诉"], ["注：以上不含外聘。"]],
    });
    expect(reading.centre.trainers?.map(({ name }) => name)).toEqual(["赵老师", "钱老师"]);
  });
});

test("rows without any header are listed and not guessed at", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["A1", "张三", 500, 230],
      ["A2", "李四", 480, 240],
      ["A3", "王五", 470, 250],
    ],
  });
  expect(rangesOf(reading)).toEqual(["A1 3x4 -"]);
  expect(issuesOf(reading)).toEqual(["A1 no-header table-not-used"]);
});

test("rows and columns that are hidden or filtered out are read, and said once", async () => {
  const reading = await read({
    name: "绩效",
    hiddenRows: [0, 2, 3, 40],
    hiddenColumns: [2],
    rows: [
      ["2026年3月"],
      ["工号", "姓名", "接听量"],
      ["A1", "张三", 500],
      ["A2", "李四", 480],
      ["A3", "王五", 470],
    ],
  });
  expect(namesOf(reading)).toHaveLength(3);
  expect(reading.report.issues).toEqual([
    expect.objectContaining({
      cause: { kind: "hidden-cells", rows: 2, columns: 1 },
      action: "read-as-it-stands",
    }),
  ]);
});

test("cells beside a table under no header are counted once", async () => {
  const reading = await read({
    name: "KPI 2026-03",
    rows: [
      ["Agent", "Calls handled", "AHT (sec)"],
      ["Ann Lee", 500, 230],
      ["Bob Ray", 480, 240, "left early", 3],
      ["Cy Poe", 480, 240, "check"],
    ],
  });
  expect(reading.report.issues).toEqual([
    {
      address: { sheet: "KPI 2026-03", row: 2, column: 3 },
      cause: { kind: "beside-table", cells: 3 },
      found: "left early",
      action: "value-left-out",
    },
  ]);
});

test("an Excel table is taken at its word: its header, its columns, its total row", async () => {
  const reading = await read({
    name: "KPI 2026-03",
    rows: [
      ["Agent", "Calls handled", "AHT (sec)", "checked"],
      ["Ann Lee", 500, 230, "yes"],
      ["Bob Ray", 480, 240, "yes"],
      ["Everybody", 980, 235],
    ],
    tables: [
      {
        name: "Table1",
        range: { row: 0, column: 0, rows: 4, columns: 3 },
        hasHeader: true,
        hasTotals: true,
      },
    ],
  });
  expect(rangesOf(reading)).toEqual(["A1 4x3 kpis"]);
  expect(issuesOf(reading)).toEqual(["A4 total-row row-set-aside"]);
});

test("spaces far to the right and thousands of blank-looking rows below change nothing", async () => {
  const clean: readonly (readonly TestCell[])[] = [
    ["工号", "姓名", "接听量"],
    ["A1", "张三", 500],
    ["A2", "李四", 480],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(40),
      fc.nat(300),
      fc.constantFrom(" ", "\u3000", ""),
      async (right, below, blank) => {
        const padded = clean.map((row) => [...row, ...Array<string>(right).fill(blank)]);
        const empty = Array.from({ length: below }, () => Array<string>(3 + right).fill(blank));
        const reading = await read({ name: "绩效", rows: [...padded, ...empty] });
        expect(rangesOf(reading)).toEqual(["A1 3x3 kpis"]);
        expect(reading.report.rows).toMatchObject({ in: 2, used: 2 });
      },
    ),
    { numRuns: 30, seed: 7 },
  );
});

test("the header printed again below a subtotal and a record is no header of two rows", async () => {
  const { report, centre } = await read({
    name: "投诉",
    rows: [
      ["投诉编号", "日期", "工号", "备注", "投诉类型"],
      ["TS2600", { serial: 45966 }, "60835", null, "服务态度"],
      ["TS2601", { serial: 45967 }, "60836", "已沟通", "业务错误"],
      ["一组小计"],
      ["TS2606", { serial: 45975 }, "60840", null, "服务态度"],
      ["投诉编号", "日期", "工号", "备注", "投诉类型"],
      ["TS2607", { serial: 45975 }, "60841", "已沟通", "处理时效"],
    ],
  });
  expect(report.tables.map(({ kind }) => kind)).toEqual(["complaints"]);
  expect(centre.complaints?.count).toBe(4);
});

test("a survey right below a call log: numbered questions are a header though no list holds them", async () => {
  const { report, centre } = await read({
    name: "版本发布",
    rows: [
      ["录音号", "工号", "日期", "业务类型", "是否接通", "通话时长(秒)"],
      ["C1", "A1", { serial: 46266 }, "积分兑换", "是", 468],
      ["C2", "A2", { serial: 46267 }, "额度调整", "是", 587],
      [],
      [
        "序号",
        "1、您目前最需要提升的能力是？[多选题]",
        "2、您希望的培训方式是",
        "3、请将培训时间按意愿排序",
      ],
      [1, "投诉处理、情绪安抚", "一对一辅导", "午后→晚班后"],
      [2, "账单规则", "短视频", "早班前→午后"],
    ],
  });
  expect(report.tables.map(({ kind }) => kind)).toEqual(["calls", "needs-survey"]);
  expect([centre.calls?.count, centre.needsSurveys?.[0]?.count]).toEqual([2, 2]);
});
