import type { CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, kindsOf, read } from "../read";

/** All but the dates kept as text. */
function listed(reading: CentreReading): string[] {
  return issuesOf(reading).filter((issue) => !issue.includes("date-as-text"));
}

test("稽核差错：一行一条，致命、严重、一般", async () => {
  const reading = await read({
    name: "稽核",
    rows: [
      ["3月工单稽核差错通报"],
      [
        "工单号",
        "稽核日期",
        "工号",
        "姓名",
        "稽核人",
        "差错类型",
        "差错等级",
        "差错代码",
        "差错描述",
        "扣分",
      ],
      ["W01", "2026-03-02", "A1", "张三", "赵敏", "登记错误", "致命", "E01", "客户号登记错误", 10],
      ["W02", "2026-03-03", "A2", "李四", "赵敏", "漏派工单", "一般", "E05", "未派单", "-2"],
      ["W03", "2026-03-04", "A1", "张三", "孙磊", null, "无差错", null, null, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["audit-findings"]);
  const audits = reading.centre.auditFindings;
  expect(Array.from(audits?.agent ?? [])).toEqual([0, 1, 0]);
  expect(audits?.auditor.words).toEqual(["赵敏", "孙磊"]);
  expect(audits?.record.words).toEqual(["W01", "W02", "W03"]);
  expect(audits?.code.words).toEqual(["E01", "E05"]);
  expect(Array.from(audits?.errors ?? [])).toEqual([1, 1, 0]);
  expect(Array.from(audits?.critical ?? [])).toEqual([1, 0, 0]);
  expect(Array.from(audits?.minor ?? [])).toEqual([0, 1, 0]);
  expect(Array.from(audits?.pointsDeducted ?? [])).toEqual([10, 2, NaN]);
  expect(listed(reading)).toEqual(["J4 number-as-text value-repaired"]);
});

test("audits with a column of counts for each severity", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      [
        "Ticket ID",
        "Audit date",
        "Agent",
        "Auditor",
        "Critical Errors",
        "Major Errors",
        "Minor Errors",
        "Error_Type",
        "Error Detail",
        "Auditor Comment",
      ],
      ["T1", "2026-03-02", "Ann Lee", "Kim", 0, 1, 2, "Process", "Wrong form", "coach"],
      ["T2", "2026-03-02", "Bob Ray", "Kim", 1, 0, 0, "Compliance", "No ID check", "urgent"],
      ["T3", "2026-03-03", "Ann Lee", "Kim", 0, 0, 0, null, null, "fine"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["audit-findings"]);
  const audits = reading.centre.auditFindings;
  expect(Array.from(audits?.errors ?? [])).toEqual([3, 1, 0]);
  expect(Array.from(audits?.critical ?? [])).toEqual([0, 1, 0]);
  expect(Array.from(audits?.minor ?? [])).toEqual([2, 0, 0]);
});

test("稽核缺失，是否致命以是否表示", async () => {
  const reading = await read({
    name: "缺失紀錄",
    rows: [
      ["專員姓名", "案件編號", "日期", "稽核員", "缺失項目", "是否致命", "扣點"],
      ["陳怡君", "C1", "2026/3/2", "黃淑芬", "未核身", "是", 20],
      ["林志豪", "C2", "2026/3/3", "黃淑芬", "漏填備註", "否", 2],
    ],
  });
  expect(kindsOf(reading)).toEqual(["audit-findings"]);
  expect(Array.from(reading.centre.auditFindings?.critical ?? [])).toEqual([1, 0]);
  expect(Array.from(reading.centre.auditFindings?.minor ?? [])).toEqual([0, 1]);
});

test("a review sheet with its marks, a deduction and a remark stays a review sheet", async () => {
  const reading = await read({
    name: "质检明细",
    rows: [
      [
        "录音号",
        "质检日期",
        "工号",
        "姓名",
        "质检员",
        "规范用语(20分)",
        "礼貌语调(30分)",
        "业务准确(50分)",
        "扣分",
        "质检得分",
        "质检评语",
      ],
      ["R1", "2026-03-02", "A1", "张三", "赵敏", 18, 28, 50, 4, 96, "语速快"],
      ["R2", "2026-03-03", "A2", "李四", "赵敏", 20, 25, 45, 10, 90, "无"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["reviews"]);
});

test("deductions by category with the name of who audited, and no score anywhere, are audit findings", async () => {
  const reading = await read({
    name: "差错明细",
    rows: [
      ["录音号", "工号", "姓名", "日期", "质检员", "类别", "扣分"],
      ["R1", "A1", "张三", "2026-03-02", "赵敏", "登记错误", 5],
      ["R2", "A2", "李四", "2026-03-03", "赵敏", "漏派工单", 2],
    ],
  });
  expect(kindsOf(reading)).toEqual(["audit-findings"]);
  expect(Array.from(reading.centre.auditFindings?.pointsDeducted ?? [])).toEqual([5, 2]);
});

test("deductions by category on a tab of cases, no word of audits: an audit, not a call log", async () => {
  const reading = await read({
    name: "Cases",
    rows: [
      ["Call id", "Agent id", "Teammate", "Date", "Evaluator", "Category", "Deduction"],
      ["C1", "A1", "Ann Lee", "2026-03-02", "Kim", "Identity", 5],
      ["C2", "A2", "Bob Ray", "2026-03-03", "Kim", "Wrong form", 2],
    ],
  });
  expect(kindsOf(reading)).toEqual(["audit-findings"]);
});
