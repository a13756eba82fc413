import { isKeyHeader } from "../../../src/reading/tables/side-by-side";
import { kindsOf, read } from "../read";

const range = ({ column, columns }: { readonly column: number; readonly columns: number }) => [
  column,
  columns,
];

test("an item number is what the rows of an answer key are known by", () => {
  expect(isKeyHeader("题号")).toBe(true);
  expect(isKeyHeader("得分")).toBe(false);
});

test("an answer key one column beside exam results is a table of its own", async () => {
  const reading = await read({
    name: "月考",
    rows: [
      ["考试成绩", "工号", "姓名", null, "正确答案", "题号"],
      [89, "A1", "马娟", null, "B", 1],
      [59, "A2", "刘明", null, "A", 2],
      [48, "A3", "徐梅", null, "C", 3],
      [56, "A4", "罗远", null, "B", 4],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results", "answer-keys"]);
});

test("the same people again right of a blank column, under strange headers, are another table", async () => {
  const reading = await read({
    name: "Training",
    rows: [
      ["Agent id", "Agent", "Course", "Date", "Trainer", "Attended", null, "calls"],
      [
        "A1",
        "Ella Goss",
        "The bill",
        "2025-07-20",
        "Ann Orr",
        "Yes",
        null,
        "Badge",
        "Who",
        "July 2025",
      ],
      [
        "A2",
        "Cara Farrar",
        "The bill",
        "2025-07-20",
        "Ann Orr",
        "No",
        null,
        "A1",
        "Ella Goss",
        321,
      ],
      [
        "A3",
        "Jack Ashby",
        "The bill",
        "2025-07-21",
        "Ann Orr",
        "Yes",
        null,
        "A2",
        "Cara Farrar",
        426,
      ],
      [
        "A4",
        "Liam Kemp",
        "The bill",
        "2025-07-21",
        "Ann Orr",
        "Yes",
        null,
        "A3",
        "Jack Ashby",
        718,
      ],
    ],
  });
  expect(kindsOf(reading)[0]).toBe("training-records");
  expect(reading.report.tables.map((table) => range(table.range))[0]).toEqual([0, 6]);
});

test("rows of the table beside are no part of a header that begins lower", async () => {
  const reading = await read({
    name: "Audit",
    rows: [
      [null, null, null, null, null, "Agent id", "Agent", "Course", "Date", "Attended"],
      [null, null, null, null, null, "A1", "Gwen Barrow", "The bill", "2025-10-08", "Yes"],
      [
        "Call id",
        "Agent id",
        "Category",
        "Deduction",
        null,
        "A2",
        "Iris Clegg",
        "The bill",
        "2025-10-09",
        "No",
      ],
      ["G1", "A1", "Wrong answer", 5, null, "A3", "Ella Irwin", "The bill", "2025-10-09", "Yes"],
      [
        "G2",
        "A2",
        "Field left empty",
        4,
        null,
        "A4",
        "Dev Barrow",
        "The bill",
        "2025-10-10",
        "Yes",
      ],
    ],
  });
  expect(reading.report.tables.map((table) => range(table.range))).toEqual([
    [5, 5],
    [0, 4],
  ]);
  expect(reading.centre.trainingRecords?.count).toBe(4);
});

test("a line that names a person beside a header is the title of her table, not a column", async () => {
  const reading = await read({
    name: "场地",
    rows: [
      ["培训室", "座位数", "分公司", null, "姓名：林海燕    工号：A1290"],
      ["培训室一", 12, "高雄", null, "录音号", "日期", "质检员", "质检得分"],
      ["培训室二", 65, "台北", null, "R1", "2026-03-05", "王磊", 88],
      ["大会议室", 61, "台北", null, "R2", "2026-03-06", "王磊", 67],
    ],
  });
  expect(kindsOf(reading)).toEqual(["venues", "reviews"]);
});

test("interval traffic one column beside a call log is a table of its own", async () => {
  const reading = await read({
    name: "3月",
    rows: [
      ["录音号", "工号", "业务类型", "是否接通", "通话时长(秒)", null, "日期", "时段", "呼入量"],
      ["C1", "A1", "挂失", "是", 627, null, "2026-03-05", "09:00-09:30", 167],
      ["C2", "A1", "账单", "是", 253, null, "2026-03-05", "09:30-10:00", 292],
      ["C3", "A2", "挂失", "是", 301, null, "2026-03-05", "10:00-10:30", 25],
    ],
  });
  expect(kindsOf(reading)).toEqual(["calls", "traffic"]);
  expect([...(reading.centre.traffic?.calls ?? [])]).toEqual([167, 292, 25]);
});

test("a date on both sides of a blank column: each table has its own, under whatever other words", async () => {
  const reading = await read({
    name: "March",
    rows: [
      ["Agent", "Date", "Evaluator", "QA score", null, "Date", "Half hr", "Rings"],
      ["Ella Barrow", "2026-03-05", "Iris Orme", 92, null, "2026-03-09", "09:00-09:30", 167],
      ["Gwen Goss", "2026-03-06", "Iris Orme", 85, null, "2026-03-09", "09:30-10:00", 292],
      ["Hugh Pratt", "2026-03-06", "Iris Orme", 77, null, "2026-03-09", "10:00-10:30", 25],
    ],
  });
  expect(reading.report.tables.map(({ kind, range: at }) => [kind, ...range(at)])).toEqual([
    ["reviews", 0, 4],
    [null, 5, 3],
  ]);
});

test("titles merged over two tables side by side are no groups of one header, however far down the right one begins", async () => {
  const reading = await read({
    name: "标准答案",
    rows: [
      ["2026年5月标准答案", null, null, null, "2026年5月培训课程一览", null, null],
      ["题号", "正确答案", "分值", null, "统计周期：2026-05-01至2026-05-31"],
      [1, "C", 2, null, "内部资料"],
      [2, "B", 5, null, "课程", "方式", "时长(分钟)"],
      [3, "B", 2, null, "情绪安抚", "面授", 60],
      [4, "C", 2, null, "异议处理", "演练", 45],
      [5, "D", 2, null, "新版账单", "视频", 30],
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 0, column: 4, rows: 1, columns: 3 },
    ],
  });
  expect(kindsOf(reading)).toEqual(["answer-keys", "courses"]);
  expect(reading.centre.courses?.length).toBe(3);
});
