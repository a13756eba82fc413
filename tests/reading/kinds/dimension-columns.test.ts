import { fieldsOf, read } from "../read";

test("a judge who was absent keeps her column: 缺席 beside two marks in three", async () => {
  const found = await read({
    name: "試教評分",
    rows: [
      ["參選人", "試教主題", "評審1", "評審2"],
      ["陳怡君", "客訴應對", 88, 90],
      ["林志豪", "系統操作", 75, "缺席"],
      ["黃雅婷", "電話禮儀", 92, 91],
    ],
  });
  expect(fieldsOf(found)).toEqual(["candidate", "lectureTopic", "judgeScore", "judgeScore"]);
  expect([...(found.centre.trialLectures?.overall ?? [])]).toEqual([88, 90, 75, 92, 91]);
});

test("a header that states full marks heads marks, though one of three was not given", async () => {
  const found = await read({
    name: "试讲打分",
    rows: [
      ["试讲人", "试讲题目", "评委", "授课内容(40分)", "课堂掌控(30分)"],
      ["张三", "投诉处理", "陈经理", 35, 25],
      ["张三", "投诉处理", "周主管", 33, 27],
      ["李四", "分期业务", "陈经理", 30, "缺"],
    ],
  });
  expect(fieldsOf(found).slice(3)).toEqual(["dimension", "dimension"]);
  const dimensions = found.centre.trialLectures?.dimensions.map(({ values }) => [...values]);
  expect(dimensions).toEqual([
    [35, 33, 30],
    [25, 27, NaN],
  ]);
});

test("the materials are a dimension where they hold marks", async () => {
  const found = await read({
    name: "Course feedback",
    rows: [
      ["Trainer", "Session date", "Knowledge", "Training material", "Overall rating"],
      ["Ruth Hale", "2026-03-04", 5, 4, 4],
      ["Dan Fox", "2026-03-11", 4, 3, 4],
    ],
  });
  expect(fieldsOf(found)).toEqual([
    "trainerName",
    "sessionDate",
    "dimension",
    "dimension",
    "overallRating",
  ]);
});

test("a total that states its full marks is the score of a trial lecture", async () => {
  const found = await read({
    name: "Trial lectures",
    rows: [
      ["Candidate", "Lecture topic", "Judge", "Content /10", "Delivery /10", "Total /20"],
      ["Amy Lee", "Late fees", "Ruth Hale", 8, 7, 15],
      ["Bob Ray", "Lost cards", "Ruth Hale", 6, 5, 11],
    ],
  });
  expect(fieldsOf(found).at(-1)).toBe("score");
  expect([...(found.centre.trialLectures?.overall ?? [])]).toEqual([15, 11]);
  expect([...(found.centre.trialLectures?.outOf ?? [])]).toEqual([20, 20]);
});
