import type { CheckIn } from "../../../domain/new-hires/new-hires";
import type { newHiresWords as english } from "../../en/analysis/new-hires";
import { whole } from "../../figures";

export const newHiresWords: typeof english = {
  sheet: {
    name: "新進人員跟進",
    title: "新進人員跟進",
    about:
      "頭幾週決定去留。列出每位新進人員的輔導員、面談節點和值得了解的訊號；訊號只是詢問的理由，不是定論。",
    window: (hires: number, days: number): string =>
      `到職 ${whole(days)} 天以內的共 ${whole(hires)} 人。`,
    comparedWithEarlier: (n: number): string =>
      `指標與 ${whole(n)} 名早期新進人員在相同到職天數時的水準比較。`,
    usualUnknown:
      "活頁簿中沒有早期新進人員頭幾週的資料：新進人員通常的水準未知，指標只能與全中心比較，而新進人員不必達到中心平均。",
    nobody: "目前沒有處於頭幾週的新進人員。",
    mentors: {
      doubts: {
        "not-found": (name: string): string => `${name}（名單所列；查無此人）`,
        left: (name: string): string => `${name}（名單所列；已離職，請另行指定）`,
        coached: (name: string): string =>
          `${name}（名單所列；本人也是新進人員或在一對一輔導名單中，請再考慮）`,
      },
      proposed: (name: string, chance: string, hires: number): string =>
        `${name}（建議：屬前段組的機率 ${chance}，輔導第 ${whole(hires)} 名新進人員）`,
      lead: (name: string): string => `${name}（組長）`,
      none: "待定",
    },
    tooLittle: (n: number): string => `資料不足，不能對指標下結論（n = ${whole(n)}）。`,
    noSigns: "沒有異常訊號。",
    signs: {
      belowEarlier: (
        metric: string,
        value: string,
        n: number,
        mean: string,
        peers: number,
        chance: string,
      ): string =>
        `${metric} ${value}（n = ${whole(n)}），${whole(peers)} 名早期新進人員同期為 ${mean}；其中更低的佔 ${chance}。`,
      belowCentre: (n: number, score: string, low: string, high: string): string =>
        `得分 ${score}（90% 區間 ${low} 至 ${high}，n = ${whole(n)}）整體低於中心平均 100。`,
      adherence: (metric: string, value: string, mean: string, months: number): string =>
        `${metric} ${value}（${whole(months)} 個月），中心平均 ${mean}。`,
      missedTraining: (sessions: number, of: number): string =>
        `${whole(of)} 場訓練缺席 ${whole(sessions)} 場。`,
      selfAssessment: (share: string, usual: string): string =>
        `自評得分率 ${share}，同事自評平均 ${usual}。`,
      stressTest: (share: string): string => `壓力測試得分率 ${share}。`,
      interview: (date: string, word: string): string =>
        `${date === "" ? "" : `${date} `}訪談提到「${word}」。`,
      complaints: (n: number): string => `到職以來客訴 ${whole(n)} 件。`,
    },
    checkInsHeading: "第 7、14、30、45、60 天面談",
    planNote: (to: string): string =>
      `「本期計畫」指 ${to} 之前到期。「已完成」和「備註」由您填寫。遇週末順延至週一。`,
    states: {
      past: "已到期",
      "in-plan": "本期計畫",
      later: "以後",
    } satisfies Record<CheckIn["state"], string>,
    finding: (hires: number, withSigns: number, due: number): string =>
      `新進人員 ${whole(hires)} 名，其中 ${whole(withSigns)} 名有值得了解的訊號；本期應面談 ${whole(due)} 次。`,
  },
  columns: {
    hires: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      hiredOn: "到職日期",
      days: "到職天數",
      mentor: "輔導員",
      n: "結果數 n",
      fairMean: "校正平均值",
      fairLow: "校正平均值下限",
      fairHigh: "校正平均值上限",
      signCount: "訊號數",
      signs: "值得了解",
      agreedMentor: "確定的輔導員",
      notes: "備註",
    },
    checkIns: {
      mentor: "輔導員",
      due: "到期日",
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      age: "第幾天",
      state: "時間",
      done: "已完成",
      notes: "備註",
    },
  },
};
