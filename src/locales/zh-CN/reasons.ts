import type { CellLook, Reason, StatedUnit } from "../../domain/records/reasons";
import { unreachable } from "../../foundation/result";

const looks: Record<CellLook, string> = {
  empty: "单元格为空",
  dates: "单元格是日期",
  times: "单元格是时刻",
  durations: "单元格是时长",
  percentages: "单元格是百分比",
  ids: "单元格像工号或编号",
  names: "单元格像人名",
  words: "单元格是词语",
  sentences: "单元格是说明文字",
  "yes-no": "单元格为是/否",
  numbers: "单元格是数字",
  mixed: "单元格内容不一",
};

const units: Record<StatedUnit, string> = {
  seconds: "秒",
  minutes: "分钟",
  hours: "小时",
  percent: "百分比",
  clock: "h:mm:ss",
};

/** One reason in a few words; `field` names a field. */
export function reasonText(reason: Reason, field: (id: string) => string): string {
  switch (reason.kind) {
    case "header":
      switch (reason.how) {
        case "same":
          return `表头为“${reason.word}”`;
        case "near":
          return `表头与“${reason.word}”仅一两字之差`;
        case "ends-in":
          return `表头以“${reason.word}”结尾`;
        case "group":
          return `上层表头为“${reason.word}”`;
        default:
          return unreachable(reason.how);
      }
    case "unit":
      return `单位为${units[reason.unit]}`;
    case "full-marks":
      return `满分 ${reason.marks} 分`;
    case "cells":
      return looks[reason.look];
    case "place":
      return "由位置和内容判断";
    case "neighbours":
      return `含有${reason.fields.map(field).join("、")}`;
    case "unlike":
      return `不相符：${reason.headers.map((header) => `“${header}”`).join("、")}`;
    case "named":
      return `工作表名或标题含“${reason.word}”`;
    case "template":
      return "是陪练的录入表";
    case "said":
      return "由您指定";
    default:
      return unreachable(reason);
  }
}
