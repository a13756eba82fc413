import type { NeedSource, TrainingNeed } from "../../../domain/needs/training-needs";
import type { needsWords as english } from "../../en/analysis/needs";
import { whole } from "../../figures";

export const needsWords: typeof english = {
  sheet: {
    name: "訓練需求",
    title: "訓練需求",
    about:
      "把員工提出的需求（問卷、訪談）與資料和客訴顯示的需求合成一張排序表。得分為各來源的加權平均，每項佔比以該來源的最大佔比為基準；各來源都最大即 100 分。所有區間的把握為 90%。",
    weights: (parts: readonly string[]): string =>
      `權重（見設定；缺少的來源不計）：${parts.join("，")}。`,
    weight: (source: string, share: string): string => `${source} ${share}`,
    sources: {
      survey: "問卷",
      interviews: "訪談",
      data: "資料",
      complaints: "客訴",
    } satisfies Record<NeedSource, string>,
    response: (sheets: number, answered: number, people: number, rate: string): string =>
      `回收問卷 ${whole(sheets)} 份；${whole(people)} 名客服人員中實名填答 ${whole(answered)} 人（${rate}）。`,
    anonymous: (n: number): string => `${whole(n)} 份未署名：無法得知誰沒有填答。`,
    coached: (rate: string, others: string): string =>
      `一對一名單填答率 ${rate}，其他人 ${others}：若最需要的人填答最少，問卷代表的就是其他人。`,
    noSurvey: "沒有找到問卷：員工的訴求只能從訪談得知。",
    standings: {
      both: "員工提出，資料證實",
      "asked-only": "員工提出，資料未顯示",
      "data-only": "資料顯示，很少有人提出",
      neither: "兩者都少",
    } satisfies Record<TrainingNeed["standing"], string>,
    common: "全中心的共性問題",
    why: {
      survey: (n: number, of: number, low: string, high: string): string =>
        `${whole(of)} 份問卷中 ${whole(n)} 份提出（${low} 至 ${high}）`,
      place: (place: string, n: number): string => `平均排位 ${place}（n = ${whole(n)}）`,
      interviews: (n: number, of: number): string => `${whole(of)} 次訪談中 ${whole(n)} 次提到`,
      data: (n: number, of: number): string =>
        `${whole(of)} 名客服人員中 ${whole(n)} 名經資料確認較弱`,
      complaints: (n: number, of: number): string => `${whole(of)} 件客訴中 ${whole(n)} 件`,
    },
    partSeparator: "；",
    sentenceEnd: "。",
    chart: { title: "訓練需求得分", needAxis: "需求", scoreAxis: "得分" },
    methodsHeading: "員工希望的訓練方式",
    teamsHeading: "各組別填答情況",
    unmatchedHeading: "未能歸類的回答",
    aboutUnmatched: "請閱讀：以上數字均未包含這些回答。",
    nothing: "活頁簿中沒有訓練需求問卷，也沒有訪談記錄。",
    finding: (needs: number, first: string): string =>
      `共排列需求 ${whole(needs)} 項；最大的是：${first}。`,
  },
  columns: {
    needs: {
      rank: "名次",
      need: "需求",
      score: "得分",
      scoreLow: "得分下限",
      scoreHigh: "得分上限",
      surveyCount: "提出人數",
      surveyShare: "問卷佔比",
      surveyLow: "佔比下限",
      surveyHigh: "佔比上限",
      meanPlace: "平均排位",
      interviews: "訪談次數",
      weakAgents: "較弱人數",
      weakShare: "較弱佔比",
      complaints: "客訴件數",
      standing: "判讀",
      why: "依據",
    },
    methods: {
      method: "方式",
      count: "希望人數",
      of: "填答人數",
      share: "佔比",
      low: "下限",
      high: "上限",
    },
    teams: { team: "組別", people: "客服人員數", answered: "填答人數", rate: "填答率" },
    unmatched: { source: "來源", text: "回答" },
  },
};
