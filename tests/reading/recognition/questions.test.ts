import type { Corrections } from "../../../src/domain/records/corrections";
import type { FoundTable } from "../../../src/domain/records/data-report";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, read } from "../read";
import { snapshotOf, type TestCell, type TestSheet } from "../snapshot-of";

const names = ["张三", "李四", "王五", "赵六", "陈晨", "刘洋", "黄磊", "周杰"];

function sheet(
  name: string,
  headers: readonly TestCell[],
  row: (who: string, i: number) => readonly TestCell[],
): TestSheet {
  return { name, rows: [headers, ...names.map(row)] };
}

function readWith(corrections: Corrections, ...sheets: readonly TestSheet[]) {
  return readCentre(snapshotOf(sheets), { settings: defaultSettings, corrections }, unwatched);
}

function tableOf({ report }: CentreReading): FoundTable {
  const [table] = report.tables;
  if (table === undefined) throw new Error("No table was found.");
  return table;
}

/** What is asked about each column: the fields offered, none where nothing is asked. */
function askedOf(table: FoundTable): (readonly string[])[] {
  return table.columns.map(({ question }) =>
    question?.about === "meaning" ? question.candidates.map(({ field }) => field) : [],
  );
}

describe("a table that may be of two kinds", () => {
  const either = sheet("数据", ["姓名", "日期", "满意度", "通话时长"], (who, i) => [
    i < 4 ? who : (names[i - 4] ?? ""),
    { serial: 46_000 + i },
    5 - (i % 3),
    200 + 7 * i,
  ]);

  it("is asked about with both, their reasons and the nearer first, and not used until answered", async () => {
    const reading = await read(either);
    const { kind, question, rows } = tableOf(reading);
    expect(kind).toBeNull();
    expect(question?.candidates.map((one) => one.kind)).toEqual(["kpis", "calls"]);
    for (const { reasons } of question?.candidates ?? []) {
      expect(reasons).toContainEqual(expect.objectContaining({ kind: "neighbours" }));
    }
    expect(issuesOf(reading)).toEqual(["A1 asked table-not-used"]);
    expect(rows).toEqual({ in: 0, used: 0, setAside: 0, repaired: 0 });
    expect(reading.centre.agents).toEqual([]);
  });

  it("is used as soon as a person says which, and next month under the same headers", async () => {
    const { sheet: name, headerKey } = tableOf(await read(either));
    const said = [{ sheet: name, headerKey, kind: "calls", columns: [] }] as const;
    for (const month of [either, { ...either, name: "四月" }]) {
      const reading = await readWith(said, month);
      expect(tableOf(reading)).toMatchObject({ kind: "calls", isCorrected: true, question: null });
      expect(reading.centre.calls?.count).toBe(names.length);
    }
  });

  it("is asked about again when a column came in between", async () => {
    const { sheet: name, headerKey } = tableOf(await read(either));
    const changed = {
      ...either,
      rows: either.rows.map(([who, ...rest], i) => [
        who ?? null,
        i === 0 ? "班组" : "一组",
        ...rest,
      ]),
    };
    const reading = await readWith(
      [{ sheet: name, headerKey, kind: "calls", columns: [] }],
      changed,
    );
    expect(tableOf(reading).isCorrected).toBe(false);
    expect(issuesOf(reading)).toContain("A1 correction-outdated correction-not-applied");
  });
});

describe("a table that nothing tells whom it is about", () => {
  const who = sheet("数据", ["谁", "接听量", "平均处理时长", "满意度"], (name, i) => [
    name,
    500 + i,
    300 + 2 * i,
    0.9,
  ]);

  it("is asked about when a column looks like names, then that column is, then it is read", async () => {
    const first = tableOf(await read(who));
    expect(first.question?.candidates.map(({ kind }) => kind)).toEqual(["kpis"]);
    const base = { sheet: first.sheet, headerKey: first.headerKey, kind: "kpis" } as const;
    const second = await readWith([{ ...base, columns: [] }], who);
    expect(askedOf(tableOf(second))).toEqual([["agentName"], [], [], []]);
    expect(tableOf(second).kind).toBeNull();
    expect(issuesOf(second)).toEqual(["A1 asked table-not-used"]);
    const third = await readWith([{ ...base, columns: [{ column: 0, field: "agentName" }] }], who);
    expect(third.centre.kpis?.count).toBe(names.length);
  });
});

describe("a column that may mean two things, or something not surely enough", () => {
  it.each([
    ["one figure twice", ["姓名", "平均处理时长", "平均处理时长", "接听量"], "handleTime"],
    ["a rate beside a score", ["姓名", "满意度", "满意率", "接听量"], "satisfaction"],
    ["two spellings", ["Agent", "CSAT", "Customer rating", "Calls handled"], "satisfaction"],
  ])("%s: both are asked about and neither is used", async (_what, headers, field) => {
    const reading = await read(
      sheet("月报", headers, (who, i) => [who, 70 + i, 80 + 2 * i, 500 + i]),
    );
    expect(tableOf(reading).kind).toBe("kpis");
    expect(askedOf(tableOf(reading)).slice(1, 3)).toEqual([[field], [field]]);
    expect(tableOf(reading).columns.map((column) => column.field)).not.toContain(field);
    expect(issuesOf(reading).slice(0, 2)).toEqual([
      "B1 column-asked value-left-out",
      "C1 column-asked value-left-out",
    ]);
  });

  it("the same cells twice are no question: the first is used", async () => {
    const reading = await read(
      sheet("月报", ["姓名", "满意度", "满意率", "接听量"], (who, i) => [who, 0.9, 0.9, 500 + i]),
    );
    expect(askedOf(tableOf(reading))).toEqual([[], [], [], []]);
    expect(tableOf(reading).columns[1]?.field).toBe("satisfaction");
  });

  it("a header that only ends in a known word is asked about, with that word as the reason", async () => {
    const reading = await read(
      sheet("月报", ["姓名", "投诉处理时长", "接听量", "质检得分"], (who, i) => [
        who,
        90 + i,
        500,
        90,
      ]),
    );
    const [, asked] = tableOf(reading).columns;
    expect(asked).toMatchObject({ field: null, question: { about: "meaning" } });
    expect(asked?.likely[0]).toMatchObject({
      field: "handleTime",
      reasons: [{ kind: "header", how: "ends-in", word: "处理时长" }, { kind: "cells" }],
    });
  });

  it("a period before a known word is no question", async () => {
    const { columns } = tableOf(
      await read(
        sheet("月报", ["姓名", "本月接听量", "3月质检得分"], (who, i) => [who, 500 + i, 90]),
      ),
    );
    expect(columns.map(({ field }) => field)).toEqual(["agentName", "callsHandled", "qaScore"]);
  });

  it("a nameless column of far larger marks than the criteria may be their total", async () => {
    const reading = await read(
      sheet(
        "质检",
        ["姓名", "质检员", "规范用语", "礼貌语调", "沟通能力", "品控表现"],
        (who, i) => [who, "老李", 12 + (i % 5), 15 + (i % 4), 9 + (i % 7), 70 + 3 * i],
      ),
    );
    expect(askedOf(tableOf(reading)).at(-1)).toEqual(["qaScore", "criterion"]);
    expect(reading.centre.reviews?.criteria.map(({ name }) => name)).toEqual([
      "规范用语",
      "礼貌语调",
      "沟通能力",
    ]);
  });

  it("what a person answered, also 'none of these', is not asked again", async () => {
    const twice = sheet("月报", ["姓名", "满意度", "满意率", "接听量"], (who, i) => [
      who,
      0.8,
      0.9,
      i,
    ]);
    const { headerKey } = tableOf(await read(twice));
    const answered = await readWith(
      [{ sheet: "月报", headerKey, kind: "kpis", columns: [{ column: 2, field: "satisfaction" }] }],
      twice,
    );
    expect(askedOf(tableOf(answered))).toEqual([[], [], [], []]);
    expect(tableOf(answered).columns.map(({ field }) => field)).toEqual([
      "agentName",
      null,
      "satisfaction",
      "callsHandled",
    ]);
    const none = await readWith(
      [{ sheet: "月报", headerKey, kind: "kpis", columns: [{ column: 2, field: null }] }],
      twice,
    );
    expect(askedOf(tableOf(none))).toEqual([[], [], [], []]);
  });
});

describe("a plain, clean sheet asks nothing", () => {
  it.each([
    ["staff", ["工号", "姓名", "部门", "班组", "组长", "入职日期", "在职状态", "分机号"]],
    ["staff", ["Employee ID", "Agent name", "Team", "Team lead", "Hire date", "Status"]],
    ["staff", ["員工編號", "姓名", "組別", "組長", "到職日", "狀態"]],
  ])("a list of %s", async (kind, headers) => {
    const cell = (header: string, who: string, i: number): TestCell => {
      if (/工号|ID|編號/.test(header)) return `A${1001 + i}`;
      if (/日期|date|到職日/.test(header)) return { serial: 45_000 + i };
      if (header.includes("分机")) return 8000 + i;
      if (/姓名|name/.test(header)) return who;
      return /状态|狀態|tatus/.test(header) ? "在职" : "一组";
    };
    const table = tableOf(
      await read(sheet("人员", headers, (who, i) => headers.map((each) => cell(each, who, i)))),
    );
    expect(table.kind).toBe(kind);
    expect(table.question).toBeNull();
    expect(table.columns.every(({ question }) => question === null)).toBe(true);
  });

  it("reviews with the date of the call and that of the review go by the call's", async () => {
    const { columns } = tableOf(
      await read(
        sheet("质检", ["姓名", "通话日期", "质检日期", "质检员", "质检得分"], (who, i) => [
          who,
          { serial: 46_000 + i },
          { serial: 46_010 + i },
          "老李",
          80 + i,
        ]),
      ),
    );
    expect(columns.map(({ field }) => field)).toEqual([
      "agentName",
      "date",
      null,
      "evaluator",
      "qaScore",
    ]);
  });
});

test("an agent column that holds ids gives ids", async () => {
  const reading = await read(
    sheet("KPI", ["Agent", "Calls handled", "AHT (sec)", "CSAT"], (_who, i) => [
      10_001 + i,
      500 + i,
      300 + i,
      0.9,
    ]),
  );
  expect(tableOf(reading).columns[0]).toMatchObject({ field: "agentId", question: null });
});

test("a name below the evaluator's group is the evaluator's", async () => {
  const reading = await read({
    name: "质检",
    rows: [
      ["客服", null, "质检员", "质检得分", "质检日期"],
      ["工号", "姓名", "姓名", null, null],
      ...names.map((who, i): TestCell[] => [`A${i}`, who, "老李", 80 + i, { serial: 46_000 + i }]),
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 2, columns: 1 },
      { row: 0, column: 4, rows: 2, columns: 1 },
    ],
  });
  expect(tableOf(reading).columns.map(({ field }) => field)).toEqual([
    "agentId",
    "agentName",
    "evaluator",
    "qaScore",
    "date",
  ]);
});
