import type { CellLook, Reason, StatedUnit } from "../../domain/records/reasons";
import { unreachable } from "../../foundation/result";

const looks: Record<CellLook, string> = {
  empty: "儲存格為空",
  dates: "儲存格是日期",
  times: "儲存格是時刻",
  durations: "儲存格是時長",
  percentages: "儲存格是百分比",
  ids: "儲存格像員工編號或編號",
  names: "儲存格像人名",
  words: "儲存格是詞語",
  sentences: "儲存格是說明文字",
  "yes-no": "儲存格為是/否",
  numbers: "儲存格是數字",
  mixed: "儲存格內容不一",
};

const units: Record<StatedUnit, string> = {
  seconds: "秒",
  minutes: "分鐘",
  hours: "小時",
  percent: "百分比",
  clock: "h:mm:ss",
};

/** One reason in a few words; `field` names a field. */
export function reasonText(reason: Reason, field: (id: string) => string): string {
  switch (reason.kind) {
    case "header":
      switch (reason.how) {
        case "same":
          return `標題為「${reason.word}」`;
        case "near":
          return `標題與「${reason.word}」僅一兩字之差`;
        case "ends-in":
          return `標題以「${reason.word}」結尾`;
        case "group":
          return `上層標題為「${reason.word}」`;
        default:
          return unreachable(reason.how);
      }
    case "unit":
      return `單位為${units[reason.unit]}`;
    case "full-marks":
      return `滿分 ${reason.marks} 分`;
    case "cells":
      return looks[reason.look];
    case "place":
      return "由位置與內容判斷";
    case "neighbours":
      return `含有${reason.fields.map(field).join("、")}`;
    case "unlike":
      return `不相符：${reason.headers.map((header) => `「${header}」`).join("、")}`;
    case "named":
      return `工作表名稱或標題含「${reason.word}」`;
    case "template":
      return "是陪練的輸入表";
    case "said":
      return "由您指定";
    default:
      return unreachable(reason);
  }
}
