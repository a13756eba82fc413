import { issuesOf, read } from "../read";
import type { TestCell } from "../snapshot-of";

const sheet = (name: string, headers: readonly string[], rows: readonly TestCell[][]) => ({
  name,
  rows: [headers, ...rows],
});

const headers = ["工号", "姓名", "质检员", "规范用语", "礼貌语调"];

test("一个指标在全部质检表上只有一个满分：取各表最高分，并在数据检查中注明", async () => {
  const reading = await read(
    sheet("3月质检", headers, [
      ["A1", "张三", "老李", 8, 9],
      ["A2", "李四", "老李", 10, 7],
    ]),
    sheet("4月质检", headers, [
      ["A1", "张三", "老李", 18, 10],
      ["A2", "李四", "老李", 20, 6],
    ]),
  );
  expect(reading.centre.reviews?.criteria.map(({ name, maxScore }) => [name, maxScore])).toEqual([
    ["规范用语", 20],
    ["礼貌语调", 10],
  ]);
  expect(reading.centre.reviews?.maxScore).toBe(30);
  expect(Array.from(reading.centre.reviews?.score ?? [])).toEqual([17, 17, 28, 26]);
  expect(issuesOf(reading).filter((issue) => issue.includes("full-marks"))).toEqual([
    "D1 full-marks-assumed value-repaired",
    "E1 full-marks-assumed value-repaired",
  ]);
});

test("full marks that one sheet states hold for the sheets that state none, and nothing is assumed", async () => {
  const reading = await read(
    sheet(
      "QA March",
      ["Agent ID", "Agent", "Evaluator", "Greeting (20)", "Empathy (20)"],
      [
        ["A1", "Amy Lee", "Kim", 18, 12],
        ["A2", "Bob Ray", "Kim", 16, 19],
      ],
    ),
    sheet(
      "QA April",
      ["Agent ID", "Agent", "Evaluator", "Greeting", "Empathy"],
      [
        ["A1", "Amy Lee", "Kim", 9, 8],
        ["A2", "Bob Ray", "Kim", 7, 10],
      ],
    ),
  );
  expect(reading.centre.reviews?.criteria.map(({ name, maxScore }) => [name, maxScore])).toEqual([
    ["Greeting", 20],
    ["Empathy", 20],
  ]);
  expect(issuesOf(reading).filter((issue) => issue.includes("full-marks"))).toEqual([]);
});

test("a mark grossly beyond the others of its criterion is listed, makes no scale and no score", async () => {
  const reading = await read(
    sheet("3月质检", headers, [
      ["A1", "张三", "老李", 7, 9],
      ["A2", "李四", "老李", 90, 7],
      ["A3", "王五", "老李", 8, 10],
    ]),
  );
  expect(reading.centre.reviews?.criteria.map(({ name, maxScore }) => [name, maxScore])).toEqual([
    ["规范用语", 10],
    ["礼貌语调", 10],
  ]);
  expect(Array.from(reading.centre.reviews?.score ?? [])).toEqual([16, NaN, 18]);
  expect(issuesOf(reading).filter((issue) => issue.includes("implausible"))).toEqual([
    "D3 implausible value-left-out",
  ]);
});
