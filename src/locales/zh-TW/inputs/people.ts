import type * as columns from "../../inputs/people";
import type { SheetWords } from "../../input-words";

export const staff: SheetWords<typeof columns.staff> = {
  name: "輸入-人員名冊",
  title: "人員名冊",
  about: "每位客服人員和組長一列。",
  columns: {
    jobTitle: { header: "職稱", note: "據此辨識組長。", examples: ["客服專員", "客服專員"] },
    level: { header: "職等", note: "技能等級或職等。", examples: ["資深", "初級"] },
    hiredOn: {
      header: "到職日期",
      note: "據此辨識新進人員；新進人員安排新人訓練，不列入排名分組。",
    },
    leftOn: { header: "離職日", note: "在職人員留空。" },
    status: {
      header: "在職狀態",
      note: "在職或離職。",
      examples: ["在職", "在職"],
      values: ["在職", "離職"],
    },
  },
};
