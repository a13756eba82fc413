import { issuesOf, kindsOf, read } from "../read";

describe("a table right below another, its header of two words or a month", () => {
  test("KPIs of one month, the measure in the line above, are no more exam results", async () => {
    const reading = await read({
      name: "March",
      rows: [
        ["Agent id", "Agent", "Exam score"],
        ["A1", "Ann Lee", 76],
        ["A2", "Ben Clegg", 84],
        [],
        ["AHT (s)"],
        ["Agent id", "Agent", "March 2026"],
        ["A1", "Ann Lee", 240],
        ["A2", "Ben Clegg", 255],
      ],
    });
    expect(kindsOf(reading)).toEqual(["exam-results", "kpis"]);
    expect(reading.report.rows).toMatchObject({ in: 4, used: 4 });
  });

  test("the same measure of the next month is another table, not the header printed again", async () => {
    const reading = await read({
      name: "绩效",
      rows: [
        ["平均处理时长(秒)"],
        ["工号", "姓名", "2026年3月"],
        ["A1", "张三", 240],
        ["A2", "李四", 255],
        [],
        ["工号", "姓名", "2026年4月"],
        ["A1", "张三", 230],
        ["A2", "李四", 250],
      ],
    });
    expect(reading.report.tables.map(({ range }) => range.row)).toEqual([1, 5]);
  });

  test("shift hours under two titles, with no blank row below them", async () => {
    const reading = await read({
      name: "排班表",
      rows: [
        ["试讲题目", "试讲人", "得分", "评委"],
        ["怎样安抚客户", "罗磊", 60.5, "黄敏"],
        ["新账单怎么讲", "何磊", 84, "张涛"],
        [],
        ["2026年4月班次说明"],
        ["统计周期：2026-04-01至2026-04-30"],
        ["时间", "班次代码"],
        ["08:00-16:00", "早"],
        ["12:00-20:00", "中"],
      ],
    });
    expect(kindsOf(reading)).toEqual(["trial-lectures", "shift-definitions"]);
  });

  test("a lone name between the rows of a table starts no other", async () => {
    const reading = await read({
      name: "Exam",
      rows: [
        ["Agent", "Exam score"],
        ["Ann Lee", 76],
        ["Unassigned"],
        ["Ben Clegg", 84],
        ["Agent", "Exam score"],
        ["Cara Hewitt", 91],
      ],
    });
    expect(kindsOf(reading)).toEqual(["exam-results"]);
    expect(issuesOf(reading)).toContain("A5 repeated-header row-set-aside");
  });
});

test("trial lectures beside KPIs, one blank column between them, are a table of their own", async () => {
  const reading = await read({
    name: "KPI报表",
    rows: [
      ["工号", "姓名", "月份", "接听量", "转接量", null, "试讲人", "试讲题目", "评委", "得分"],
      ["A1", "张伟", "2026-03", 952, 35, null, "张伟", "新账单怎么讲", "马明远", 81.5],
      ["A2", "郭敏", "2026-03", 648, 7, null, "郭敏", "怎样安抚客户", "陈涛", 83],
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis", "trial-lectures"]);
});

describe("one table a person, one below the other", () => {
  test("a line naming the next person ends the table above, though its own header is strange", async () => {
    const reading = await read({
      name: "质检",
      rows: [
        ["姓名：徐静    工号：A1"],
        ["业务准确性", "质检得分", "规范用语", "日期", "礼貌语调", "录音号", "质检员"],
        [10, 78, 14, "2026-03-05", 18, "R1", "刘晓东"],
        [12, 81, 15, "2026-03-06", 17, "R2", "刘晓东"],
        ["姓名：徐涛    工号：A2"],
        ["其他", null, null, "服务", null, null, "基本"],
        ["规范用语", "业务准确性", "哪天", "礼貌语调", "品控表现", "录音号", "质检员"],
        [16, 17, "2026-03-05", 11, 93, "R3", "刘晓东"],
        [15, 12, "2026-03-06", 12, 88, "R4", "刘晓东"],
      ],
    });
    const rows = reading.report.tables.map(({ range }) => range.row);
    expect(rows).toEqual([1, 6]);
    expect(reading.centre.agents.map(({ id }) => id)).not.toContain("业务准确性");
  });

  test("groups typed over their first columns, most headers below them in no list", async () => {
    const reading = await read({
      name: "QA",
      rows: [
        ["Agent: Ann Lee (A1)"],
        ["Basics", null, null, "Service", null, null, null, "Other"],
        ["Grace", "Marks", "Which one", "QA score", "Evaluator", "Call id", "Warmth", "Care"],
        [8, 9, 10, 78, "Kim Park", "R1", 18, 17],
        [9, 7, 11, 81, "Kim Park", "R2", 16, 15],
      ],
    });
    expect(reading.report.tables[0]?.columns.map(({ header }) => header)).toContain(
      "Service / QA score",
    );
  });
});
