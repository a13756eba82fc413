import type { unreachableWords as english } from "../../en/analysis/unreachable";
import { decimal, whole } from "../../figures";

export const unreachableWords: typeof english = {
  sheet: {
    heading: "任何场次都排不到的人员",
    about: (besideShift, rest) =>
      `其班次在计划期内没有任何一段落在培训时段内。${besideShift === 0 ? "设置中未启用班前班后带薪培训。" : `已允许在班前或班后${whole(besideShift)}分钟内带薪培训，前提是保证${decimal(rest, 1)}小时休息。`}`,
    reasons: {
      "hours-outside": "班次全部在培训时段之外（如夜班）。",
      "never-works": "排班表中该人员在计划期内没有任何班次。",
    },
    remedies: {
      "hours-outside": "延长培训时段，或启用班前班后带薪培训（设置），或在班内空闲时看短视频微课。",
      "never-works": "请核对排班表：是否休假，或该行漏填。",
    },
  },
  columns: { courses: "应学课程数", why: "原因与解决办法" },
};
