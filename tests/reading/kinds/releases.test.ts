import { dayFromCivil } from "../../../src/foundation/day";
import { issuesOf, kindsOf, read } from "../read";

test("releases with their points in one cell each", async () => {
  const reading = await read({
    name: "版本发布计划",
    rows: [
      [
        "序号",
        "系统名称",
        "版本号",
        "上线日期",
        "更新要点",
        "适用范围",
        "负责人",
        "状态",
        "操作手册",
      ],
      [
        1,
        "新退费界面",
        "V3.2",
        "2026-03-16",
        "1、新增按钮；2、两项核对",
        "一组、二组",
        "赵敏",
        "已上线",
        "退费手册",
      ],
      [2, "分期还款", "V3.3", "4月底", "手续费\n申请条件", null, "孙磊", "待上线", null],
      [3, null, null, "2026-05-01", "略", null, null, null, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["releases"]);
  expect(reading.centre.releases).toEqual([
    {
      name: "新退费界面",
      version: "V3.2",
      goLive: dayFromCivil(2026, 3, 16),
      keyPoints: ["新增按钮", "两项核对"],
      audience: ["一组", "二组"],
      owner: "赵敏",
      status: "已上线",
      document: "退费手册",
    },
    {
      name: "分期还款",
      version: "V3.3",
      goLive: null,
      keyPoints: ["手续费", "申请条件"],
      audience: [],
      owner: "孙磊",
      status: "待上线",
      document: null,
    },
  ]);
  expect(issuesOf(reading)).toEqual([
    "D2 date-as-text value-repaired",
    "D3 not-a-date value-left-out",
    "B4 no-name row-set-aside",
    "D4 date-as-text value-repaired",
  ]);
});

test.each([
  [
    "Sheet1",
    ["Release", "Go-live", "Key changes", "Teams", "Owner"],
    ["New refund screen", "2026-03-16", "New button; two checks", "Team 1; Team 2", "Pat Green"],
  ],
  [
    "新功能",
    ["上線項目", "上線日", "異動重點", "適用組別", "承辦人"],
    ["分期繳款", "2026-03-16", "手續費；申請條件", "一組；二組", "吳建宏"],
  ],
])("%s", async (name, headers, row) => {
  const reading = await read({ name, rows: [headers, row, row.map((cell) => `${cell} `)] });
  expect(kindsOf(reading)).toEqual(["releases"]);
  expect(reading.centre.releases?.[0]?.keyPoints).toHaveLength(2);
  expect(reading.centre.releases?.[0]?.audience).toHaveLength(2);
});
