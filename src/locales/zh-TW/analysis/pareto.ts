import type { paretoWords as english } from "../../en/analysis/pareto";
import { percent, whole } from "../../figures";

export const paretoWords: typeof english = {
  sheet: {
    name: "失分分析",
    title: "失分分析（柏拉圖）",
    about:
      "品檢項目依失分多寡排列，失分最多者在最前；活頁簿有稽核差錯與客訴時，再依類型列出。少數幾項往往占去大部分失分，應從這裡著手。",
    reviews: (n) =>
      `依${whole(n)}次計分品檢換算為每100次的失分；僅觀察的錄音不計入。區間的把握為90%，已考量同一人的品檢結果彼此相近。`,
    few: (half, agents) => `一半失分來自${whole(agents)}人中的${whole(half)}人`,
    auditHeading: "稽核差錯（依類型）",
    complaintsHeading: "客訴（依類型）",
    complaintsNote: "已判定不成立的客訴不計入。",
    noMarks: "活頁簿中沒有含品檢項目的計分品檢。",
    nothing: "活頁簿中沒有品檢項目得分、稽核差錯或客訴。",
    chart: { title: "每100次品檢的失分", criterionAxis: "品檢項目", lostAxis: "分" },
    notes: {
      half: "失分最多的若干人占去一半失分。人數很少：個人問題；約三分之一以上：共通問題。",
      cumulative: "本項及以上各項占全部失分的比例。",
    },
    finding: (first, share, few, cumulative) =>
      few <= 1
        ? `失分最多的是「${first}」，占全部失分的${percent(share)}。`
        : `失分最多的是「${first}」（${percent(share)}）；前${whole(few)}項合計占${percent(cumulative)}。`,
    countsOnly: (errors, complaints) =>
      `依類型列出稽核差錯${whole(errors)}處、客訴${whole(complaints)}件。`,
  },
  columns: {
    lostMarks: {
      criterion: "品檢項目",
      lost: "每100次失分",
      lostLow: "失分下限",
      lostHigh: "失分上限",
      share: "占全部失分",
      cumulative: "累計占比",
      n: "品檢次數(n)",
      fullMarks: "滿分",
      ability: "能力類別",
      half: "失分集中在誰",
    },
    auditErrors: {
      type: "類型",
      count: "差錯數",
      share: "占比",
      shareLow: "占比下限",
      shareHigh: "占比上限",
      cumulative: "累計占比",
      agents: "涉及人數",
    },
    complaintTypes: {
      type: "類型",
      count: "客訴件數",
      share: "占比",
      shareLow: "占比下限",
      shareHigh: "占比上限",
      cumulative: "累計占比",
      agents: "涉及人數",
    },
  },
};
