import { dayFromCivil } from "../../../src/foundation/day";
import type { CentreReading } from "../../../src/reading/read-centre";
import { fieldsOf, issuesOf, kindsOf, read } from "../read";

/** All but the dates kept as text. */
function listed(reading: CentreReading): string[] {
  return issuesOf(reading).filter((issue) => !issue.includes("date-as-text"));
}

test("a list of complaints: whom, when, what about, and whether it was upheld", async () => {
  const reading = await read({
    name: "投诉",
    rows: [
      ["客服中心投诉台账"],
      [
        "序号",
        "投诉单号",
        "投诉时间",
        "被投诉人",
        "业务类型",
        "投诉类型",
        "投诉级别",
        "投诉渠道",
        "投诉内容",
        "责任判定",
        "处理状态",
      ],
      [
        1,
        "TS001",
        "2026-03-02",
        "张三",
        "账单",
        "服务态度",
        "一般",
        "热线",
        "打断客户",
        "有责",
        "已办结",
      ],
      [
        2,
        "TS002",
        "2026-03-05",
        "李四",
        "还款",
        "答复不一致",
        "重大",
        "银保监",
        "两次答复不同",
        "无责",
        "处理中",
      ],
      [
        3,
        "TS003",
        "2026-03-09",
        "张三",
        "账单",
        "服务态度",
        "一般",
        "APP",
        "语气生硬",
        "部分属实",
        "已结案",
      ],
      [
        4,
        "TS004",
        "2026-03-11",
        null,
        "产品",
        "产品设计",
        "一般",
        "热线",
        "年费规则",
        "调查中",
        "待处理",
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["complaints"]);
  const { complaints, agents } = reading.centre;
  expect(agents.map(({ name }) => name)).toEqual(["张三", "李四"]);
  expect(complaints?.count).toBe(4);
  expect(Array.from(complaints?.agent ?? [])).toEqual([0, 1, 0, 0xffffffff]);
  expect(complaints?.number.words).toEqual(["TS001", "TS002", "TS003", "TS004"]);
  expect(complaints?.day[1]).toBe(dayFromCivil(2026, 3, 5));
  expect(Array.from(complaints?.upheld ?? [])).toEqual([1, 0, 0.5, NaN]);
  expect(Array.from(complaints?.closed ?? [])).toEqual([1, 0, 1, 0]);
  expect(complaints?.severity.words).toEqual(["一般", "重大"]);
  expect(complaints?.source.words).toEqual(["热线", "银保监", "APP"]);
  expect(complaints?.category.words).toEqual(["服务态度", "答复不一致", "产品设计"]);
  expect(complaints?.text.words).toHaveLength(4);
  expect(listed(reading)).toEqual([]);
});

test("an English log on a tab that says nothing, some of its columns only", async () => {
  const reading = await read({
    name: "Sheet3",
    rows: [
      ["Ref", "Date received", "Agent", "Call reason", "Complaint details", "Outcome", "Status"],
      ["C-1", "2026-03-02", "Ann Lee", "Billing", "Rude on the phone", "Upheld", "Closed"],
      ["C-2", "2026-03-04", "Bob Ray", "Cards", "Was not called back", "Not upheld", "Open"],
      ["C-3", "2026-03-07", "Ann Lee", "Billing", "Kept waiting", "Pending", "In progress"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["complaints"]);
  expect(Array.from(reading.centre.complaints?.upheld ?? [])).toEqual([1, 0, NaN]);
  expect(Array.from(reading.centre.complaints?.closed ?? [])).toEqual([1, 0, 0]);
});

test("客訴明細，以可歸責與否判定", async () => {
  const reading = await read({
    name: "3月",
    rows: [
      ["客訴案號", "日期", "員工編號", "客訴類別", "管道", "客訴內容", "是否可歸責"],
      ["K01", "2026/3/2", "E1", "服務態度", "專線", "說明時被打斷", "可歸責"],
      ["K02", "2026/3/3", "E2", "作業疏失", "官網", "漏派件", "不可歸責"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["complaints"]);
  expect(fieldsOf(reading)).toEqual([
    "complaintId",
    "date",
    "agentId",
    "category",
    "complaintSource",
    "details",
    "upheld",
  ]);
  expect(Array.from(reading.centre.complaints?.upheld ?? [])).toEqual([1, 0]);
});

test("what nobody can tell is listed: a verdict of other words, a person who is not on the staff list", async () => {
  const reading = await read(
    {
      name: "名册",
      rows: [
        ["工号", "姓名", "班组", "入职日期"],
        ["A1", "张三", "一组", "2024-01-02"],
        ["A2", "李四", "一组", "2024-01-02"],
      ],
    },
    {
      name: "投诉明细",
      rows: [
        ["投诉编号", "投诉日期", "工号", "姓名", "投诉内容", "是否有责"],
        ["T1", "2026-03-02", "A1", "张三", "态度", "有责"],
        ["T2", "2026-03-03", "A9", "王五", "态度", "转市场部"],
        ["合计", null, null, null, 2, null],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["staff", "complaints"]);
  expect(reading.centre.agents).toHaveLength(2);
  expect(Array.from(reading.centre.complaints?.agent ?? [])).toEqual([0, 0xffffffff]);
  expect(listed(reading)).toEqual([
    "D3 unknown-agent value-left-out",
    "F3 not-a-number value-left-out",
    "A4 total-row row-set-aside",
  ]);
});

test("KPI summaries that count complaints and their rates are no list of complaints", async () => {
  const reading = await read({
    name: "投诉指标",
    rows: [
      ["工号", "姓名", "月份", "接听量", "投诉量", "服务投诉率", "投诉处理及时率"],
      ["A1", "张三", "2026-03", 900, 1, 0.001, 1],
      ["A2", "李四", "2026-03", 950, 0, 0, 1],
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis"]);
});

test("of two words for the category the plainer one is, and the other names the business", async () => {
  const reading = await read({
    name: "Complaints",
    rows: [
      ["Complaint no", "Date", "Agent", "Category", "Nature of complaint", "Upheld"],
      ["C1", "2026-03-02", "Ann Lee", "Billing", "Attitude", "Yes"],
      ["C2", "2026-03-03", "Bob Ray", "Cards", "Delay", "No"],
    ],
  });
  expect(reading.centre.complaints?.category.words).toEqual(["Attitude", "Delay"]);
  expect(reading.centre.complaints?.businessType.words).toEqual(["Billing", "Cards"]);
});

test("the channel of a complaint is where it came from, and not asked about", async () => {
  const { centre } = await read({
    name: "Complaints log",
    rows: [
      ["Ref", "Date received", "Agent", "Complaint type", "Channel", "Upheld?"],
      ["CP-101", "2026-03-02", "Amy Lee", "Rude agent", "Phone", "Y"],
      ["CP-102", "2026-03-17", "Bob Ray", "Long wait", "Email", "N"],
    ],
  });
  expect(centre.complaints?.source.words).toEqual(["Phone", "Email"]);
});
