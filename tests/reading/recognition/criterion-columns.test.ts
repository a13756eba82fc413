import { read } from "../read";

test("numbers that name something are no marks: 质检批次号 beside the criteria of a review", async () => {
  const { centre } = await read({
    name: "质检明细",
    rows: [
      ["姓名", "质检日期", "质检员", "质检批次号", "礼貌用语(20分)", "业务能力(80分)"],
      ["张三", "2026-03-02", "吴质检", "0012", 18, 70],
      ["李四", "2026-03-03", "吴质检", "0013", 20, 65],
    ],
  });
  expect(centre.reviews?.criteria.map(({ name }) => name)).toEqual(["礼貌用语", "业务能力"]);
});
