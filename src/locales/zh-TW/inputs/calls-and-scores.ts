import type * as columns from "../../inputs/calls-and-scores";
import type { SheetWords } from "../../input-words";

export const reviews: SheetWords<typeof columns.reviews> = {
  name: "輸入-品檢明細",
  title: "品檢明細",
  about: "每通品檢錄音一列。",
  columns: {
    criterion1: { header: "開頭語(20分)", note: "每個評核項目一欄，括號內為滿分；可改名、增減。" },
    criterion2: {
      header: "業務正確性(50分)",
      note: "每個評核項目一欄，括號內為滿分；可改名、增減。",
    },
    criterion3: {
      header: "語氣態度(30分)",
      note: "每個評核項目一欄，括號內為滿分；可改名、增減。",
    },
    qaScore: { header: "品檢分數", note: "本次品檢總分。" },
    observationOnly: { header: "僅供參考", note: "是：僅側聽，不計入成績。" },
  },
};

export const kpis: SheetWords<typeof columns.kpis> = {
  name: "輸入-績效指標",
  title: "月績效指標",
  about: "每位客服人員每月一列。",
  columns: {
    callsHandled: { header: "接聽通數", note: "當月合計。" },
    handleTime: { header: "平均處理時間(秒)", note: "單位：秒。" },
    resolution: { header: "一次完成率", note: "百分比。" },
    complaints: { header: "客訴件數", note: "當月有責客訴件數。" },
    auditErrors: { header: "稽核錯誤數", note: "稽核發現的錯誤數。" },
    adherence: { header: "班表遵守率", note: "百分比。" },
    attendance: { header: "出勤率", note: "百分比。" },
  },
};

export const calls: SheetWords<typeof columns.calls> = {
  name: "輸入-通話紀錄",
  title: "通話紀錄",
  about: "每通電話一列。",
  columns: {
    answered: { header: "是否接起", note: "是或否。" },
    resolved: { header: "是否解決", note: "是或否：本次進線即解決。" },
  },
};
