import { kindsOf, issuesOf, read } from "./read";

test("exam results are exam results, not QA scores", async () => {
  const reading = await read({
    name: "3月考试成绩",
    rows: [
      ["工号", "姓名", "总分"],
      ["A1", "张三", 88],
      ["A2", "李四", 92],
    ],
  });
  expect(kindsOf(reading)).toEqual(["exam-results"]);
});

test("a training record and trainer ratings are no courses, trainers or reviews", async () => {
  const reading = await read(
    {
      name: "培训记录",
      rows: [
        ["日期", "课程名称", "讲师", "工号", "姓名"],
        ["2026-03-05", "情绪安抚", "赵老师", "A1", "张三"],
      ],
    },
    {
      name: "讲师评分",
      rows: [
        ["讲师", "课程", "日期", "内容评分", "总体评分"],
        ["赵老师", "情绪安抚", "2026-03-05", 5, 4],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["training-records", "trainer-ratings"]);
  const { courses, trainers, reviews } = reading.centre;
  expect([courses, trainers, reviews]).toEqual([null, null, null]);
});

test("namesakes: told apart by team, set aside where nothing tells them apart", async () => {
  const reading = await read(
    {
      name: "名册",
      rows: [
        ["工号", "姓名", "班组", "岗位"],
        ["A1", "王芳", "一组", "客服"],
        ["A2", "王芳", "二组", "客服"],
        ["A3", "赵敏", "二组", "组长"],
      ],
    },
    {
      name: "质检",
      rows: [
        ["姓名", "班组", "质检员", "质检得分"],
        ["王芳", "二组", "李", 90],
        ["王芳", null, "李", 80],
        ["赵敏", null, "李", 70],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["staff", "reviews"]);
  expect(Array.from(reading.centre.reviews?.agent ?? [])).toEqual([1, 2]);
  expect(issuesOf(reading)).toEqual(["A3 namesakes row-set-aside"]);
  expect(reading.centre.agents.map(({ role }) => role)).toEqual(["agent", "agent", "lead"]);
});

test("without a staff list, a sheet of ids finds the people whom another sheet names with their ids", async () => {
  const reading = await read(
    {
      name: "QA",
      rows: [
        ["Agent ID", "Evaluator", "QA score"],
        [7, "Kim", 4.5],
        ["8", "Kim", 3],
      ],
    },
    {
      name: "KPI March 2026",
      rows: [
        ["Agent ID", "Agent name", "Calls handled", "AHT (sec)"],
        ["007", "Ann Lee", 900, 240],
        ["009", "Cy Poe", 800, 260],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["reviews", "kpis"]);
  expect(reading.centre.agents.map(({ id, name }) => [id, name])).toEqual([
    ["007", "Ann Lee"],
    ["009", "Cy Poe"],
    ["8", "8"],
  ]);
  expect(Array.from(reading.centre.reviews?.agent ?? [])).toEqual([0, 2]);
  expect(reading.centre.reviews?.maxScore).toBe(5);
});

test("two tables stacked without a blank row between them, the second with its own title", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["工号", "姓名", "班组", "入职日期"],
      ["A1", "张三", "一组", "2025-01-02"],
      ["A2", "李四", "一组", "2025-02-03"],
      ["2026年3月绩效"],
      ["工号", "姓名", "接听量", "平均处理时长(秒)", "满意度"],
      ["A1", "张三", 800, 230, 0.96],
      ["A2", "李四", 820, 250, 0.91],
    ],
  });
  expect(kindsOf(reading)).toEqual(["staff", "kpis"]);
  expect(reading.report.rows).toMatchObject({ in: 4, used: 4, setAside: 0 });
});

test("months side by side are not criteria: their sum is nobody's score", async () => {
  const reading = await read({
    name: "QA Score 2026",
    rows: [
      ["Agent", "Team", "Jan", "Feb", "Mar", "Avg"],
      ["Amy Lee", "North", 80, 90, 85, 85],
      ["Bob Ray", "North", 70, 75, 80, 75],
    ],
  });
  expect(kindsOf(reading)).not.toContain("reviews");
  expect(reading.centre.reviews).toBeNull();
});

test("one name in two teams without an id is taken as one person, and the doubt is listed", async () => {
  const reading = await read({
    name: "QA",
    rows: [
      ["Agent", "Team", "Review Date", "QA Score"],
      ["John Smith", "North", "2026-06-01", 60],
      ["Ann Bell", "North", "2026-06-01", 75],
      ["John Smith", "South", "2026-06-02", 80],
      ["John Smith", "South", "2026-06-03", 82],
    ],
  });
  expect(reading.centre.agents).toHaveLength(2);
  expect(issuesOf(reading).filter((issue) => issue.includes("name-in-teams"))).toEqual([
    "A4 name-in-teams value-repaired",
  ]);
});

test("a table that nothing could be made of says where its formulas were never calculated", async () => {
  const never = { error: "#NOT-CALCULATED!" };
  const reading = await read({
    name: "QA",
    rows: [
      ["Person", "Points", "Place"],
      ["Amy", 3, never],
      ["Bob", never, never],
    ],
  });
  expect(kindsOf(reading)).toEqual([null]);
  expect(issuesOf(reading)).toEqual([
    "A1 unknown-table table-not-used",
    "C2 error-cell value-left-out",
  ]);
});
