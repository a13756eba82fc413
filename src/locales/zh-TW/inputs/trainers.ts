import type * as columns from "../../inputs/trainers";
import type { SheetWords } from "../../input-words";

export const trainers: SheetWords<typeof columns.trainers> = {
  name: "輸入-講師",
  title: "講師",
  about: "可以授課的人員。",
  columns: {
    skills: {
      header: "專長",
      note: "可授主題，以分號分隔；留空表示全部。",
      examples: ["業務正確性；語氣態度", "帳單"],
    },
    dailyLimit: { header: "每日最多分鐘", note: "每天授課上限（分鐘）。" },
    weeklyLimit: { header: "每週最多分鐘", note: "每週授課上限（分鐘）。" },
    availability: {
      header: "可授課時段",
      note: "如：週一至週五 9:00-17:00；留空依設定中的工作時間。",
      examples: ["週一至週五 9:00-17:00", "週二、週四 14:00-17:00"],
    },
  },
};
