import type { AgentPagesSheet } from "../../en/analysis/agent-pages";
import { decimal, signed, whole } from "../../figures";

export const agentPagesSheet: AgentPagesSheet = {
  name: "坐席个人页",
  title: "坐席个人页",
  about:
    "每人一页，可发给本人或用于面谈：处于什么位置、得分怎样构成、怎样提升最快。每个数字都是估计值，其区间的可信度为 90%。",
  madeOn: (date) => `数据截至 ${date}。`,
  person: (name, id, team) => [name, id, team].filter((part) => part !== "").join(" · "),
  standing: (score, low, high, rank, of, rankLow, rankHigh) =>
    `得分 ${decimal(score, 1)}（区间 ${decimal(low, 1)}～${decimal(high, 1)}），100 为全中心均值，15 为一个标准差。排名第 ${whole(rank)}，共 ${whole(of)} 人（区间第 ${whole(rankLow)}～${whole(rankHigh)} 名）。`,
  noScore: "工作簿中还没有可用于为该坐席排名的数据。",
  tierSeparator: "：",
  headings: {
    made: "得分怎样构成",
    raise: "怎样提升最快",
    topics: "强项与待改进项",
    agreed: "面谈约定",
  },
  columns: {
    metric: "指标",
    n: "样本数 (n)",
    raw: "原始值",
    fair: "公平值",
    target: "目标",
    share: "权重",
    points: "得分增减",
  },
  sum: (points, score) => `100 ${points} = ${score}`,
  target: "公平值：已校正质检员宽严差异和小样本波动。目标：四分之一的同事能达到的水平。",
  raise: (metric, from, to, points, rank) =>
    `${metric}由 ${from} 提升到 ${to}：得分 ${signed(points, 1)}；其他人不变时，排名第 ${whole(rank)}。`,
  nothingToRaise: "各项均已达到目标：请保持，并分享经验。",
  strong: (topics) => `强项：${topics}`,
  weak: (topics) => `待改进：${topics}`,
  even: "没有超出偶然波动的突出项目。",
};
