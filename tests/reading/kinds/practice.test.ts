import { monthOf, dayFromCivil } from "../../../src/foundation/day";
import { fieldsOf, kindsOf, read } from "../read";

test("a stress test in Chinese: dimensions are the centre's own words", async () => {
  const reading = await read({
    name: "抗压测试记录",
    rows: [
      ["2026年3月压力测试"],
      [
        "日期",
        "工号",
        "姓名",
        "测试班长",
        "测试场景",
        "处理(40)",
        "情绪控制(30)",
        "礼仪(30)",
        "总分",
        "备注",
      ],
      ["2026-03-05", "A1", "张伟", "王志远", "退费被拒", 34, 25, 27, 86, "全程冷静"],
      ["2026-03-05", "A2", "王芳", "王志远", "重复来电", 28, "22分", 26, 76, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["stress-tests"]);
  const tests = reading.centre.stressTests;
  expect(
    tests?.dimensions.map(({ name, maxScore, values }) => [name, maxScore, ...values]),
  ).toEqual([
    ["处理", 40, 34, 28],
    ["情绪控制", 30, 25, 22],
    ["礼仪", 30, 27, 26],
  ]);
  expect(Array.from(tests?.total ?? [])).toEqual([86, 76]);
  expect(tests?.playedBy.words).toEqual(["王志远"]);
  expect(tests?.scenario.words).toEqual(["退费被拒", "重复来电"]);
  expect(reading.centre.reviews).toBeNull();
});

test("a stress test in English without a total: the dimensions are summed", async () => {
  const reading = await read({
    name: "Sheet2",
    rows: [
      [
        "Agent",
        "Customer played by",
        "Date",
        "Scenario",
        "Handling",
        "Emotion control",
        "Etiquette",
      ],
      ["Ann Lee", "Robin West", "2026-03-05", "Refund refused", 4, 5, 3],
      ["Bob Ray", "Robin West", "2026-03-06", "Angry caller", 2, 3, 5],
    ],
  });
  expect(kindsOf(reading)).toEqual(["stress-tests"]);
  expect(Array.from(reading.centre.stressTests?.total ?? [])).toEqual([12, 10]);
  expect(Array.from(reading.centre.stressTests?.outOf ?? [])).toEqual([15, 15]);
});

test("a stress test in Traditional Chinese with grades", async () => {
  const reading = await read({
    name: "壓力測試",
    rows: [
      ["員編", "姓名", "施測組長", "日期", "應對處理", "情緒控制", "禮儀"],
      ["S1", "陳美玲", "林主任", "2026-03-05", "優", "良", "優"],
      ["S2", "林志豪", "林主任", "2026-03-05", "良", "中", "差"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["stress-tests"]);
  expect(reading.centre.stressTests?.dimensions.map(({ values }) => values[0])).toEqual([
    100,
    expect.closeTo(66.67, 1),
    100,
  ]);
});

test("a self-assessment is never a review, whatever its columns look like", async () => {
  const reading = await read({
    name: "质检项自评",
    rows: [
      [
        "工号",
        "姓名",
        "班组",
        "日期",
        "开头语(10分)",
        "业务准确性(50分)",
        "语气态度(40分)",
        "总分",
      ],
      ["A1", "张伟", "一组", "2026-03-28", 9, 45, 38, 92],
      ["A2", "王芳", "一组", "2026-03-28", 8, 40, 30, 78],
    ],
  });
  expect(kindsOf(reading)).toEqual(["self-assessments"]);
  expect(reading.centre.reviews).toBeNull();
  expect(Array.from(reading.centre.selfAssessments?.total ?? [])).toEqual([92, 78]);
  expect(Array.from(reading.centre.selfAssessments?.month ?? [])).toEqual([
    monthOf(dayFromCivil(2026, 3, 28)),
    monthOf(dayFromCivil(2026, 3, 28)),
  ]);
});

test("of a form with the lead's opinion beside the agent's own only her own is taken", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      [
        "工号",
        "姓名",
        "月份",
        "礼貌(自评)",
        "礼貌(班长评)",
        "业务(自评)",
        "业务(班长评)",
        "自评得分",
      ],
      ["A1", "张伟", "2026-03", 9, 7, 8, 8, 17],
      ["A2", "王芳", "2026-03", 8, 8, 9, 6, 17],
    ],
  });
  expect(kindsOf(reading)).toEqual(["self-assessments"]);
  expect(fieldsOf(reading)).toEqual([
    "agentId",
    "agentName",
    "month",
    "dimension",
    null,
    "dimension",
    null,
    "selfScore",
  ]);
});

test("grades that agents gave themselves, in English", async () => {
  const reading = await read({
    name: "Self-assessment March 2026",
    rows: [
      ["Agent ID", "Agent name", "Tone", "Accuracy", "Product knowledge", "Comments"],
      ["A1", "Ann Lee", "A", "B", "A", "Fine"],
      ["A2", "Bob Ray", "B", "C", "B", null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["self-assessments"]);
  expect(reading.centre.selfAssessments?.dimensions.map(({ name }) => name)).toEqual([
    "Tone",
    "Accuracy",
    "Product knowledge",
  ]);
});
