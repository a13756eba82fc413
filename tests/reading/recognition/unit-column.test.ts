import { fieldsOf, kindsOf, read } from "../read";

test.each([
  ["單位", "客服一科", "客服二科"],
  ["单位", "信用卡中心", "北京分部"],
  ["所属单位", "信用卡中心", "北京分部"],
])("%s in a staff list is the team", async (header, first, second) => {
  const reading = await read({
    name: "人员名单",
    rows: [
      ["工号", "姓名", header, "入职日期"],
      ["A1", "张三", first, { serial: 45_000 }],
      ["A2", "李四", second, { serial: 45_100 }],
      ["A3", "王五", first, { serial: 45_200 }],
    ],
  });
  expect(kindsOf(reading)).toEqual(["staff"]);
  expect(fieldsOf(reading)[2]).toBe("team");
  expect(reading.centre.agents.map(({ team }) => team)).toEqual([first, second, first]);
});

test.each([
  ["单位", ["秒", "分钟", "秒"]],
  ["單位", ["%", "次", "%"]],
  ["Unit", ["sec", "min", "sec"]],
])("%s over units of measure is no team", async (header, [first = "", second = "", third = ""]) => {
  const reading = await read({
    name: "绩效",
    rows: [
      ["工号", "姓名", "接听量", "满意度", header],
      ["A1", "张三", 500, 0.9, first],
      ["A2", "李四", 510, 0.91, second],
      ["A3", "王五", 520, 0.92, third],
    ],
  });
  expect(fieldsOf(reading)).not.toContain("team");
});
