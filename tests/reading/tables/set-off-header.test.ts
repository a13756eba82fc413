import { issuesOf, kindsOf, read } from "../read";

const tests = [
  ["工号", "日期", "扮演人", "场景", "压力测试得分"],
  ["A1230", "2026-09-21", "郑凯", "要求赔偿", 64.5],
  ["A1231", "2026-09-19", "潘斌", "反复追问", 87.5],
  ["A1232", "2026-09-19", "潘斌", "辱骂", 92.5],
];

test("trainers two rows below stress tests, their header mostly in no list: rows of another kind, no more tests", async () => {
  const reading = await read({
    name: "压力测试",
    rows: [
      ...tests,
      [],
      [],
      ["谁来讲", "能讲什么", "用工"],
      ["冯磊", "服务态度、沟通能力", "全职"],
      ["高伟", "业务知识、系统操作", "外聘"],
    ],
  });
  expect(kindsOf(reading)[0]).toBe("stress-tests");
  expect(reading.report.tables.map(({ range }) => range.row)).toEqual([0, 6]);
  expect(reading.centre.agents.map(({ id }) => id)).toEqual(["A1230", "A1231", "A1232"]);
});

test("two headers of three are enough below a title, where no record above says the same", async () => {
  const reading = await read({
    name: "Staff list",
    rows: [
      ["Agent", "Level", "Branch", "Team"],
      ["Owen Goss", "Expert", "Leeds", "Team A"],
      ["Cara Orme", "Senior", "Cardiff", "Team B"],
      [],
      ["Trainers"],
      ["Max epr day", "Skills", "Trainer"],
      ["3:00:00", "communication", "Owen Goss"],
      ["2:00:00", "attitude", "Cara Orme"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["staff", "trainers"]);
});

test("days side by side under a strange word are a roster's header, not an interview", async () => {
  const reading = await read({
    name: "面谈",
    rows: [
      ["姓名", "日期", "访谈人", "访谈内容"],
      ["朱晓东", "2026-07-20", "郭国庆", "希望多练投诉处理"],
      ["何艳", "2026-07-08", "郭国庆", "对新系统不熟"],
      [],
      ["2026年7月排班表"],
      ["伙伴", "7月1日", "7月2日", "7月3日", "7月4日", "7月5日"],
      ["朱晓东", "中", "中", "早", "中", "休"],
      ["何艳", "中", "晚", "中", "休", "晚"],
    ],
  });
  expect(reading.report.tables.map(({ range }) => range.row)).toEqual([0, 5]);
  expect(reading.centre.agents.map(({ name }) => name)).not.toContain("伙伴");
});

test("a line for nobody between the rows of a roster heads no table of the rows below it", async () => {
  const reading = await read({
    name: "Roster",
    rows: [
      ["October 2025 roster"],
      ["Agent", "10/1", "10/2", "10/3", "10/4"],
      ["Priya Goss", "16:00-00:00", "16:00-00:00", "08:00-16:00", "OFF"],
      ["Iris Hewitt", "OFF", "08:00-16:00", "08:00-16:00", "16:00-00:00"],
      ["Unassigned"],
      ["Owen Farrar", "16:00-00:00", "12:00-20:00", "OFF", "08:00-16:00"],
      ["Kate Dutton", "16:00-00:00", "08:00-16:00", "12:00-20:00", "OFF"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(reading.centre.agents).toHaveLength(4);
});

test("a name and a month over rows of a name and a figure each is a table, and listed", async () => {
  const reading = await read({
    name: "KPI",
    rows: [
      ["小伙伴姓名", "2025年10月"],
      ["孙晓东", 0.749],
      ["胡静", 0.867],
      ["孙磊", 0.689],
    ],
  });
  expect(issuesOf(reading).filter((issue) => issue.endsWith("table-not-used"))).toHaveLength(1);
});
