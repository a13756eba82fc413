import { dayFromCivil } from "../../../src/foundation/day";
import { fieldsOf, kindsOf, read } from "../read";

test("绩效面谈记录：问题、原因、措施、期限、跟进", async () => {
  const reading = await read({
    name: "面谈",
    rows: [
      ["3月绩效面谈记录表"],
      [
        "序号",
        "面谈日期",
        "面谈对象",
        "面谈人",
        "面谈类型",
        "存在问题",
        "原因分析",
        "改进措施",
        "完成期限",
        "跟进情况",
        "结果",
      ],
      [
        1,
        "2026-03-02",
        "张三",
        "王志远",
        "绩效面谈",
        "通话时长偏长",
        "话术不熟",
        "每日听两条优秀录音",
        "2026-03-20",
        "已听10条",
        "下降20秒",
      ],
      [
        2,
        "2026-03-03",
        "李四",
        "王志远",
        "离职面谈",
        "晚班过多",
        "排班不均",
        "调整班次",
        null,
        null,
        null,
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["interviews"]);
  const { interviews } = reading.centre;
  expect(Array.from(interviews?.agent ?? [])).toEqual([0, 1]);
  expect(interviews?.sort.words).toEqual(["绩效面谈", "离职面谈"]);
  expect(interviews?.problem.words).toEqual(["通话时长偏长", "晚班过多"]);
  expect(interviews?.cause.words).toEqual(["话术不熟", "排班不均"]);
  expect(interviews?.action.words[1]).toBe("调整班次");
  expect(Array.from(interviews?.due ?? [])).toEqual([dayFromCivil(2026, 3, 20), NaN]);
  expect(interviews?.followUp.words).toEqual(["已听10条"]);
  expect(interviews?.interviewer.words).toEqual(["王志远"]);
});

test("English notes on a tab that says nothing", async () => {
  const reading = await read({
    name: "Sheet2",
    rows: [
      [
        "Date",
        "Employee",
        "Manager",
        "Discussion points",
        "Areas for improvement",
        "Root cause",
        "Action plan",
        "Due date",
        "Follow-up",
      ],
      [
        "2026-03-02",
        "Ann Lee",
        "Kim",
        "Went through March calls",
        "Long holds",
        "Unsure of fees",
        "Fee course",
        "2026-03-20",
        "held",
      ],
      [
        "2026-03-02",
        "Bob Ray",
        "Kim",
        "Went through March calls",
        "Tone",
        "Tired",
        "Swap shifts",
        "2026-03-20",
        "open",
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["interviews"]);
  expect(fieldsOf(reading)).toEqual([
    "date",
    "agentName",
    "leader",
    "details",
    "problem",
    "cause",
    "action",
    "deadline",
    "followUp",
  ]);
});

test("訪談紀錄，內容一欄是訪談內容", async () => {
  const reading = await read({
    name: "訪談",
    rows: [
      ["日期", "員工編號", "姓名", "訪談人", "主題", "內容", "改善措施", "後續追蹤"],
      ["2026/3/2", "E1", "陳怡君", "王主任", "帳單錯誤", "說明近期錯誤", "參加訓練", "已報名"],
      ["2026/3/3", "E2", "林志豪", "王主任", "晚班支援", "希望有人解答", "公布名單", "完成"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["interviews"]);
  expect(reading.centre.interviews?.topic.words).toEqual(["帳單錯誤", "晚班支援"]);
  expect(reading.centre.interviews?.notes.words).toEqual(["說明近期錯誤", "希望有人解答"]);
});
