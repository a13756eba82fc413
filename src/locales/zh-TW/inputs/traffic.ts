import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/traffic";

export const traffic: SheetWords<typeof columns.traffic> = {
  name: "輸入-話務量",
  title: "分時話務量",
  about: "每天每個時段一列；橫向依日期或依時段排列的話務表也可直接使用。",
  columns: {
    interval: { header: "時段", note: "格式如 09:00-09:30。" },
    queue: { header: "佇列", note: "有多個技能群組時填寫。", examples: ["信用卡", "信用卡"] },
    offered: { header: "進線量", note: "該時段實際進線的通數。" },
    answeredCalls: { header: "接聽通數", note: "其中接起的通數。" },
    forecastCalls: { header: "預測進線量", note: "該時段預測的通數；據此推算可抽調人數。" },
    handleTime: { header: "平均處理時間(秒)", note: "單位：秒。" },
    serviceLevel: { header: "服務水準", note: "目標時間內接起的占比。" },
    staffNeeded: { header: "需求人力", note: "該時段需要的席數。" },
    staffPlanned: { header: "排班人數", note: "該時段排班的席數。" },
  },
};
