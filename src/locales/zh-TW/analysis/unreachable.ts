import type { unreachableWords as english } from "../../en/analysis/unreachable";
import { decimal, whole } from "../../figures";

export const unreachableWords: typeof english = {
  sheet: {
    heading: "任何場次都排不到的人員",
    about: (besideShift, rest) =>
      `其班別在計畫期間沒有任何一段落在訓練時段內。${besideShift === 0 ? "設定中未啟用班前班後支薪訓練。" : `已允許在班前或班後${whole(besideShift)}分鐘內支薪訓練，前提是維持${decimal(rest, 1)}小時休息。`}`,
    reasons: {
      "hours-outside": "班別全部在訓練時段之外（如夜班）。",
      "never-works": "班表中該人員在計畫期間沒有任何班別。",
    },
    remedies: {
      "hours-outside": "延長訓練時段，或啟用班前班後支薪訓練（設定），或在班內空檔觀看短影音微課。",
      "never-works": "請核對班表：是否休假，或該列漏填。",
    },
  },
  columns: { courses: "應修課程數", why: "原因與解決辦法" },
};
