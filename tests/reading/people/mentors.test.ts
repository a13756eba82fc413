import { localeTags } from "../../../src/locales/locale-tag";
import { localeFor } from "../../../src/locales/locale";
import { kindsOf, read } from "../read";
import type { TestCell, TestSheet } from "../snapshot-of";

const staff = (header: string, ...rows: TestCell[][]): TestSheet => ({
  name: "人员名册",
  rows: [["工号", "姓名", "班组", "入职日期", header, "状态"], ...rows],
});

const newcomers = [
  ["0011", "张三", "一组", "2024-01-05", null, "在职"],
  ["0012", "李四", "一组", "2024-01-06", null, "在职"],
  ["0013", "王芳", "一组", "2026-02-20", "张三", "在职"],
  ["0014", "赵磊", "一组", "2026-02-25", "李 四", "在职"],
];

test.each(["导师", "师傅", "带教人", "輔導員", "Mentor"])(
  "a staff list with a column %s says who looks after whom",
  async (header) => {
    const { centre, report } = await read(staff(header, ...newcomers));
    expect(centre.agents.map(({ mentor }) => mentor ?? null)).toEqual([
      null,
      null,
      { name: "张三", agent: 0 },
      { name: "李 四", agent: 1 },
    ]);
    expect(report.issues.filter(({ cause }) => cause.kind === "unknown-mentor")).toEqual([]);
  },
);

test("a list of newcomers beside the staff list adds mentor and hire date to those who are known", async () => {
  const reading = await read(
    {
      name: "人员名册",
      rows: [
        ["工号", "姓名", "班组", "等级"],
        ["0011", "张三", "一组", "三星"],
        ["0013", "王芳", "一组", "一星"],
      ],
    },
    {
      name: "新员工",
      rows: [
        ["工号", "姓名", "入职日期", "师傅"],
        ["0013", "王芳", "2026-02-20", "张三"],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["staff", "staff"]);
  const [, newcomer] = reading.centre.agents;
  expect(newcomer?.mentor).toEqual({ name: "张三", agent: 0 });
  expect(newcomer?.hiredOn).not.toBeNull();
});

test("a mentor who is nobody is listed at the newcomer's row with the nearest name; who has left needs none", async () => {
  const { centre, report } = await read(
    staff(
      "师傅",
      ...newcomers,
      ["0015", "孙丽", "一组", "2026-02-25", "张三丰", "在职"],
      ["0016", "周杰", "一组", "2026-01-25", "欧阳", "离职"],
    ),
  );
  expect(centre.agents[4]?.mentor).toEqual({ name: "张三丰", agent: null });
  const issues = report.issues.filter(({ cause }) => cause.kind === "unknown-mentor");
  expect(issues.map(({ found, action, address }) => [found, action, address.row])).toEqual([
    ["张三丰", "read-as-it-stands", 5],
  ]);
  for (const issue of issues) {
    for (const tag of localeTags) {
      expect(localeFor(tag).reading.issue(issue)).toContain("张三丰");
    }
  }
  // Nothing is set aside for it.
  expect(report.rows).toMatchObject({ in: 6, used: 6, setAside: 0 });
});
