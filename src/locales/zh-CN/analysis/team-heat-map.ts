import type { teamHeatMapWords as english } from "../../en/analysis/team-heat-map";
import { whole } from "../../figures";

export const teamHeatMapWords: typeof english = {
  sheet: {
    name: "班组热力图",
    title: "班组热力图",
    about:
      "班组与主题对照：本班组均值减去其他班组均值，单位为坐席之间的标准差。着色：超出“碰巧谁分在哪个班组”所能解释的程度；白色：与偶然波动无法区分。每个数字背后的人数、数据量和区间列在下方。",
    rate: (marked, cells) =>
      `${whole(cells)}格中有${whole(marked)}格着色，其中预计最多二十分之一出于偶然；假如各班组毫无差别，出现任何着色的可能性不超过5%。`,
    nothing: "没有两个数据足够的班组可以比较。",
    listHeading: "每个数字的人数、数据量和区间",
    verdicts: {
      weaker: "偏弱，超出偶然",
      stronger: "偏强，超出偶然",
      "within-chance": "在偶然范围内",
    },
    finding: (weaker, stronger) =>
      weaker + stronger === 0
        ? "各主题上没有班组与其他班组的差异超出偶然。"
        : `按班组和主题计，超出偶然的偏弱${whole(weaker)}处，偏强${whole(stronger)}处。`,
  },
  columns: {
    matrix: { team: "班组", people: "人数" },
    teams: {
      team: "班组",
      people: "人数",
      n: "数据量(n)",
      gap: "差距(标准差)",
      gapLow: "差距下限",
      gapHigh: "差距上限",
      below: "低于同类人数",
      verdict: "解读",
      topic: "主题",
    },
  },
};
