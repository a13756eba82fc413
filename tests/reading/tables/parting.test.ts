import { kindsOf, read } from "../read";

const header = ["录音号", "日期", "质检员", "质检得分"];

test("reviews of three people below one another, a few rows each: every one her own", async () => {
  const reading = await read({
    name: "林燕",
    rows: [
      ["姓名：林燕    工号：A1"],
      header,
      ["R1", "2026-03-05", "王磊", 88],
      [],
      ["姓名：周涛    工号：A2"],
      header,
      ["R2", "2026-03-05", "王磊", 77],
      [],
      ["姓名：吴磊    工号：A3"],
      ["录音号", "考核日期", "质检员", "质检得分"],
      ["R3", "2026-03-06", "王磊", 91],
    ],
  });
  const { reviews, agents } = reading.centre;
  expect(Array.from(reviews?.agent ?? [], (agent) => agents[agent]?.id)).toEqual([
    "A1",
    "A2",
    "A3",
  ]);
});

test("a table that begins one column further left ends the one above", async () => {
  const reading = await read({
    name: "试题",
    rows: [
      [null, "题干", "选项A", "选项B", "正确答案"],
      [null, "多久可以补卡？", "3日", "7日", "A"],
      [null, "账单何时到期？", "20日", "25日", "B"],
      [],
      ["员工自评"],
      ["质量", null, "其他"],
      ["工号", "姓名", "月份", "自评分"],
      ["A1", "王娟", "2026-05", 77.5],
      ["A2", "孙敏", "2026-05", 84.5],
    ],
  });
  expect(kindsOf(reading)).toEqual(["question-bank", "self-assessments"]);
  expect(reading.centre.questionBank).toHaveLength(2);
});

test("each table has the month of the title over it, not that of its neighbour", async () => {
  const reading = await read({
    name: "KPI",
    rows: [
      ["Self-assessment, December 2026", null, null, null, null, null, "November 2026"],
      [null, null, null, null, null, null, "Agent id", "Adherence", "Transfers"],
      ["Agent id", "Self score", null, null, null, null, "A1", 0.81, 5],
      ["A1", 80, null, null, null, null, "A2", 0.86, 3],
      ["A2", 75, null, null, null, null, "A3", 0.97, 8],
    ],
  });
  expect(Array.from(reading.centre.kpis?.month ?? [])).toEqual([682, 682, 682]);
});
