import type { Assessments } from "../../../src/domain/records/assessments";
import type { CentreReading } from "../../../src/reading/read-centre";
import { fieldsOf, kindsOf, read } from "../read";

function lecturesOf({ centre, report }: CentreReading): Assessments {
  if (centre.trialLectures === null) throw new Error(JSON.stringify(report.tables, null, 1));
  return centre.trialLectures;
}

const word = ({ codes, words }: Assessments["subject"], row: number): string | null =>
  words[codes[row] ?? -1] ?? null;

test("a row for each judge's form: candidate, topic, judge, dimensions, total, decision", async () => {
  const reading = await read({
    name: "试讲评分",
    rows: [
      ["内训师试讲评分汇总"],
      [
        "试讲日期",
        "试讲人",
        "试讲题目",
        "评委",
        "内容(40分)",
        "表达(30分)",
        "互动(30分)",
        "总分",
        "评审结论",
      ],
      ["2026-03-10", "张三", "账单争议处理", "赵敏", 36, 26, 25, 87, "通过"],
      ["2026-03-10", "张三", "账单争议处理", "孙磊", 34, 25, 24, 83, "通过"],
      ["2026-03-10", "李四", "语音语调", "赵敏", 30, 22, 20, 72, "未通过"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trial-lectures"]);
  const lectures = lecturesOf(reading);
  expect(word(lectures.subject, 2)).toBe("李四");
  expect(word(lectures.assessor, 1)).toBe("孙磊");
  expect(word(lectures.topic, 0)).toBe("账单争议处理");
  expect([...lectures.overall]).toEqual([87, 83, 72]);
  expect(lectures.dimensions.map(({ maxScore }) => maxScore)).toEqual([40, 30, 30]);
  expect(word(lectures.conclusion, 2)).toBe("未通过");
});

test("judges side by side give a score each; their mean is no judge", async () => {
  const reading = await read({
    name: "講師甄選",
    rows: [
      ["姓名", "試教主題", "評審1", "評審2", "評審3", "平均分"],
      ["林怡君", "帳單爭議", 88, 90, null, 89],
      ["陳冠宇", "語音語調", 75, 81, 78, 78],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trial-lectures"]);
  expect(fieldsOf(reading)).toEqual([
    "agentName",
    "lectureTopic",
    "judgeScore",
    "judgeScore",
    "judgeScore",
    null,
  ]);
  const lectures = lecturesOf(reading);
  expect([...lectures.overall]).toEqual([88, 90, 75, 81, 78]);
  expect([1, 4].map((row) => word(lectures.assessor, row))).toEqual(["評審2", "評審3"]);
  expect(reading.report.rows).toMatchObject({ in: 2, used: 2 });
});

test("an English judging sheet with an outside candidate, scores out of ten", async () => {
  const reading = await read(
    {
      name: "Staff",
      rows: [
        ["Agent ID", "Agent name", "Team", "Hire date"],
        ["A1001", "Alex Moore", "Team 1", "2024-03-04"],
        ["A1002", "Jamie Hill", "Team 2", "2025-03-04"],
      ],
    },
    {
      name: "Trial lectures",
      rows: [
        ["Candidate", "Lecture topic", "Judge", "Content", "Delivery", "Total score"],
        ["Alex Moore", "Billing disputes", "Pat Green", 8, 9, 17],
        ["Morgan Vale", "Tone of voice", "Pat Green", 7, 6, 13],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["staff", "trial-lectures"]);
  const lectures = lecturesOf(reading);
  expect(lectures.subjectAgent[0]).toBe(0);
  expect(word(lectures.subject, 1)).toBe("Morgan Vale");
  expect(reading.centre.agents.map(({ name }) => name)).toEqual(["Alex Moore", "Jamie Hill"]);
});
