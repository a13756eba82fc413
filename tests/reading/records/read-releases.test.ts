import { read } from "../read";

test("teams set apart by a slash are two, 7/24 is one word", async () => {
  const { centre } = await read({
    name: "上线计划",
    rows: [
      ["业务名称", "上线日期", "业务要点", "适用班组"],
      ["手机银行7.2", "2026-03-25", "限额调整", "一组/二组"],
      ["无卡取款", "2026-04-01", "新流程", "7/24热线"],
    ],
  });
  expect(centre.releases?.map(({ audience }) => audience)).toEqual([
    ["一组", "二组"],
    ["7/24热线"],
  ]);
});
