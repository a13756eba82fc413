import { isKnownHeader, matchHeader } from "../../../src/reading/recognition/header-index";
import { normaliseHeader } from "../../../src/reading/recognition/normalise-header";

const fields = (header: string): string[] => matchHeader(header).map(({ field }) => field);

test.each([
  ["姓名*", "agentName"],
  ["坐席工號", "agentId"],
  ["Ａｇｅｎｔ　ＩＤ", "agentId"],
  ["agent_id", "agentId"],
  ["满意度\n（%）", "satisfaction"],
  ["Speed of answer in seconds", "speedOfAnswer"],
  ["AvgTalkDuration", "talkTime"],
  ["平均通话时长(秒)", "talkTime"],
  ["入职日期(YYYY-MM-DD)", "hiredOn"],
  ["调度 / 工号", "agentId"],
  ["Customer Satisfacton", "satisfaction"],
  ["3月质检得分", "qaScore"],
  ["Eval Date", "date"],
  ["Date of Evaluation", "date"],
])("%s is %s", (header, field) => {
  expect(fields(header)).toContain(field);
});

test("traps: a call number is a call id, a customer id nobody's, a hiring channel no business type", () => {
  expect(fields("Call number")).toEqual(["recordId"]);
  expect(fields("Customer ID")).toEqual(["ignored"]);
  expect(fields("渠道名称*")).toEqual(["ignored"]);
  expect(fields("Title").slice(0, 2)).toEqual(["jobTitle", "courseName"]);
  expect(fields("不满意度")).toEqual([]);
  expect(fields("Purpose")).toEqual([]);
});

test("units and full marks are taken from the header", () => {
  expect(normaliseHeader("AHT (sec)")).toMatchObject({ key: "aht", unit: "seconds" });
  expect(normaliseHeader("平均处理时长（分钟）").unit).toBe("minutes");
  expect(normaliseHeader("CSAT %").unit).toBe("percent");
  expect(normaliseHeader("礼貌语调(10分)")).toMatchObject({ maxScore: 10, unit: null });
  expect(normaliseHeader("业务准确（满分40分）").maxScore).toBe(40);
});

test("a value is no header", () => {
  expect(isKnownHeader("张三")).toBe(false);
  expect(isKnownHeader("A1001")).toBe(false);
  expect(isKnownHeader("工号")).toBe(true);
});
