import type { Assessments } from "../../../src/domain/records/assessments";
import type { CentreReading } from "../../../src/reading/read-centre";
import { fieldsOf, kindsOf, read } from "../read";

function appraisalsOf({ centre, report }: CentreReading): Assessments {
  if (centre.appraisals === null) throw new Error(JSON.stringify(report.tables, null, 1));
  return centre.appraisals;
}

const word = ({ codes, words }: Assessments["subject"], row: number): string | null =>
  words[codes[row] ?? -1] ?? null;

const month = (year: number, ofYear: number): number => (year - 1970) * 12 + ofYear - 1;

test("a quarter's appraisal of trainers: who, by whom, period, dimensions, score, grade, proposal", async () => {
  const reading = await read({
    name: "讲师考核",
    rows: [
      ["2026年一季度讲师考核表"],
      [
        "序号",
        "讲师姓名",
        "讲师类型",
        "考核周期",
        "考核人",
        "工作态度",
        "专业能力",
        "授课效果",
        "考核得分",
        "考核等级",
        "考核结论",
      ],
      [1, "周老师", "专职", "2026年一季度", "王志远", 36, 27, 28, 91, "A", "续聘专职"],
      [2, "吴老师", "兼职", "2026年一季度", "王志远", 30, 20, 18, 68, "C", "安排辅导"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["appraisals"]);
  const { subject, periodEnd, overall, grade, conclusion, dimensions, assessor } =
    appraisalsOf(reading);
  expect(word(subject, 1)).toBe("吴老师");
  expect([...periodEnd]).toEqual([month(2026, 3), month(2026, 3)]);
  expect([...overall]).toEqual([91, 68]);
  expect(word(grade, 1)).toBe("C");
  expect(word(conclusion, 0)).toBe("续聘专职");
  expect(word(assessor, 0)).toBe("王志远");
  expect(dimensions.map(({ name }) => name)).toEqual(["工作态度", "专业能力", "授课效果"]);
});

test("grades alone are scores too", async () => {
  const reading = await read({
    name: "年度考核",
    rows: [
      ["受考核人", "考核年度", "考核主管", "考核等第", "主管講評"],
      ["林怡君", "2025年度", "王志遠", "優", null],
      ["陳冠宇", "2025年度", "王志遠", "良", "備課需加強"],
      ["王小明", "2025年度", "王志遠", "差", null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["appraisals"]);
  const found = appraisalsOf(reading);
  expect(found.overall[0]).toBe(found.outOf[0]);
  expect(found.overall[2]).toBe(0);
  expect(found.periodEnd[0]).toBe(month(2025, 12));
});

test("an English performance review of agents", async () => {
  const reading = await read({
    name: "Performance review",
    rows: [
      [
        "Employee ID",
        "Employee name",
        "Review period",
        "Appraised by",
        "Attitude (40)",
        "Skill (60)",
        "Appraisal score",
        "Performance rating",
        "Manager comments",
      ],
      ["A1001", "Alex Moore", "2026 H1", "Robin West", 38, 52, 90, "Exceeds", "Reliable"],
      ["A1002", "Jamie Hill", "2026 H1", "Robin West", 30, 40, 70, "Meets", null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["appraisals"]);
  expect([...appraisalsOf(reading).overall]).toEqual([90, 70]);
  expect(appraisalsOf(reading).periodEnd[0]).toBe(month(2026, 6));
});

test("a monthly KPI summary with its total and grade stays a KPI summary", async () => {
  const reading = await read({
    name: "绩效考核",
    rows: [
      [
        "工号",
        "姓名",
        "考核月份",
        "接听量",
        "平均处理时长(秒)",
        "满意度",
        "质检得分",
        "考核得分",
        "考核等级",
      ],
      ["A1001", "张三", "2026-03", 1250, 310, 4.7, 91, 95, "A"],
      ["A1002", "李四", "2026-03", 1080, 345, 4.2, 84, 82, "B"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect(fieldsOf(reading).slice(3, 7)).toEqual([
    "callsHandled",
    "handleTime",
    "satisfaction",
    "qaScore",
  ]);
});
