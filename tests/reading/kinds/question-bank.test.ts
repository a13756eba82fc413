import { dayFromCivil } from "../../../src/foundation/day";
import { issuesOf, kindsOf, read } from "../read";

test("a bank with options in columns headed by letters, answers and types", async () => {
  const reading = await read({
    name: "题库",
    rows: [
      ["序号", "题型", "题目", "A", "B", "C", "D", "答案", "难度", "所属模块", "入库时间", "状态"],
      [
        1,
        "单选",
        "客户要求退费，第一步应当？",
        "询问原因",
        "核实身份",
        "登记工单",
        "挂断",
        "B",
        "易",
        "账单",
        "2026/1/5",
        "启用",
      ],
      [
        2,
        "多选",
        "开具发票需要哪些信息？",
        "抬头",
        "税号",
        "手机号",
        "生日",
        "a,b",
        "中",
        "账单",
        "2026/1/6",
        "停用",
      ],
      [
        3,
        "判断",
        "夜间可以受理挂失。",
        null,
        null,
        null,
        null,
        "√",
        "易",
        "安全",
        "2026/1/6",
        "启用",
      ],
      [4, "连线", "请连线。", null, null, null, null, "略", "难", "安全", null, "启用"],
      [5, "单选", null, "甲", "乙", null, null, "A", "易", "安全", null, "启用"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["question-bank"]);
  const bank = reading.centre.questionBank ?? [];
  expect(bank.map(({ kind, answer }) => [kind, answer])).toEqual([
    ["single", "B"],
    ["multiple", "AB"],
    ["true-false", "T"],
    [null, "略"],
  ]);
  expect(bank[0]?.options.map(({ letter, text }) => `${letter} ${text}`)).toEqual([
    "A 询问原因",
    "B 核实身份",
    "C 登记工单",
    "D 挂断",
  ]);
  expect(bank.map(({ isRetired }) => isRetired)).toEqual([false, true, false, false]);
  expect(bank[0]?.addedOn).toBe(dayFromCivil(2026, 1, 5));
  expect(issuesOf(reading)).toContain("B5 not-a-number value-left-out");
  expect(issuesOf(reading)).toContain("C6 no-name row-set-aside");
});

test("an English bank with all options in one cell", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["Question", "Type", "Choices", "Correct answer", "Points"],
      [
        "What comes first in a refund?",
        "Multiple choice",
        "A. Ask why\nB. Verify identity\nC. Hang up",
        "B",
        2,
      ],
      ["Invoices may be signed by:", "Checkbox", "A. Lead\nB. Agent\nC. Auditor", "A, C", 3],
    ],
  });
  expect(kindsOf(reading)).toEqual(["question-bank"]);
  const [first, second] = reading.centre.questionBank ?? [];
  expect(first?.options).toEqual([
    { letter: "A", text: "Ask why" },
    { letter: "B", text: "Verify identity" },
    { letter: "C", text: "Hang up" },
  ]);
  expect([first?.kind, second?.kind, second?.answer, second?.points]).toEqual([
    "single",
    "multiple",
    "AC",
    3,
  ]);
});

test("a Traditional Chinese bank as online forms import it, the template's note in a header", async () => {
  const reading = await read({
    name: "匯入",
    rows: [
      [
        "題目(必填)",
        "題型",
        "選項A",
        "選項B",
        "選項C",
        "正確答案(只能輸入ABCD否則報錯)",
        "配分",
        "解析",
      ],
      ["退費應先做什麼？", "單選題", "核對身分", "詢問原因", "結束通話", "A", 5, "見手冊"],
      ["可於夜間掛失。", "是非題", null, null, null, "錯", 5, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["question-bank"]);
  expect(
    reading.centre.questionBank?.map(({ kind, answer, points }) => [kind, answer, points]),
  ).toEqual([
    ["single", "A", 5],
    ["true-false", "F", 5],
  ]);
});
