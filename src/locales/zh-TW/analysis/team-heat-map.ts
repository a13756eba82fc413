import type { teamHeatMapWords as english } from "../../en/analysis/team-heat-map";
import { whole } from "../../figures";

export const teamHeatMapWords: typeof english = {
  sheet: {
    name: "組別熱力圖",
    title: "組別熱力圖",
    about:
      "組別與主題對照：該組平均值減去其他各組平均值，單位為客服人員之間的標準差。著色：超出「碰巧誰分在哪一組」所能解釋的程度；白色：與偶然波動無法區分。每個數字背後的人數、資料筆數與區間列在下方。",
    rate: (marked, cells) =>
      `${whole(cells)}格中有${whole(marked)}格著色，其中預計最多二十分之一出於偶然；假如各組毫無差別，出現任何著色的可能性不超過5%。`,
    nothing: "沒有兩個資料足夠的組別可以比較。",
    listHeading: "每個數字的人數、資料筆數與區間",
    verdicts: {
      weaker: "偏弱，超出偶然",
      stronger: "偏強，超出偶然",
      "within-chance": "在偶然範圍內",
    },
    finding: (weaker, stronger) =>
      weaker + stronger === 0
        ? "各主題上沒有任何一組與其他組的差異超出偶然。"
        : `依組別和主題計，超出偶然的偏弱${whole(weaker)}處，偏強${whole(stronger)}處。`,
  },
  columns: {
    matrix: { team: "組別", people: "人數" },
    teams: {
      team: "組別",
      people: "人數",
      n: "資料筆數(n)",
      gap: "差距(標準差)",
      gapLow: "差距下限",
      gapHigh: "差距上限",
      below: "低於同類人數",
      verdict: "解讀",
      topic: "主題",
    },
  },
};
