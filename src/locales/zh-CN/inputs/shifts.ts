import type * as columns from "../../inputs/shifts";
import type { SheetWords } from "../../input-words";

export const roster: SheetWords<typeof columns.roster> = {
  name: "录入-排班表",
  title: "排班表",
  about: "每位坐席每天一行；横向按日期排列的班表也可直接使用。",
  columns: {},
};

export const shiftDefinitions: SheetWords<typeof columns.shiftDefinitions> = {
  name: "录入-班次定义",
  title: "班次定义",
  about: "排班表中各班次代码的上下班时间。",
  columns: {},
};
