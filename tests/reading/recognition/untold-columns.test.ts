import type { Corrections } from "../../../src/domain/records/corrections";
import type { FoundTable } from "../../../src/domain/records/data-report";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, read } from "../read";
import { snapshotOf, type TestCell, type TestSheet } from "../snapshot-of";

const chinese = ["张三", "李四", "王五", "赵六", "陈晨", "刘洋", "黄磊", "周杰"];
const english = [
  "Amy Lee",
  "Bob Ray",
  "Cy Poe",
  "Dan Fox",
  "Eve Orr",
  "Fay Kim",
  "Gus Lim",
  "Hal Moss",
];

function sheet(
  name: string,
  headers: readonly string[],
  row: (who: string, i: number) => readonly TestCell[],
  title?: string,
): TestSheet {
  const people = /[\u4e00-\u9fff]/.test(headers.join("")) ? chinese : english;
  return { name, rows: [...(title === undefined ? [] : [[title]]), headers, ...people.map(row)] };
}

function tableOf({ report }: CentreReading): FoundTable {
  const [table] = report.tables;
  if (table === undefined) throw new Error("No table was found.");
  return table;
}

/** What is asked: "抽听那天: date" a column. */
function askedOf(table: FoundTable): string[] {
  return table.columns.flatMap(({ header, question }) =>
    question?.about === "meaning"
      ? [`${header}: ${question.candidates.map(({ field }) => field).join(" or ")}`]
      : [],
  );
}

async function answered(
  from: TestSheet,
  kind: "exam-results" | "kpis" | "reviews" | "complaints",
  columns: Corrections[number]["columns"],
): Promise<CentreReading> {
  const { headerKey } = tableOf(await read(from));
  const corrections = [{ sheet: from.name, headerKey, kind, columns }];
  return readCentre(snapshotOf([from]), { settings: defaultSettings, corrections }, unwatched);
}

const day = (i: number): TestCell => ({ serial: 46_000 + i });

describe("a column of days under a word in no list, in a table that lacks its date, is asked about", () => {
  test.each<[string, TestSheet, string]>([
    [
      "reviews",
      sheet("质检", ["姓名", "抽听那天", "质检员", "质检得分"], (who, i) => [
        who,
        day(i),
        "老李",
        80 + i,
      ]),
      "抽听那天: date",
    ],
    [
      "reviews",
      sheet("QA", ["Agent", "Listened", "Evaluator", "QA score"], (who, i) => [
        who,
        day(i),
        "Kim",
        80 + i,
      ]),
      "Listened: date",
    ],
    [
      "calls",
      sheet("通话", ["录音号", "姓名", "来电那天", "业务类型", "通话时长(秒)"], (who, i) => [
        `R${17 * i}`,
        who,
        day(i),
        "账单",
        200 + i,
      ]),
      "来电那天: date",
    ],
    [
      "exam-results",
      sheet("Exam March", ["Agent", "Sat", "Exam score"], (who, i) => [who, day(i), 80 + i]),
      "Sat: date",
    ],
    [
      "training-records",
      sheet("培训记录", ["姓名", "那天", "课程名称", "讲师", "出勤"], (who, i) => [
        who,
        day(i),
        "情绪安抚",
        "赵老师",
        "出席",
      ]),
      "那天: sessionDate",
    ],
    [
      "kpis",
      sheet("绩效", ["姓名", "哪一期", "接听量", "满意度"], (who, i) => [
        who,
        i % 2 === 0 ? "2026年一季度" : "2026年二季度",
        500 + i,
        0.9,
      ]),
      "哪一期: month",
    ],
  ])("%s: %#", async (kind, from, asked) => {
    const reading = await read(from);
    expect(tableOf(reading).kind).toBe(kind);
    expect(askedOf(tableOf(reading))).toEqual([asked]);
    expect(issuesOf(reading).filter((issue) => issue.includes("column-asked"))).toHaveLength(1);
  });

  it("and not where the date is known, where the word says another day, or where people are only listed", async () => {
    const known = await read(
      sheet("质检", ["姓名", "日期", "抽听那天", "质检员", "质检得分"], (who, i) => [
        who,
        day(i),
        day(i + 3),
        "老李",
        80 + i,
      ]),
      sheet("QA", ["Agent", "Hire date", "Evaluator", "QA score"], (who, i) => [
        who,
        day(i),
        "Kim",
        80 + i,
      ]),
      sheet("花名册", ["工号", "姓名", "班组", "合同到期"], (who, i) => [
        `A${i}`,
        who,
        "一组",
        day(i),
      ]),
    );
    expect(known.report.tables.map(({ kind }) => kind)).toEqual(["reviews", "reviews", "staff"]);
    expect(known.report.tables.flatMap(askedOf)).toEqual([]);
  });

  it("a list of complaints that only its day would tell is asked about itself", async () => {
    for (const from of [
      sheet("投诉", ["姓名", "来电那天", "投诉类别", "是否有责", "描述"], (who, i) => [
        who,
        day(i),
        "态度",
        "是",
        "等待太久",
      ]),
      sheet(
        "Complaints",
        ["Agent", "When it came", "Complaint category", "Upheld", "Description"],
        (who, i) => [who, day(i), "Tone", "Yes", "waited too long"],
      ),
    ]) {
      expect(tableOf(await read(from)).question?.candidates.map(({ kind }) => kind)).toEqual([
        "complaints",
      ]);
      const asked = tableOf(await answered(from, "complaints", []));
      expect(askedOf(asked)).toEqual([`${asked.columns[1]?.header ?? ""}: date`]);
      const reading = await answered(from, "complaints", [{ column: 1, field: "date" }]);
      expect(reading.centre.complaints?.day[0]).toBe(46_000 - 25_569);
    }
  });
});

describe("a score under a word in no list is asked about", () => {
  it.each([
    sheet("3月考试", ["姓名", "班组", "表现值"], (who, i) => [who, "一组", 80 + i]),
    sheet("Sheet1", ["Agent", "Team", "Outcome"], (who, i) => [who, "North", 80 + i], "Exam March"),
  ])("of an exam: %#", async (from) => {
    const table = tableOf(await read(from));
    expect(table.kind).toBe("exam-results");
    expect(askedOf(table)).toEqual([`${table.columns[2]?.header ?? ""}: examScore`]);
    const reading = await answered(from, "exam-results", [{ column: 2, field: "examScore" }]);
    expect(Array.from(reading.centre.exams?.score ?? []).slice(0, 2)).toEqual([80, 81]);
  });

  it.each([
    sheet("质检", ["姓名", "日期", "录音号", "质检员", "表现值"], (who, i) => [
      who,
      day(i),
      `R${17 * i}`,
      "老李",
      80 + i,
    ]),
    sheet("QA", ["Agent", "Date", "Call ID", "Evaluator", "How it went"], (who, i) => [
      who,
      day(i),
      `R${17 * i}`,
      "Kim",
      80 + i,
    ]),
  ])("of a review that gives nothing else: total or a criterion? %#", async (from) => {
    const reading = await answered(from, "reviews", []);
    const header = tableOf(reading).columns[4]?.header ?? "";
    expect(askedOf(tableOf(reading))).toEqual([`${header}: qaScore or criterion`]);
    const told = await answered(from, "reviews", [{ column: 4, field: "qaScore" }]);
    expect(told.centre.reviews?.score[0]).toBe(80);
    expect(told.centre.reviews?.criteria).toEqual([]);
  });

  it.each([
    sheet("Sheet1", ["姓名", "平均分"], (who, i) => [who, 80 + i]),
    sheet("Sheet1", ["姓名", "班組", "平均分數"], (who, i) => [who, "一組", 80 + i]),
    sheet("Sheet1", ["Agent", "Average score"], (who, i) => [who, 80 + i]),
  ])("of nothing but people: of exams, of reviews, or of a summary? %#", async (from) => {
    const { question, columns } = tableOf(await read(from));
    expect(question?.candidates.map(({ kind }) => kind)).toEqual([
      "exam-results",
      "reviews",
      "kpis",
    ]);
    const last = columns.length - 1;
    expect(askedOf(tableOf(await answered(from, "kpis", [])))).toEqual([
      `${columns[last]?.header ?? ""}: qaScore`,
    ]);
    const kpis = await answered(from, "kpis", [{ column: last, field: "qaScore" }]);
    expect(kpis.centre.kpis?.metrics.get("qaScore")?.[0]).toBe(80);
  });

  it("a figure of a summary under a strange word is only listed as not used: it may be anything", async () => {
    const table = tableOf(
      await read(
        sheet("月报", ["姓名", "接听量", "平均处理时长(秒)", "奇怪指标"], (who, i) => [
          who,
          500 + i,
          300 + i,
          80 + i,
        ]),
      ),
    );
    expect(table.kind).toBe("kpis");
    expect(table.columns[3]).toMatchObject({ field: null, question: null });
  });
});

describe("a list of people with one column of marks under an exam's title is exam results, whatever it tells of the people", () => {
  it.each([
    [
      ["工号", "姓名", "班组", "组长", "入职日期", "成绩"],
      "3月考试成绩",
      (who: string, i: number) => [`A${i}`, who, "一组", "老李", day(i), 80 + i],
    ],
    [
      ["员工编号", "姓名", "组别", "组长", "分数"],
      "業務考試成績",
      (who: string, i: number) => [`A${i}`, who, "一組", "老李", 80 + i],
    ],
    [
      ["ID", "Agent", "Team", "Team lead", "Hire date", "Score"],
      "Exam results March",
      (who: string, i: number) => [`A${i}`, who, "North", "Kim", day(i), 80 + i],
    ],
  ])("%j", async (headers, title, row) => {
    const reading = await read(sheet("Sheet1", headers, row, title));
    expect(tableOf(reading)).toMatchObject({ kind: "exam-results", question: null });
    expect(Array.from(reading.centre.exams?.score ?? []).slice(0, 2)).toEqual([80, 81]);
  });

  it("a list of those who sit an exam, without marks, is still a staff list", async () => {
    const reading = await read(
      sheet("考试人员名单", ["工号", "姓名", "班组", "组长", "分机号"], (who, i) => [
        `A${i}`,
        who,
        "一组",
        "老李",
        8000 + i,
      ]),
    );
    expect(tableOf(reading).kind).toBe("staff");
  });
});
