import { kindsOf, read } from "../read";

const questionsOf = (reading: Awaited<ReturnType<typeof read>>): string[] =>
  reading.report.tables[0]?.question?.candidates.map(({ kind }) => kind) ?? [];

describe("a call's id and its day, and the rest in words we do not know", () => {
  test("is asked about: 打分的人 and 品控表现 make it QA reviews", async () => {
    const reading = await read({
      name: "朱明远",
      rows: [
        ["姓名：朱明远    工号：60766"],
        ["录音号", "日期", "打分的人", "品控表现"],
        ["R1", "2026-03-05", "王明远", 96],
        ["R2", "2026-03-06", "王明远", 88],
      ],
    });
    expect(kindsOf(reading)).toEqual([null]);
    expect(questionsOf(reading)).toContain("calls");
  });

  test("is asked about even where the business type stands beside them", async () => {
    const reading = await read({
      name: "Dana Holt",
      rows: [
        ["Name: Dana Holt    ID: 4711"],
        ["Topic", "Call id", "Date", "Marked by", "Greeting", "Courtesy", "Listening marks"],
        ["Refunds", "C1", "2026-03-05", "Kim Lee", 8, 9, 91],
        ["Billing", "C2", "2026-03-06", "Kim Lee", 7, 9, 84],
      ],
    });
    expect(kindsOf(reading)).toEqual([null]);
    expect(questionsOf(reading)).toContain("calls");
  });

  test("is a call log where handling times stand beside them", async () => {
    const reading = await read({
      name: "March",
      rows: [
        ["Agent id", "Call id", "Date", "Handle time (s)", "Locker"],
        ["A1", "C1", "2026-03-05", 240, "east"],
        ["A1", "C2", "2026-03-06", 255, "east"],
        ["A2", "C3", "2026-03-06", 198, "west"],
      ],
    });
    expect(kindsOf(reading)).toEqual(["calls"]);
  });
});

describe("marks on a tab named after stress tests", () => {
  const marked = (total: string) =>
    read({
      name: "压力测试成绩",
      rows: [
        ["工号", "日期", "质检员", "礼貌语调(20分)", "沟通能力(20分)", "异议处理(20分)", total],
        ["A1", "2026-03-05", "王志强", 9, 10, 12, 69],
        ["A2", "2026-03-06", "王志强", 15, 18, 12, 85],
      ],
    });

  test("with a QA total are QA reviews", async () => {
    expect(kindsOf(await marked("质检得分"))).toEqual(["reviews"]);
  });

  test("with an inspector and a total in no list are asked about", async () => {
    const reading = await marked("品控表现");
    expect(kindsOf(reading)).toEqual([null]);
    expect(questionsOf(reading)).toContain("stress-tests");
  });

  test("with who played the customer are stress tests", async () => {
    const reading = await read({
      name: "壓力測試成績",
      rows: [
        ["工號", "日期", "模擬客戶", "情緒控制(20分)", "應變能力(20分)", "溝通能力(20分)"],
        ["A1", "2026-03-05", "王志強", 9, 10, 12],
        ["A2", "2026-03-06", "王志強", 15, 18, 12],
      ],
    });
    expect(kindsOf(reading)).toEqual(["stress-tests"]);
  });
});

describe("a tab named after self-assessments", () => {
  test("examines nobody, though the word ends in 'assessment': a misspelt score under it is no exam mark", async () => {
    const reading = await read({
      name: "Self assessments",
      rows: [
        ["Agent id", "Agent", "Month", "Self socre"],
        ["A1", "Liam Pryce", "2026-05", 97],
        ["A2", "Gwen Goss", "2026-05", 70],
        ["A3", "Hugh Joyner", "2026-05", 98.5],
        ["A4", "Ben Ashby", "2026-05", -3],
      ],
    });
    expect(kindsOf(reading)).toEqual(["self-assessments"]);
    expect(reading.centre.exams).toBeNull();
    expect([...(reading.centre.selfAssessments?.total ?? [])]).toEqual([97, 70, 98.5, NaN]);
    expect(reading.report.issues.map(({ cause }) => cause.kind)).toEqual(["implausible"]);
  });

  test("does not make marks that somebody else may have given her own: a second person of no known header is asked about", async () => {
    const marked = (judge: string) =>
      read({
        name: "Self-assessment",
        rows: [
          ["Agent", "Date", judge, "Greeting", "Courtesy", "Listening"],
          ["Ella Barrow", "2026-03-05", "Iris Orme", 20, 12, 15],
          ["Ella Barrow", "2026-03-06", "Iris Orme", 9, 11, 19],
          ["Gwen Goss", "2026-03-06", "Iris Orme", 11, 14, 12],
        ],
      });
    const strange = await marked("Marked by");
    expect(kindsOf(strange)).toEqual([null]);
    expect(questionsOf(strange)).toContain("self-assessments");
    expect(kindsOf(await marked("Evaluator"))).toEqual([null]);
    expect(kindsOf(await marked("Team leader"))).toEqual(["self-assessments"]);
  });
});

test("a column of what agents gave themselves is no exam, on a tab that says nothing", async () => {
  const reading = await read({
    name: "3月",
    rows: [
      ["工号", "姓名", "日期", "自评成绩", "及格线"],
      ["A1", "张三", "2026-03-05", 88, 60],
      ["A2", "李四", "2026-03-05", 92, 60],
    ],
  });
  expect(kindsOf(reading)).not.toContain("exam-results");
  expect(reading.centre.exams).toBeNull();
});
