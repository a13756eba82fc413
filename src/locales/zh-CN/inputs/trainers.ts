import type * as columns from "../../inputs/trainers";
import type { SheetWords } from "../../input-words";

export const trainers: SheetWords<typeof columns.trainers> = {
  name: "录入-讲师",
  title: "讲师",
  about: "可以授课的人员。",
  columns: {
    skills: {
      header: "擅长领域",
      note: "可授主题，以分号分隔；留空表示全部。",
      examples: ["业务准确性；语气态度", "账单"],
    },
    dailyLimit: { header: "每日最多分钟", note: "每天授课上限（分钟）。" },
    weeklyLimit: { header: "每周最多分钟", note: "每周授课上限（分钟）。" },
    availability: {
      header: "可授课时间",
      note: "如：周一至周五 9:00-17:00；留空按设置中的工作时间。",
      examples: ["周一至周五 9:00-17:00", "周二、周四 14:00-17:00"],
    },
  },
};
