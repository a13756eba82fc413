import { issuesOf, kindsOf, read } from "../read";

test("an item a row, several exams in one table; an item without an answer and a repeated one are set aside", async () => {
  const reading = await read({
    name: "标准答案",
    rows: [
      ["考试名称", "题号", "正确答案", "分值", "知识点"],
      ["3月业务考试", 1, "A", 2, "账单"],
      ["3月业务考试", 2, "B,D", 3, "账单"],
      ["3月业务考试", 2, "C", 3, "账单"],
      ["3月业务考试", 3, null, 2, "还款"],
      ["安全考试", 1, "对", 1, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["answer-keys"]);
  expect(
    reading.centre.answerKeys?.map(({ exam, items }) => [
      exam,
      items.map(({ item, answer, points, module }) => [item, answer, points, module]),
    ]),
  ).toEqual([
    [
      "3月业务考试",
      [
        ["1", "A", 2, "账单"],
        ["2", "BD", 3, "账单"],
      ],
    ],
    ["安全考试", [["1", "T", 1, null]]],
  ]);
  expect(issuesOf(reading)).toEqual(["C4 duplicate-row row-set-aside", "C5 no-name row-set-aside"]);
});

test("items side by side over a row of answers and one of points", async () => {
  const reading = await read({
    name: "三月考卷解答",
    rows: [
      ["題號", "1", "2", "3", "4"],
      ["配分", 2, 2, 3, 3],
      ["答案", "A", "C", "ABD", "○"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["answer-keys"]);
  expect(
    reading.centre.answerKeys?.[0]?.items.map(({ answer, points }) => [answer, points]),
  ).toEqual([
    ["A", 2],
    ["C", 2],
    ["ABD", 3],
    ["T", 3],
  ]);
});

test("a column of answers that stands alone is a key counted from 1", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [["Key"], ["A"], ["BD"], ["C"], ["True"], ["a"]],
  });
  expect(kindsOf(reading)).toEqual(["answer-keys"]);
  expect(reading.centre.answerKeys?.[0]).toEqual({
    exam: null,
    items: ["A", "BD", "C", "T", "A"].map((answer, i) => ({
      item: String(i + 1),
      answer,
      points: null,
      module: null,
      explanation: null,
    })),
  });
});
