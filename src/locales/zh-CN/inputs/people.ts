import type * as columns from "../../inputs/people";
import type { SheetWords } from "../../input-words";

export const staff: SheetWords<typeof columns.staff> = {
  name: "录入-人员名册",
  title: "人员名册",
  about: "每位坐席和班组长一行。",
  columns: {
    jobTitle: { header: "岗位", note: "据此识别班组长。", examples: ["坐席", "坐席"] },
    level: { header: "等级", note: "技能或星级。", examples: ["高级", "初级"] },
    hiredOn: { header: "入职日期", note: "据此识别新员工；新员工安排入职培训，不进入排名分组。" },
    leftOn: { header: "离职日期", note: "在职人员留空。" },
    status: {
      header: "在职状态",
      note: "在职或离职。",
      examples: ["在职", "在职"],
      values: ["在职", "离职"],
    },
  },
};
