import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/traffic";

export const traffic: SheetWords<typeof columns.traffic> = {
  name: "录入-话务量",
  title: "分时话务量",
  about: "每天每个时段一行；横向按日期或按时段排列的话务表也可直接使用。",
  columns: {
    interval: { header: "时段", note: "格式如 09:00-09:30。" },
    queue: { header: "队列", note: "有多个技能队列时填写。", examples: ["信用卡", "信用卡"] },
    offered: { header: "呼入量", note: "该时段实际呼入的电话数。" },
    answeredCalls: { header: "接通量", note: "其中接通的电话数。" },
    forecastCalls: { header: "预测话务量", note: "该时段预测的电话数；据此推算可抽调人数。" },
    handleTime: { header: "平均处理时长(秒)", note: "单位：秒。" },
    serviceLevel: { header: "服务水平", note: "目标时间内接通的占比。" },
    staffNeeded: { header: "需求人力", note: "该时段需要的坐席数。" },
    staffPlanned: { header: "排班人数", note: "该时段排班的坐席数。" },
  },
};
