import { kindsOf, read } from "../read";

test("a title with the month far right of it is no group over the columns below", async () => {
  const { report, centre } = await read({
    name: "压测",
    rows: [
      ["压力测试评分表", null, null, null, "2026年3月"],
      ["工号", "姓名", "模拟客户", "情绪控制", "应变能力"],
      ["0012", "王芳", "赵班长", 8, 7],
      ["0013", "李强", "赵班长", 6, 9],
    ],
  });
  expect(report.tables.map(({ headerRows }) => headerRows)).toEqual([1]);
  expect(centre.stressTests?.dimensions.map(({ name }) => name)).toEqual(["情绪控制", "应变能力"]);
});

test("two groups without a date are groups", async () => {
  const { report } = await read({
    name: "Stress calls",
    rows: [
      ["Agent", "Played by", "Manner", null, "Knowledge", null],
      [null, null, "Calm", "Empathy", "Policy", "Product"],
      ["Amy Lee", "Ruth", 4, 5, 3, 4],
      ["Bob Ray", "Dan", 3, 3, 5, 5],
    ],
    merges: [
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 2 },
    ],
  });
  expect(report.tables.map(({ headerRows }) => headerRows)).toEqual([2]);
});

test("a team merged down its first two people belongs to the rows, not to the header", async () => {
  const reading = await read({
    name: "證照",
    rows: [
      ["課別", "員編", "姓名", "證照名稱", "發照機關", "發證日"],
      ["一課", "T101", "陳怡君", "信託業業務人員", "信託公會", "112/05/20"],
      [null, "T102", "林志豪", "人身保險業務員", "壽險公會", "110/9/1"],
      ["二課", "T103", "黃雅婷", "理財規劃人員", "金研院", "2024/1/15"],
    ],
    merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
  });
  expect(kindsOf(reading)).toEqual(["certificates"]);
  expect(reading.centre.certificates?.map(({ person }) => person)).toEqual([
    "陳怡君",
    "林志豪",
    "黃雅婷",
  ]);
});

test("two rows of shift codes with a gap are no group names over headers", async () => {
  const reading = await read({
    name: "排班表",
    rows: [
      ["2026年12月排班表"],
      ["姓名", "1日", "2日", "3日", "4日", "5日"],
      ["林伟", "B1", "A1", "休", "N", "N"],
      ["何国庆", "A2", "A1", "休", null, "休"],
      ["朱海燕", "B1", "A2", "B1", "A1", "A1"],
      ["姓名", "1日", "2日", "3日", "4日", "5日"],
      ["杨伟", "A1", "休", "N", "N", "休"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(reading.centre.agents).toHaveLength(4);
});

test("marks typed as texts, one of them missing, are no days of a roster", async () => {
  const reading = await read({
    name: "质检",
    rows: [
      ["姓名：黄国庆    工号：A1"],
      ["日期", "质检员", "规范用语", "礼貌语调", "沟通能力", "异议处理", "质检得分"],
      ["6月16日", "周洋", "19", null, "20", "13", "71.15"],
      ["6月17日", "李梅", "17", "11", "19", "14", "94.75"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["reviews"]);
  expect(reading.centre.reviews?.count).toBe(2);
});

test("a header printed again without its groups, below a record with a gap", async () => {
  const reading = await read({
    name: "Question bank",
    rows: [
      ["Question", "Option a", "Basics", null, null],
      [null, null, "Option b", "Option c", "Answer"],
      ["When is the bill due?", "A2 days", null, "C2 days", "B"],
      ["Question", "Option a", "Option b", "Option c", "Answer"],
      ["When do points expire?", "A4 days", "B4 days", "C4 days", "C"],
    ],
    merges: [{ row: 0, column: 2, rows: 1, columns: 3 }],
  });
  expect(kindsOf(reading)).toEqual(["question-bank"]);
});
