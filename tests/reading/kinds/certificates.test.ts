import { dayFromCivil } from "../../../src/foundation/day";
import { issuesOf, kindsOf, read } from "../read";

test("certificates of trainers and agents: who, what, by whom, from when to when", async () => {
  const reading = await read({
    name: "证书台账",
    rows: [
      ["讲师证书与科研成果登记表"],
      [
        "序号",
        "工号",
        "姓名",
        "证书类型",
        "证书名称",
        "发证机构",
        "证书级别",
        "获证日期",
        "有效期至",
        "积分",
      ],
      [
        1,
        "A1001",
        "张三",
        "证书",
        "企业培训师",
        "职业技能鉴定中心",
        "二级",
        "2025-06-20",
        "2028-06-19",
        5,
      ],
      [
        2,
        "A1002",
        "李四",
        "研究报告",
        "重复来电原因分析",
        "客服中心",
        "中心级",
        "2025-11-08",
        "长期",
        10,
      ],
      [3, "A1002", "李四", "论文", null, "客服世界", null, "2025-12-01", null, 8],
    ],
  });
  expect(kindsOf(reading)).toEqual(["certificates"]);
  const found = reading.centre.certificates ?? [];
  expect(found.map(({ person, kind, name, points }) => [person, kind, name, points])).toEqual([
    ["张三", "certificate", "企业培训师", 5],
    ["李四", "report", "重复来电原因分析", 10],
  ]);
  expect(found[0]?.validUntil).toBe(dayFromCivil(2028, 6, 19));
  expect(reading.report.rows).toMatchObject({ in: 3, used: 2, setAside: 1 });
  expect(issuesOf(reading)).toContain("E5 no-name row-set-aside");
  expect(issuesOf(reading)).toContain("I4 not-a-date value-left-out");
});

test("證照 in Traditional Chinese, without ids", async () => {
  const reading = await read({
    name: "證照",
    rows: [
      ["講師", "證照", "發照單位", "取得日期", "有效期限"],
      ["周老師", "企業講師二級", "職業訓練中心", "2025/6/20", "2028/6/19"],
      ["吳老師", "客服管理師", "職業訓練中心", "2024/3/1", null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["certificates"]);
  expect(reading.centre.certificates?.map(({ person }) => person)).toEqual(["周老師", "吳老師"]);
});

test("an English list; a certified agent is the agent of the staff list", async () => {
  const reading = await read(
    {
      name: "Staff",
      rows: [
        ["Agent ID", "Agent name", "Team", "Hire date"],
        ["A1001", "Alex Moore", "Team 1", "2024-03-04"],
        ["A1002", "Jamie Hill", "Team 2", "2025-03-04"],
      ],
    },
    {
      name: "Certifications",
      rows: [
        ["Employee name", "Certification", "Issued by", "Date awarded", "Expiry date"],
        ["Jamie Hill", "Six Sigma Green Belt", "Quality institute", "2025-06-20", "2028-06-19"],
        ["Morgan Vale", "Coaching, level 1", "Quality institute", "2025-07-20", null],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["staff", "certificates"]);
  expect(reading.centre.certificates?.map(({ agent }) => agent)).toEqual([1, null]);
  expect(reading.centre.agents).toHaveLength(2);
});
