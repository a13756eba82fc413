import { dayFromCivil } from "../../../src/foundation/day";
import { issuesOf, kindsOf, read } from "../read";

test("案例库：五类案例，正确处理与来源录音", async () => {
  const reading = await read({
    name: "案例",
    rows: [
      [
        "案例编号",
        "案例标题",
        "案例类型",
        "业务类型",
        "案例描述",
        "正确处理",
        "来源录音",
        "入库日期",
        "状态",
        "编写人",
      ],
      [
        "AL1",
        "账单日改期",
        "流程类",
        "账单",
        "客户要求改账单日",
        "先核身",
        "R1",
        { serial: 46083 },
        "启用",
        "赵敏",
      ],
      [
        "AL2",
        "盗刷安抚",
        "投诉类",
        "挂失",
        "客户激动",
        "先安抚",
        "R2",
        { serial: 46084 },
        "启用",
        "孙磊",
      ],
      ["AL3", "年费减免", "业务类", "年费", "询问规则", "按口径答复", null, null, "停用", "孙磊"],
      ["AL4", "新规上线", "热点", "利率", "集中来电", "统一口径", null, null, "启用", "孙磊"],
      ["AL5", "最低还款额算错", "易错点", "还款", "算错", "按公式", null, null, "启用", "孙磊"],
      ["AL6", "其他一例", "其他", "还款", "无", "按公式", null, null, "启用", "孙磊"],
      ["AL7", null, "业务类", "还款", null, "按公式", null, null, "启用", "孙磊"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["case-library"]);
  const cases = reading.centre.caseLibrary ?? [];
  expect(cases.map(({ kind }) => kind)).toEqual([
    "procedure",
    "complaint",
    "business",
    "hot-topic",
    "error-prone",
    null,
  ]);
  expect(cases[0]).toEqual({
    id: "AL1",
    title: "账单日改期",
    kind: "procedure",
    businessType: "账单",
    description: "客户要求改账单日",
    handling: "先核身",
    recording: "R1",
    day: dayFromCivil(2026, 3, 2),
    status: "启用",
    author: "赵敏",
  });
  expect(issuesOf(reading)).toEqual(["C7 not-a-number value-left-out", "B8 no-name row-set-aside"]);
});

test("an English list of cases without numbers, kinds in a column called Type", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["Title", "Type", "Topic", "Scenario", "Best practice", "Contributor"],
      ["Change of billing day", "Procedure", "Billing", "Customer moves", "Identify first", "Kim"],
      ["Stolen card", "Complaint", "Cards", "Angry caller", "Calm, then block", "Lee"],
      ["Minimum payment", "Error-prone", "Billing", "Wrong sum", "Use the table", "Lee"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["case-library"]);
  expect(reading.centre.caseLibrary?.map(({ id, kind }) => [id, kind])).toEqual([
    ["Change of billing day", "procedure"],
    ["Stolen card", "complaint"],
    ["Minimum payment", "error-prone"],
  ]);
});

test("個案庫，以正確作法為主", async () => {
  const reading = await read({
    name: "個案庫",
    rows: [
      ["個案名稱", "個案類別", "業務類型", "案情說明", "正確作法", "建檔人"],
      ["帳單日改期", "流程", "帳單", "顧客要求改期", "先核身", "黃淑芬"],
      ["卡片遭盜刷", "客訴", "掛失", "顧客激動", "先安撫", "黃淑芬"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["case-library"]);
  expect(reading.centre.caseLibrary?.map(({ kind }) => kind)).toEqual(["procedure", "complaint"]);
});

test("a course catalogue with titles and types is no case library", async () => {
  const reading = await read({
    name: "Catalogue",
    rows: [
      ["Title", "Type", "Topic", "Duration (min)", "Method"],
      ["Billing rules", "Business", "Billing", 60, "Lecture"],
      ["Complaint handling", "Complaint", "Tone", 45, "Drill"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["courses"]);
});
