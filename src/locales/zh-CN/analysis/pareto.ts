import type { paretoWords as english } from "../../en/analysis/pareto";
import { percent, whole } from "../../figures";

export const paretoWords: typeof english = {
  sheet: {
    name: "失分分析",
    title: "失分分析（帕累托）",
    about:
      "质检项按失分多少排列，失分最多的在最前；工作簿有审计差错和投诉时，再按类型列出。少数几项往往占去大部分失分，应从这里入手。",
    reviews: (n) =>
      `按${whole(n)}次计分质检折算为每100次的失分；仅观察的录音不计入。区间的把握为90%，已考虑同一坐席的质检结果彼此相近。`,
    few: (half, agents) => `一半失分来自${whole(agents)}人中的${whole(half)}人`,
    auditHeading: "审计差错（按类型）",
    complaintsHeading: "投诉（按类型）",
    complaintsNote: "已判定为无效的投诉不计入。",
    noMarks: "工作簿中没有带质检项的计分质检。",
    nothing: "工作簿中没有质检项得分、审计差错或投诉。",
    chart: { title: "每100次质检的失分", criterionAxis: "质检项", lostAxis: "分" },
    notes: {
      half: "失分最多的若干人占去一半失分。人数很少：个人问题；约三分之一以上：共性问题。",
      cumulative: "本项及以上各项占全部失分的比例。",
    },
    finding: (first, share, few, cumulative) =>
      few <= 1
        ? `失分最多的是“${first}”，占全部失分的${percent(share)}。`
        : `失分最多的是“${first}”（${percent(share)}）；前${whole(few)}项合计占${percent(cumulative)}。`,
    countsOnly: (errors, complaints) =>
      `按类型列出审计差错${whole(errors)}处、投诉${whole(complaints)}件。`,
  },
  columns: {
    lostMarks: {
      criterion: "质检项",
      lost: "每100次失分",
      lostLow: "失分下限",
      lostHigh: "失分上限",
      share: "占全部失分",
      cumulative: "累计占比",
      n: "质检次数(n)",
      fullMarks: "满分",
      ability: "能力类别",
      half: "失分集中在谁",
    },
    auditErrors: {
      type: "类型",
      count: "差错数",
      share: "占比",
      shareLow: "占比下限",
      shareHigh: "占比上限",
      cumulative: "累计占比",
      agents: "涉及人数",
    },
    complaintTypes: {
      type: "类型",
      count: "投诉件数",
      share: "占比",
      shareLow: "占比下限",
      shareHigh: "占比上限",
      cumulative: "累计占比",
      agents: "涉及人数",
    },
  },
};
