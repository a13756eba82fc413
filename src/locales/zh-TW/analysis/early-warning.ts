import type { ChangeLine } from "../../../domain/early-warning/early-warning";
import type { earlyWarningWords as english, ChangeTexts } from "../../en/analysis/early-warning";
import { whole } from "../../figures";

export const earlyWarningWords: typeof english = {
  sheet: {
    name: "預警名單",
    title: "預警名單",
    about:
      "最近指標低於本人以往、且超出偶然波動的客服人員。評核員寬嚴、業務構成以及全中心的整體變動均已剔除；運氣也已剔除：前期運氣好的人，指標回落屬正常。列出姓名只是建議面談，不是定論。",
    compared: (compared: number, tooLittle: number, newHires: number): string =>
      `與本人以往比較的客服人員 ${whole(compared)} 人；資料不足 ${whole(tooLittle)} 人；新進人員 ${whole(newHires)} 人另列一表。`,
    rate: (named: number, expected: string, rate: string): string =>
      `列出 ${whole(named)} 人。假如所有人都沒有變化，僅憑偶然最多會列出 ${expected} 人（每 100 人最多 ${rate} 人，見設定；已用模擬檢驗）。`,
    overstated: "被列出的人往往也碰上了壞運氣：真實變化平均小於表中數值。",
    nobody: "本次沒有人的指標下降超出偶然波動。",
    comparedHeading: "比較了哪些指標",
    notes: {
      before: "前幾個月的可比平均值：已剔除評核員寬嚴、業務構成和全中心變動。",
      expected: "按本人以往推算現在應有的水準：以往平均值中可能含有的運氣成分已向中心平均值收縮。",
      change: "現值減應有值；區間為偶然波動在十次中有九次所處的範圍。",
      byChance: "若沒有變化，任一指標偶然下降這麼多的機率。",
      centreMove: "全中心的整體變動，已從每個人的變化中扣除。",
    },
    why: (t: ChangeTexts): string =>
      `${t.metric}：以往 ${t.before}（n = ${whole(t.nBefore)}），現在 ${t.now}（n = ${whole(t.nNow)}）；按本人以往應為 ${t.expected}。變化 ${t.change}（90% 區間 ${t.low} 至 ${t.high}）；偶然出現的機率 ${t.chance}。`,
    moved: (metric: string, verdict: string, change: string): string =>
      `${metric}${verdict}（${change}）`,
    verdicts: {
      fell: "下降",
      rose: "上升",
      lower: "略差",
      higher: "略好",
      level: "持平",
    } satisfies Record<ChangeLine["verdict"], string>,
    nothingElse: "其他指標沒有明顯變化。",
    finding: (named: number, expected: string): string =>
      named === 0
        ? "沒有人的指標下降超出偶然波動。"
        : `建議績效面談 ${whole(named)} 人；其中僅憑偶然最多 ${expected} 人。`,
    percentagePoints: (value: string): string => `${value} 個百分點`,
    months: (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`),
  },
  columns: {
    warnings: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      metric: "指標",
      nBefore: "以往 n",
      before: "以往平均",
      nNow: "現在 n",
      now: "現值",
      expected: "應有值",
      change: "變化",
      changeRange: "變化 90% 區間",
      byChance: "偶然機率",
      alsoMoved: "其他變化",
      why: "原因",
      interview: "已面談",
      notes: "備註",
    },
    compared: {
      metric: "指標",
      earlier: "以往",
      later: "現在",
      agents: "比較人數",
      centreMove: "全中心變動",
    },
  },
};
