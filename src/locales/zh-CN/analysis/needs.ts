import type { NeedSource, TrainingNeed } from "../../../domain/needs/training-needs";
import type { needsWords as english } from "../../en/analysis/needs";
import { whole } from "../../figures";

export const needsWords: typeof english = {
  sheet: {
    name: "培训需求",
    title: "培训需求",
    about:
      "把员工提出的需求（问卷、访谈）与数据和投诉显示的需求合成一张排序表。得分为各来源的加权平均，每项占比以该来源的最大占比为基准；各来源都最大即 100 分。所有区间的把握为 90%。",
    weights: (parts: readonly string[]): string =>
      `权重（见设置；缺少的来源不计）：${parts.join("，")}。`,
    weight: (source: string, share: string): string => `${source} ${share}`,
    sources: {
      survey: "问卷",
      interviews: "访谈",
      data: "数据",
      complaints: "投诉",
    } satisfies Record<NeedSource, string>,
    response: (sheets: number, answered: number, people: number, rate: string): string =>
      `收回问卷 ${whole(sheets)} 份；${whole(people)} 名坐席中实名作答 ${whole(answered)} 人（${rate}）。`,
    anonymous: (n: number): string => `${whole(n)} 份未署名：无法得知谁没有作答。`,
    coached: (rate: string, others: string): string =>
      `一对一名单作答率 ${rate}，其他人 ${others}：若最需要的人作答最少，问卷代表的就是其他人。`,
    noSurvey: "没有找到问卷：员工的诉求只能从访谈得知。",
    standings: {
      both: "员工提出，数据证实",
      "asked-only": "员工提出，数据未显示",
      "data-only": "数据显示，很少有人提出",
      neither: "两者都少",
    } satisfies Record<TrainingNeed["standing"], string>,
    common: "全中心的共性问题",
    why: {
      survey: (n: number, of: number, low: string, high: string): string =>
        `${whole(of)} 份问卷中 ${whole(n)} 份提出（${low} 至 ${high}）`,
      place: (place: string, n: number): string => `平均排位 ${place}（n = ${whole(n)}）`,
      interviews: (n: number, of: number): string => `${whole(of)} 次访谈中 ${whole(n)} 次提到`,
      data: (n: number, of: number): string => `${whole(of)} 名坐席中 ${whole(n)} 名经数据确认薄弱`,
      complaints: (n: number, of: number): string => `${whole(of)} 件投诉中 ${whole(n)} 件`,
    },
    partSeparator: "；",
    sentenceEnd: "。",
    chart: { title: "培训需求得分", needAxis: "需求", scoreAxis: "得分" },
    methodsHeading: "员工希望的培训方式",
    teamsHeading: "各班组作答情况",
    unmatchedHeading: "未能归类的回答",
    aboutUnmatched: "请阅读：以上数字均未包含这些回答。",
    nothing: "工作簿中没有培训需求问卷，也没有访谈记录。",
    finding: (needs: number, first: string): string =>
      `共排列需求 ${whole(needs)} 项；最大的是：${first}。`,
  },
  columns: {
    needs: {
      rank: "名次",
      need: "需求",
      score: "得分",
      scoreLow: "得分下限",
      scoreHigh: "得分上限",
      surveyCount: "提出人数",
      surveyShare: "问卷占比",
      surveyLow: "占比下限",
      surveyHigh: "占比上限",
      meanPlace: "平均排位",
      interviews: "访谈次数",
      weakAgents: "薄弱人数",
      weakShare: "薄弱占比",
      complaints: "投诉件数",
      standing: "判读",
      why: "依据",
    },
    methods: {
      method: "方式",
      count: "希望人数",
      of: "作答人数",
      share: "占比",
      low: "下限",
      high: "上限",
    },
    teams: { team: "班组", people: "坐席人数", answered: "作答人数", rate: "作答率" },
    unmatched: { source: "来源", text: "回答" },
  },
};
