import type * as columns from "../../inputs/shifts";
import type { SheetWords } from "../../input-words";

export const roster: SheetWords<typeof columns.roster> = {
  name: "輸入-班表",
  title: "班表",
  about: "每位客服人員每天一列；橫向按日期排列的班表也可直接使用。",
  columns: {},
};

export const shiftDefinitions: SheetWords<typeof columns.shiftDefinitions> = {
  name: "輸入-班別定義",
  title: "班別定義",
  about: "班表中各班別代碼的上下班時間。",
  columns: {},
};
