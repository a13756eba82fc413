import { read } from "../read";

test("who keeps the sheet is no group of columns: 填表人：陈班长 … 更新至3月31日", async () => {
  const { report } = await read({
    name: "3月投诉台账",
    rows: [
      ["填表人：陈班长", null, null, "更新至3月31日", null],
      ["投诉单号", "投诉日期", "被投诉人", "投诉原因", "是否有责"],
      ["TS0301", "2026-03-02", "张三", "服务态度", "有责"],
      ["TS0302", "2026-03-05", "李四", "业务解释错误", "无责"],
    ],
  });
  expect(report.tables[0]?.columns.map(({ header }) => header)).toEqual([
    "投诉单号",
    "投诉日期",
    "被投诉人",
    "投诉原因",
    "是否有责",
  ]);
});
