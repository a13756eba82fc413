import { dayFromCivil } from "../../../src/foundation/day";
import type { Assessments } from "../../../src/domain/records/assessments";
import type { CentreReading } from "../../../src/reading/read-centre";
import type { TestCell } from "../snapshot-of";
import { fieldsOf, issuesOf, kindsOf, read } from "../read";

function ratingsOf({ centre, report }: CentreReading): Assessments {
  if (centre.trainerRatings === null) throw new Error(JSON.stringify(report.tables, null, 1));
  return centre.trainerRatings;
}

const word = ({ codes, words }: Assessments["subject"], row: number): string | null =>
  words[codes[row] ?? -1] ?? null;

test("forms that trainees filled in after a session: trainer, course, day, who, dimensions, overall", async () => {
  const reading = await read({
    name: "讲师评价",
    rows: [
      ["2026年3月培训讲师评价表"],
      [
        "序号",
        "培训日期",
        "课程名称",
        "讲师",
        "学员",
        "内容",
        "表达",
        "互动",
        "场地",
        "总体评分",
        "意见建议",
      ],
      [1, "2026-03-02", "账单争议处理", "周老师", "张三", 5, 4, 5, 4, 4.5, "实用"],
      [2, "2026-03-02", "账单争议处理", "周老师", null, 4, 4, 3, 5, 4, null],
      [3, "2026-03-05", "语音语调", "吴老师", "李四", 5, 5, 5, 5, 5, "很好"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trainer-ratings"]);
  const ratings = ratingsOf(reading);
  expect(ratings.count).toBe(3);
  expect(word(ratings.subject, 1)).toBe("周老师");
  expect([0, 1, 2].map((row) => word(ratings.assessor, row))).toEqual(["张三", null, "李四"]);
  expect(ratings.dimensions.map(({ name, maxScore }) => [name, maxScore])).toEqual([
    ["内容", 5],
    ["表达", 5],
    ["互动", 5],
    ["场地", 5],
  ]);
  expect([...ratings.overall]).toEqual([4.5, 4, 5]);
  expect(ratings.day[2]).toBe(dayFromCivil(2026, 3, 5));
  expect(reading.report.rows).toMatchObject({ in: 3, used: 3, setAside: 0 });
});

test("grades and stars are marks; which grade is which mark is listed", async () => {
  const reading = await read({
    name: "評核",
    rows: [
      ["講師", "課程名稱", "訓練日期", "受訓學員", "教材內容", "表達能力", "整體評分", "回饋意見"],
      ["周老師", "帳單爭議", "2026/3/2", "林怡君", "優", "良", "★★★★★", null],
      ["周老師", "帳單爭議", "2026/3/2", "陳冠宇", "良", "中", "★★★☆☆", "節奏稍快"],
      ["周老師", "帳單爭議", "2026/3/2", "王小明", "優", "差", "★★★★☆", null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trainer-ratings"]);
  const ratings = ratingsOf(reading);
  expect([...ratings.overall]).toEqual([5, 3, 4]);
  expect(ratings.outOf[0]).toBe(5);
  const [content, delivery] = ratings.dimensions;
  expect([content?.values[0], delivery?.values[2]]).toEqual([content?.maxScore, 0]);
  expect(issuesOf(reading).filter((issue) => issue.includes("grade-scale"))).toHaveLength(2);
});

test("an English feedback export with a trainer in every row, ratings out of 10", async () => {
  const reading = await read({
    name: "Session feedback",
    rows: [
      [
        "Submitted on",
        "Session",
        "Trainer",
        "Participant",
        "Content (10)",
        "Delivery (10)",
        "Overall rating",
        "Comments",
      ],
      ["2026-03-02", "S1", "Chris Ford", "Alex Moore", 9, 8, 8, "Clear"],
      ["2026-03-02", "S1", "Chris Ford", "Jamie Hill", 7, 8, 7, null],
      ["2026-03-03", "S2", "Dana Reed", "Alex Moore", 10, 9, 10, null],
      ["2026-03-03", "S2", null, "Jamie Hill", 6, 9, 7, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trainer-ratings"]);
  expect(reading.report.rows).toMatchObject({ in: 4, used: 3, setAside: 1 });
  expect(issuesOf(reading)).toContain("C5 no-name row-set-aside");
  expect(ratingsOf(reading).outOf[0]).toBe(10);
});

test("a list of trainers with a rating beside their skills stays a list of trainers", async () => {
  const reading = await read({
    name: "讲师名单",
    rows: [
      ["讲师", "讲师编号", "讲师类型", "擅长领域", "每日最多课时", "讲师评分"],
      ["周老师", "T01", "专职", "账单", 4, 4.6],
      ["吴老师", "T02", "兼职", "语音语调", 2, 4.2],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trainers"]);
  expect(fieldsOf(reading)).not.toContain("overallRating");
});

test("trainees' own test results under a trainer's name are no ratings of the trainer", async () => {
  const rows: TestCell[][] = [
    ["课程名称", "讲师", "培训日期", "工号", "姓名", "成绩"],
    ["账单争议处理", "周老师", "2026-03-02", "A1001", "张三", 86],
    ["账单争议处理", "周老师", "2026-03-02", "A1002", "李四", 92],
  ];
  const { centre } = await read({ name: "培训成绩", rows });
  expect(centre.trainerRatings).toBeNull();
});
