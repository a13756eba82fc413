import { none } from "../../../src/domain/records/agents";
import { scoreItems } from "../../../src/domain/evaluation/score-items";
import { fieldsOf, issuesOf, kindsOf, read } from "../read";

test("totals of one exam, named by the tab, with full marks, pass mark and verdict", async () => {
  const reading = await read({
    name: "3月业务考试成绩",
    rows: [
      ["2026年3月业务考试成绩单（满分100分，及格线80分）"],
      ["工号", "姓名", "班组", "考试日期", "考试成绩", "是否及格", "备注"],
      ["0101", "张伟", "一组", "2026-03-28", 86, "及格", null],
      ["0102", "王芳", "一组", "2026-03-28", "72分", "不及格", "需补考"],
      ["0103", "李强", "二组", "2026-03-28", "缺考", null, null],
      ["平均分", null, null, null, 79, null, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  const { exams, agents } = reading.centre;
  expect(exams?.exams).toEqual(["2026年3月业务考试"]);
  expect(Array.from(exams?.score ?? [])).toEqual([86, 72, Number.NaN]);
  expect(Array.from(exams?.fullMarks ?? [])).toEqual([100, 100, 100]);
  expect(Array.from(exams?.passMark ?? [])).toEqual([80, 80, 80]);
  expect(Array.from(exams?.passed ?? [])).toEqual([1, 0, Number.NaN]);
  expect(agents.map(({ id }) => id)).toEqual(["0101", "0102", "0103"]);
  expect(issuesOf(reading)).toContain("E5 not-a-number value-left-out");
  expect(issuesOf(reading)).toContain("A6 total-row row-set-aside");
});

test("one plain list in English", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["Agent ID", "Agent", "Exam", "Exam date", "Score", "Max score", "Pass/Fail"],
      ["A1", "Ann Lee", "March product quiz", "2026-03-30", 18, 20, "Pass"],
      ["A2", "Bob Ray", "March product quiz", "2026-03-30", 11, 20, "Fail"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  expect(reading.centre.exams?.exams).toEqual(["March product quiz"]);
  expect(Array.from(reading.centre.exams?.fullMarks ?? [])).toEqual([20, 20]);
  expect(Array.from(reading.centre.exams?.passed ?? [])).toEqual([1, 0]);
});

test("monthly exams side by side in Traditional Chinese: a record for every agent and month", async () => {
  const reading = await read({
    name: "2026年月考成績",
    rows: [
      ["員編", "姓名", "組別", "1月考試成績", "2月考試成績", "3月考試成績", "平均"],
      ["S01", "陳美玲", "客服一組", 88, 90, 84, 87.3],
      ["S02", "林志豪", "客服一組", 76, null, 91, 83.5],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  const { exams } = reading.centre;
  const january = (2026 - 1970) * 12;
  expect(Array.from(exams?.month ?? [])).toEqual([
    january,
    january,
    january + 1,
    january + 2,
    january + 2,
  ]);
  expect(Array.from(exams?.score ?? [])).toEqual([88, 76, 90, 84, 91]);
});

test("two exams side by side are two exams", async () => {
  const reading = await read({
    name: "一季度考试",
    rows: [
      ["工号", "姓名", "业务知识考试成绩", "信息安全考试成绩"],
      ["A1", "张伟", 88, 95],
      ["A2", "王芳", 76, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  expect(reading.centre.exams?.exams).toEqual(["业务知识考试", "信息安全考试"]);
  expect(Array.from(reading.centre.exams?.score ?? [])).toEqual([88, 76, 95]);
});

test("item by item with the key in the first row: answers are kept, the key is nobody's", async () => {
  const reading = await read({
    name: "业务考试答题明细",
    rows: [
      ["工号", "姓名", 1, 2, 3, 4, 5, "总分"],
      ["标准答案", null, "A", "B", "ACD", "对", "C", null],
      ["A1", "张伟", "A", "B", "CDA", "对", "C", 5],
      ["A2", "王芳", "A", "C", "AC", "错", "C", 2],
      ["A3", "李强", "b", "B", "A、C、D", "√", null, 3],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  expect(fieldsOf(reading).slice(2)).toEqual([...Array<string>(5).fill("examItem"), "score"]);
  expect(issuesOf(reading)).toContain("A2 key-row row-set-aside");
  const { exams, answerKeys } = reading.centre;
  expect(answerKeys?.[0]?.items.map(({ answer }) => answer)).toEqual(["A", "B", "ACD", "T", "C"]);
  const paper = exams?.papers[0];
  const scored = scoreItems(paper?.items ?? [], answerKeys?.[0]?.items ?? [], paper?.count ?? 0);
  expect(Array.from(scored.totals)).toEqual(Array.from(exams?.score ?? []));
});

test("points item by item, worth stated in the headers; without a total the score is their sum", async () => {
  const reading = await read({
    name: "考试小题分",
    rows: [
      ["姓名", "题1(2分)", "题2(2分)", "题3(6分)"],
      ["张伟", 2, 0, 5],
      ["王芳", 2, 2, 7],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  const { exams } = reading.centre;
  expect(exams?.papers[0]?.items.map(({ fullMarks }) => fullMarks)).toEqual([2, 2, 6]);
  expect(Array.from(exams?.score ?? [])).toEqual([7, Number.NaN]);
  expect(Array.from(exams?.fullMarks ?? [])).toEqual([10, 10]);
  expect(issuesOf(reading)).toContain("D3 implausible value-left-out");
});

test("answers without people are read, each row for one unnamed person, and that is listed", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["Item 1", "Item 2", "Item 3", "Item 4", "total"],
      ["A", "B", "C", "D", 4],
      ["A", "B", "D", "D", 3],
      ["C", "B", "C", "A", 2],
      ["A", "A", "C", "D", 3],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  expect(issuesOf(reading)).toEqual(["A1 people-numbered value-repaired"]);
  expect(Array.from(reading.centre.exams?.agent ?? [])).toEqual([none, none, none, none]);
  expect(Array.from(reading.centre.exams?.score ?? [])).toEqual([4, 3, 2, 3]);
});

test("an export of Wenjuanxing: questions as headers, answers written out with their letters", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      [
        "序号",
        "提交答卷时间",
        "所用时间",
        "来源",
        "来自IP",
        "总分",
        "1、您的姓名：",
        "2、您的工号：",
        "3、客户要求退费时，第一步应当(2分)",
        "4、以下哪些情形可以开具发票(3分)",
        "5、夜间可以受理挂失(1分)",
      ],
      [
        1,
        "2026/3/28 10:02:11",
        "312秒",
        "微信",
        "10.0.0.1",
        5,
        "张伟",
        "0101",
        "A.核实身份",
        "A.缴费┋C.退费",
        "对",
      ],
      [
        2,
        "2026/3/28 10:05:40",
        "298秒",
        "微信",
        "10.0.0.2",
        3,
        "王芳",
        "0102",
        "A.核实身份",
        "A.缴费┋B.咨询",
        "对",
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  const { exams, agents } = reading.centre;
  expect(agents.map(({ name }) => name)).toEqual(["张伟", "王芳"]);
  expect(exams?.papers[0]?.items.map(({ answers }) => answers?.words)).toEqual([
    ["A"],
    ["AC", "AB"],
    ["T"],
  ]);
  expect(Array.from(exams?.score ?? [])).toEqual([5, 3]);
});

test("an export of Microsoft Forms: points beside each question", async () => {
  const reading = await read({
    name: "Form1",
    rows: [
      [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "Total points",
        "Quiz feedback",
        "What comes first in a refund?",
        "Points - What comes first in a refund?",
        "Feedback - What comes first in a refund?",
        "Who may sign an invoice?",
        "Points - Who may sign an invoice?",
        "Feedback - Who may sign an invoice?",
      ],
      [
        1,
        "3/28/2026 10:02",
        "3/28/2026 10:09",
        "a@x.org",
        "Ann Lee",
        3,
        null,
        "Verify identity",
        2,
        null,
        "The lead",
        1,
        null,
      ],
      [
        2,
        "3/28/2026 10:03",
        "3/28/2026 10:15",
        "b@x.org",
        "Bob Ray",
        1,
        null,
        "Open a ticket",
        0,
        null,
        "The lead",
        1,
        null,
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  const { exams } = reading.centre;
  expect(
    exams?.papers[0]?.items.map(({ name, points }) => [name, Array.from(points ?? [])]),
  ).toEqual([
    ["What comes first in a refund?", [2, 0]],
    ["Who may sign an invoice?", [1, 1]],
  ]);
  expect(Array.from(exams?.score ?? [])).toEqual([3, 1]);
});
