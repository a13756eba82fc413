import { bareExamName } from "../../../src/reading/records/exam-name";
import { read } from "../read";

test.each([
  ["2026年3月月考标准答案（内部资料，严禁外传）", "2026年3月月考"],
  ["业务考试成绩表（A卷）", "业务考试成绩表（A卷）"],
  ["Answer key: Refund policy quiz", "Refund policy quiz"],
  ["Results for Refund policy quiz", "Refund policy quiz"],
])("%s is about the exam %s", (title, name) => {
  expect(bareExamName(title)).toBe(name);
});

test("80分及格 in the title is the pass mark, also behind the full marks", async () => {
  const { centre } = await read({
    name: "成绩",
    rows: [
      ["3月业务考试成绩（满分100分 80分及格）"],
      ["工号", "姓名", "考试成绩"],
      ["0012", "王芳", 92],
      ["0013", "李强", 76],
    ],
  });
  expect([...(centre.exams?.passMark ?? [])]).toEqual([80, 80]);
  expect([...(centre.exams?.fullMarks ?? [])]).toEqual([100, 100]);
});
