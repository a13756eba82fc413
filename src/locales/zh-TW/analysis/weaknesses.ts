import type { StandOutTexts, weaknessesWords as english } from "../../en/analysis/weaknesses";
import { signed, whole } from "../../figures";

const figures = (t: StandOutTexts): string =>
  `${t.topic}：平均${t.value}（n = ${whole(t.n)}），與${whole(t.peers)}名同類客服人員相差${signed(t.gap, 1)}個標準差（90%區間：${signed(t.low, 1)}至${signed(t.high, 1)}）`;

export const weaknessesWords: typeof english = {
  sheet: {
    name: "強弱項明細",
    title: "客服人員強項與弱項明細",
    about:
      "在某一主題上明顯低於或高於同類客服人員者。同類客服人員指被評過同類業務的所有人，已考量品檢員寬嚴與樣本多寡。強弱兩邊用同一把尺。每一列都是面談建議，不是結論。",
    counts: (weak, strong, tooFew) =>
      `弱項${whole(weak)}項，強項${whole(strong)}項；另有${whole(tooFew)}名客服人員資料太少，無法判斷。`,
    wrong: (weak, strong) =>
      `依各自的可能性推算，弱項中約有${weak}項、強項中約有${strong}項實際上並不成立：做任何決定之前，請再多聽幾通錄音確認。`,
    leftOut: (points) => `每人只列出把握度最高的三項；其餘${whole(points)}項見熱力圖。`,
    more: (weak, strong) =>
      `另有${[
        ...(weak > 0 ? [`弱項${whole(weak)}項`] : []),
        ...(strong > 0 ? [`強項${whole(strong)}項`] : []),
      ].join("、")}未列出，見熱力圖。`,
    nobody: "沒有人在任何主題上明顯低於或高於同類客服人員。",
    sides: { weak: "待加強", strong: "強項" },
    origins: { individual: "個人", team: "全組共通" },
    why: {
      weak: (t) => `${figures(t)}；確實低於同類客服人員的可能性為${t.chance}。`,
      strong: (t) => `${figures(t)}；確實高於同類客服人員的可能性為${t.chance}。`,
    },
    team: (gap) => `全組為${signed(gap, 1)}個標準差：應以組為單位訓練。`,
    ownTeam: (gap) => `全組整體：${signed(gap, 1)}個標準差。`,
    notes: {
      gap: "與同類客服人員相差的標準差；資料越少，越向同類靠攏。",
      chance: "確實位於同類客服人員這一側的可能性。",
      origin: "弱的程度不超過全組的，算該組的問題。",
    },
    finding: (weak, people, strong) =>
      `${whole(people)}名客服人員共有弱項${whole(weak)}項，另有值得表揚的強項${whole(strong)}項。`,
  },
  columns: {
    weaknesses: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      topic: "主題",
      side: "解讀",
      origin: "歸屬",
      ability: "能力類別",
      n: "資料筆數(n)",
      value: "平均值",
      gap: "差距(標準差)",
      gapLow: "差距下限",
      gapHigh: "差距上限",
      chance: "可能性",
      why: "原因",
    },
  },
};
