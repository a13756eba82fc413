import type * as columns from "../../inputs/calls-and-scores";
import type { SheetWords } from "../../input-words";

export const reviews: SheetWords<typeof columns.reviews> = {
  name: "录入-质检明细",
  title: "质检明细",
  about: "每通质检录音一行。",
  columns: {
    criterion1: { header: "开头语(20分)", note: "每个质检项一列，括号内为满分；可改名、增减。" },
    criterion2: {
      header: "业务准确性(50分)",
      note: "每个质检项一列，括号内为满分；可改名、增减。",
    },
    criterion3: { header: "语气态度(30分)", note: "每个质检项一列，括号内为满分；可改名、增减。" },
    qaScore: { header: "质检得分", note: "本次质检总分。" },
    observationOnly: { header: "仅观察", note: "是：仅旁听，不计入成绩。" },
  },
};

export const kpis: SheetWords<typeof columns.kpis> = {
  name: "录入-绩效指标",
  title: "月度绩效指标",
  about: "每位坐席每月一行。",
  columns: {
    callsHandled: { header: "接听量", note: "当月合计。" },
    handleTime: { header: "平均处理时长(秒)", note: "单位：秒。" },
    resolution: { header: "一次解决率", note: "百分比。" },
    complaints: { header: "投诉量", note: "当月有责投诉件数。" },
    auditErrors: { header: "差错数", note: "稽核发现的差错数。" },
    adherence: { header: "遵时率", note: "百分比。" },
    attendance: { header: "出勤率", note: "百分比。" },
  },
};

export const calls: SheetWords<typeof columns.calls> = {
  name: "录入-通话记录",
  title: "通话记录",
  about: "每通电话一行。",
  columns: {
    answered: { header: "是否接通", note: "是或否。" },
    resolved: { header: "是否解决", note: "是或否：本次来电即解决。" },
  },
};
