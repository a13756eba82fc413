import type { AgentPagesSheet } from "../../en/analysis/agent-pages";
import { decimal, signed, whole } from "../../figures";

export const agentPagesSheet: AgentPagesSheet = {
  name: "客服個人頁",
  title: "客服個人頁",
  about:
    "每人一頁，可交給本人或用於面談：目前的位置、得分如何組成、怎樣提升最快。每個數字都是估計值，其區間的可信度為 90%。",
  madeOn: (date) => `資料截至 ${date}。`,
  person: (name, id, team) => [name, id, team].filter((part) => part !== "").join(" · "),
  standing: (score, low, high, rank, of, rankLow, rankHigh) =>
    `得分 ${decimal(score, 1)}（區間 ${decimal(low, 1)}～${decimal(high, 1)}），100 為全中心平均，15 為一個標準差。排名第 ${whole(rank)}，共 ${whole(of)} 人（區間第 ${whole(rankLow)}～${whole(rankHigh)} 名）。`,
  noScore: "活頁簿中還沒有可用來為這位客服人員排名的資料。",
  tierSeparator: "：",
  headings: {
    made: "得分如何組成",
    raise: "怎樣提升最快",
    topics: "強項與待改進項目",
    agreed: "面談約定",
  },
  columns: {
    metric: "指標",
    n: "樣本數 (n)",
    raw: "原始值",
    fair: "公平值",
    target: "目標",
    share: "權重",
    points: "得分增減",
  },
  sum: (points, score) => `100 ${points} = ${score}`,
  target: "公平值：已校正品檢員寬嚴差異與小樣本波動。目標：四分之一的同仁能達到的水準。",
  raise: (metric, from, to, points, rank) =>
    `${metric}由 ${from} 提升到 ${to}：得分 ${signed(points, 1)}；其他人不變時，排名第 ${whole(rank)}。`,
  nothingToRaise: "各項均已達到目標：請保持，並分享經驗。",
  strong: (topics) => `強項：${topics}`,
  weak: (topics) => `待改進：${topics}`,
  even: "沒有超出偶然波動的突出項目。",
};
