import type { CheckIn } from "../../../domain/new-hires/new-hires";
import type { newHiresWords as english } from "../../en/analysis/new-hires";
import { whole } from "../../figures";

export const newHiresWords: typeof english = {
  sheet: {
    name: "新员工跟进",
    title: "新员工跟进",
    about:
      "头几周决定去留。列出每位新员工的带教人、面谈节点和值得了解的信号；信号只是询问的理由，不是定论。",
    window: (hires: number, days: number): string =>
      `入职 ${whole(days)} 天以内的共 ${whole(hires)} 人。`,
    comparedWithEarlier: (n: number): string =>
      `指标与 ${whole(n)} 名早期新员工在相同入职天数时的水平比较。`,
    usualUnknown:
      "工作簿中没有早期新员工头几周的数据：新员工通常的水平未知，指标只能与全中心比较，而新员工不必达到中心平均。",
    nobody: "目前没有处于头几周的新员工。",
    mentors: {
      doubts: {
        "not-found": (name: string): string => `${name}（名单所列；查无此人）`,
        left: (name: string): string => `${name}（名单所列；已离职，请另行指定）`,
        coached: (name: string): string =>
          `${name}（名单所列；本人也是新员工或在一对一辅导名单中，请再考虑）`,
      },
      proposed: (name: string, chance: string, hires: number): string =>
        `${name}（建议：属首位组的概率 ${chance}，带教第 ${whole(hires)} 名新员工）`,
      lead: (name: string): string => `${name}（班组长）`,
      none: "待定",
    },
    tooLittle: (n: number): string => `数据不足，不能对指标下结论（n = ${whole(n)}）。`,
    noSigns: "没有异常信号。",
    signs: {
      belowEarlier: (
        metric: string,
        value: string,
        n: number,
        mean: string,
        peers: number,
        chance: string,
      ): string =>
        `${metric} ${value}（n = ${whole(n)}），${whole(peers)} 名早期新员工同期为 ${mean}；其中更低的占 ${chance}。`,
      belowCentre: (n: number, score: string, low: string, high: string): string =>
        `得分 ${score}（90% 区间 ${low} 至 ${high}，n = ${whole(n)}）整体低于中心平均 100。`,
      adherence: (metric: string, value: string, mean: string, months: number): string =>
        `${metric} ${value}（${whole(months)} 个月），中心平均 ${mean}。`,
      missedTraining: (sessions: number, of: number): string =>
        `${whole(of)} 场培训缺席 ${whole(sessions)} 场。`,
      selfAssessment: (share: string, usual: string): string =>
        `自评得分率 ${share}，同事自评平均 ${usual}。`,
      stressTest: (share: string): string => `压力测试得分率 ${share}。`,
      interview: (date: string, word: string): string =>
        `${date === "" ? "" : `${date} `}访谈提到“${word}”。`,
      complaints: (n: number): string => `入职以来投诉 ${whole(n)} 件。`,
    },
    checkInsHeading: "第 7、14、30、45、60 天面谈",
    planNote: (to: string): string =>
      `“本期计划”指 ${to} 之前到期。“已完成”和“备注”由您填写。遇周末顺延至周一。`,
    states: {
      past: "已到期",
      "in-plan": "本期计划",
      later: "以后",
    } satisfies Record<CheckIn["state"], string>,
    finding: (hires: number, withSigns: number, due: number): string =>
      `新员工 ${whole(hires)} 名，其中 ${whole(withSigns)} 名有值得了解的信号；本期应面谈 ${whole(due)} 次。`,
  },
  columns: {
    hires: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      hiredOn: "入职日期",
      days: "入职天数",
      mentor: "带教人",
      n: "结果数 n",
      fairMean: "校正均值",
      fairLow: "校正均值下限",
      fairHigh: "校正均值上限",
      signCount: "信号数",
      signs: "值得了解",
      agreedMentor: "确定的带教人",
      notes: "备注",
    },
    checkIns: {
      mentor: "带教人",
      due: "到期日",
      name: "姓名",
      agentId: "工号",
      team: "班组",
      age: "第几天",
      state: "时间",
      done: "已完成",
      notes: "备注",
    },
  },
};
