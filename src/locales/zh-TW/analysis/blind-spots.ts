import type { blindSpotsWords as english } from "../../en/analysis/blind-spots";
import { whole } from "../../figures";

export const blindSpotsWords: typeof english = {
  sheet: {
    name: "自我認知",
    title: "自我認知：盲點與被低估的強項",
    about:
      "供一對一面談使用。盲點：自評良好，而品檢聽到的是弱項。被低估的強項：自評偏低，而品檢聽到的是強項。兩邊都與同類客服人員相比，資料越少越向同類靠攏；區間的把握為90%。兩邊都未必全對：請一起聽錄音。",
    basis: (agents, compared, tooFew) =>
      `${whole(agents)}名客服人員做了自評，可與品檢比較的共${whole(compared)}項；另有${whole(tooFew)}名客服人員品檢次數太少。`,
    rate: (named, harmless) =>
      `下列${whole(named)}項；超出偶然的各項中，預計最多二十分之一出於偶然。另有${whole(harmless)}項雖超出偶然但不必談：做得好也自認為好，或確有不足也自知。`,
    nobody: "沒有人的自評與品檢的差距在要緊處超出偶然。",
    nothing: "活頁簿中沒有可與品檢比較的自評。",
    kinds: { "blind-spot": "盲點", "hidden-strength": "被低估的強項" },
    say: {
      "blind-spot": (t) =>
        `「${t.criterion}」：自評${t.self}（n = ${whole(t.selfN)}），品檢${t.qa}（n = ${whole(t.qaN)}）。先肯定做得好的地方，再一起聽兩通錄音，問問本人聽到了什麼。`,
      "hidden-strength": (t) =>
        `「${t.criterion}」：自評只給${t.self}（n = ${whole(t.selfN)}），品檢${t.qa}（n = ${whole(t.qaN)}）。請告訴本人，並放一通做得好的錄音；可請其帶領同事。`,
    },
    of: (mean, full) => `${mean}/${full}`,
    matchedHeading: "比較了哪些項目",
    agreementNote:
      "自評與品檢在人員之間的相關係數。通常在0.3左右：人人都不如自己以為的那樣瞭解自己的工作。",
    unmatched: (asked, judged) => `沒有對應項目：僅自評有：${asked}；僅品檢有：${judged}。`,
    none: "無",
    notes: {
      gap: "自評減品檢，單位為同類客服人員的標準差。",
      chance: "如果本人的看法與品檢一致，出現這麼大差距的可能性。",
    },
    finding: (blind, hidden) =>
      `盲點${whole(blind)}處，宜委婉面談；被低估的強項${whole(hidden)}處，值得表揚。`,
  },
  columns: {
    views: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      criterion: "品檢項目",
      kind: "解讀",
      selfN: "自評次數(n)",
      self: "自評平均",
      qaN: "品檢次數(n)",
      qa: "品檢平均",
      gap: "差距(標準差)",
      gapLow: "差距下限",
      gapHigh: "差距上限",
      chance: "偶然可能性",
      say: "怎麼談",
      notes: "備註",
    },
    compared: {
      criterion: "品檢項目",
      asked: "自評表中的名稱",
      agents: "人數",
      agreement: "一致程度",
    },
  },
};
