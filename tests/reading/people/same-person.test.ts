import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import type { TestCell, TestSheet } from "../snapshot-of";
import { read } from "../read";

const kpiHeader = ["工号", "姓名", "班组", "月份", "接听量", "平均处理时长(秒)"];

const staff = (...rows: TestCell[][]): TestSheet => ({
  name: "人员名册",
  rows: [["工号", "姓名", "班组", "入职日期", "状态"], ...rows],
});

const kpis = (...rows: TestCell[][]): TestSheet => ({ name: "绩效", rows: [kpiHeader, ...rows] });

const people = async (...sheets: readonly TestSheet[]) => {
  const reading = await read(...sheets);
  const { agents, kpis: figures } = reading.centre;
  const causes = reading.report.issues.map(({ cause }) => cause);
  return {
    reading,
    agents: agents.map(({ id, name, team }) => [id, name, team].join(" ")),
    figures: figures ? Array.from(figures.agent, (agent) => agents[agent]?.id ?? "-") : [],
    causes,
    kinds: causes.map(({ kind }) => kind),
  };
};

const known = staff(
  ["0011", "张三", "一组", "2024-01-05", "在职"],
  ["0012", "李四", "一组", "2024-01-06", "在职"],
  ["0013", "王芳", "二组", "2024-01-07", "在职"],
);

test("namesakes with ids of their own are two people, without a staff list too", async () => {
  const { agents, figures } = await people(
    kpis(
      ["A1607", "王芳", "一组", "2026-03", 300, 250],
      ["A1608", "王芳", "二组", "2026-03", 310, 260],
      ["A1609", "李四", "二组", "2026-03", 320, 270],
    ),
  );
  expect(agents).toEqual(["A1607 王芳 一组", "A1608 王芳 二组", "A1609 李四 二组"]);
  expect(figures).toEqual(["A1607", "A1608", "A1609"]);
});

test("ids that lost their zeros find their people, listed once", async () => {
  const { figures, causes } = await people(
    known,
    kpis([11, "张三", "一组", "2026-03", 300, 250], [12, "李四", "一组", "2026-03", 310, 260]),
  );
  expect(figures).toEqual(["0011", "0012"]);
  expect(causes.filter(({ kind }) => kind === "ids-written-otherwise")).toEqual([
    { kind: "ids-written-otherwise", example: "11" },
  ]);
});

test("an id of one person beside the name of another is asked about", async () => {
  const { figures, causes } = await people(
    known,
    kpis(
      ["0011", "李四", "一组", "2026-03", 300, 250],
      ["0012", "李四", "一组", "2026-03", 310, 260],
    ),
  );
  expect(figures).toEqual(["0012"]);
  expect(causes).toContainEqual({
    kind: "id-and-name-differ",
    byId: "张三 (0011)",
    byName: "李四 (0012)",
  });
});

test("a known id beside a name that nobody has: the id decides, and that is listed", async () => {
  const { figures, causes } = await people(
    known,
    kpis(
      ["0011", "Tom", "一组", "2026-03", 300, 250],
      ["0012", "李四", "一组", "2026-03", 310, 260],
    ),
  );
  expect(figures).toEqual(["0011", "0012"]);
  expect(causes).toContainEqual({ kind: "other-name", known: "张三 (0011)" });
});

test("logins beside known names are ids of another system; two logins of one name are two people", async () => {
  const { figures, causes } = await people(
    known,
    kpis(
      ["zs", "张三", "一组", "2026-03", 300, 250],
      ["ls", "李四", "一组", "2026-03", 310, 260],
      ["wf", "王芳", "二组", "2026-03", 320, 270],
      ["wf2", "王芳", "三组", "2026-03", 330, 280],
    ),
  );
  expect(figures).toEqual(["0011", "0012", "0013"]);
  expect(causes).toContainEqual({ kind: "unknown-agent", nearest: ["王芳 (0013)"] });
});

test("a stranger is listed with the nearest names and never taken for one of them", async () => {
  const { figures, causes } = await people(
    known,
    kpis(
      ["0011", "张三", "一组", "2026-03", 300, 250],
      [null, "王方", "二组", "2026-03", 310, 260],
    ),
  );
  expect(figures).toEqual(["0011"]);
  expect(causes).toContainEqual({ kind: "unknown-agent", nearest: ["王芳 (0013)"] });
});

test("somebody met by name alone gets her id from the sheet that has both", async () => {
  const { agents, figures } = await people(
    {
      name: "名册",
      rows: [
        ["姓名", "班组", "入职日期"],
        ["张三", "一组", "2024-01-05"],
        ["李四", "二组", "2024-02-05"],
        ["赵六", "二组", "2024-02-06"],
      ],
    },
    kpis(
      ["A11", "张三", "一组", "2026-03", 300, 250],
      ["A12", "李四", "二组", "2026-03", 310, 260],
    ),
  );
  expect(agents).toEqual(["A11 张三 一组", "A12 李四 二组", "赵六 赵六 二组"]);
  expect(figures).toEqual(["A11", "A12"]);
});

test("names with the id in the same cell", async () => {
  const { figures, kinds } = await people(known, {
    name: "绩效",
    rows: [
      ["坐席", "月份", "接听量", "平均处理时长(秒)"],
      ["张三(0011)", "2026-03", 300, 250],
      ["0012-李四", "2026-03", 310, 260],
      ["王芳", "2026-03", 320, 270],
    ],
  });
  expect(figures).toEqual(["0011", "0012", "0013"]);
  expect(kinds).toContain("id-in-name");
});

test("离职: who has left keeps her history and is not ranked", async () => {
  const { reading } = await people(
    staff(
      ["0011", "张三", "一组", "2024-01-05", "离职"],
      ["0012", "李四", "一组", "2024-01-06", "在职"],
      ["0013", "王芳", "一组", "2024-01-07", "在职"],
    ),
    kpis(
      ["0011", "张三", "一组", "2026-03", 300, 250],
      ["0012", "李四", "一组", "2026-03", 310, 260],
      ["0013", "王芳", "一组", "2026-03", 320, 270],
    ),
  );
  const { agents, kpis: figures } = reading.centre;
  expect(agents.map(({ status }) => status)).toEqual(["left", "active", "active"]);
  expect(figures?.count).toBe(3);
  const ranking = await rankAgents(reading.centre, defaultSettings, 1, unwatched);
  const ranked = ranking.agents.map(({ agent }) => agents[agent]?.name);
  expect([...ranked].sort()).toEqual(["李四", "王芳"]);
});

test("a later list says that somebody has left", async () => {
  const { reading, kinds } = await people(known, {
    ...staff(
      ["0011", "张三", "一组", "2024-01-05", "离职"],
      ["0014", "赵六", "一组", "2024-01-09", "在职"],
      ["0015", "钱七", "一组", "2024-01-09", "在职"],
    ),
    name: "四月名册",
  });
  const status = new Map(reading.centre.agents.map((agent) => [agent.id, agent.status]));
  expect(status.get("0011")).toBe("left");
  expect(status.size).toBe(5);
  expect(kinds).toContain("duplicate-row");
});

test("two people under one id on a staff list are asked about", async () => {
  const { agents, causes } = await people(
    staff(
      ["0011", "张三", "一组", "2024-01-05", "在职"],
      ["0011", "李四", "一组", "2024-01-06", "在职"],
      ["0013", "王芳", "一组", "2024-01-07", "在职"],
    ),
  );
  expect(agents).toEqual(["0011 张三 一组", "0013 王芳 一组"]);
  expect(causes).toContainEqual({
    kind: "id-and-name-differ",
    byId: "张三 (0011)",
    byName: "李四",
  });
});
