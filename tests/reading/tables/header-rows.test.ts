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
