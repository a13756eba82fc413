import { words, type Words } from "./words";

/** Headers of columns about shifts and their hours. */
// prettier-ignore
export const shiftsHeaders = {
  shiftCode: words(
    ["班次代码", "班次编号", "班次代号", "班次", "班次名称", "班别", "班种", "排班"],
    ["班别代码", "班别代号", "班别名称"],
    ["shift code", "shift id", "shift", "shift name", "shift type", "roster code", "code"],
  ),
  shiftStart: words(
    ["上班", "上班时间", "开始时间", "开始", "起始时间", "班次开始", "上班时刻"],
    ["上班时点"],
    ["start", "start time", "shift start", "begin", "from", "time in", "clock in"],
  ),
  shiftEnd: words(
    ["下班", "下班时间", "结束时间", "结束", "终止时间", "班次结束", "下班时刻"],
    ["下班时点"],
    ["end", "end time", "shift end", "finish", "to", "until", "time out", "clock out"],
  ),
} as const satisfies Record<string, Words>;
