import type { ChangeLine } from "../../../domain/early-warning/early-warning";
import type { earlyWarningWords as english, ChangeTexts } from "../../en/analysis/early-warning";
import { whole } from "../../figures";

export const earlyWarningWords: typeof english = {
  sheet: {
    name: "预警名单",
    title: "预警名单",
    about:
      "最近指标低于本人以往、且超出偶然波动的坐席。质检员宽严、业务构成以及全中心的整体变动均已剔除；运气也已剔除：前期运气好的人，指标回落属正常。列出姓名只是建议面谈，不是定论。",
    compared: (compared: number, tooLittle: number, newHires: number): string =>
      `与本人以往比较的坐席 ${whole(compared)} 人；数据不足 ${whole(tooLittle)} 人；新员工 ${whole(newHires)} 人另列一表。`,
    rate: (named: number, expected: string, rate: string): string =>
      `列出 ${whole(named)} 人。假如所有人都没有变化，仅凭偶然最多会列出 ${expected} 人（每 100 人最多 ${rate} 人，见设置；已用模拟检验）。`,
    overstated: "被列出的人往往也碰上了坏运气：真实变化平均小于表中数值。",
    nobody: "本次没有人的指标下降超出偶然波动。",
    comparedHeading: "比较了哪些指标",
    notes: {
      before: "前几个月的可比平均值：已剔除质检员宽严、业务构成和全中心变动。",
      expected: "按本人以往推算现在应有的水平：以往平均值中可能含有的运气成分已向中心平均值收缩。",
      change: "现值减应有值；区间为偶然波动在十次中有九次所处的范围。",
      byChance: "若没有变化，任一指标偶然下降这么多的概率。",
      centreMove: "全中心的整体变动，已从每个人的变化中扣除。",
    },
    why: (t: ChangeTexts): string =>
      `${t.metric}：以往 ${t.before}（n = ${whole(t.nBefore)}），现在 ${t.now}（n = ${whole(t.nNow)}）；按本人以往应为 ${t.expected}。变化 ${t.change}（90% 区间 ${t.low} 至 ${t.high}）；偶然出现的概率 ${t.chance}。`,
    moved: (metric: string, verdict: string, change: string): string =>
      `${metric}${verdict}（${change}）`,
    verdicts: {
      fell: "下降",
      rose: "上升",
      lower: "略差",
      higher: "略好",
      level: "持平",
    } satisfies Record<ChangeLine["verdict"], string>,
    nothingElse: "其他指标没有明显变化。",
    finding: (named: number, expected: string): string =>
      named === 0
        ? "没有人的指标下降超出偶然波动。"
        : `建议绩效面谈 ${whole(named)} 人；其中仅凭偶然最多 ${expected} 人。`,
    percentagePoints: (value: string): string => `${value} 个百分点`,
    months: (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`),
  },
  columns: {
    warnings: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      metric: "指标",
      nBefore: "以往 n",
      before: "以往均值",
      nNow: "现在 n",
      now: "现值",
      expected: "应有值",
      change: "变化",
      changeRange: "变化 90% 区间",
      byChance: "偶然概率",
      alsoMoved: "其他变化",
      why: "原因",
      interview: "已面谈",
      notes: "备注",
    },
    compared: {
      metric: "指标",
      earlier: "以往",
      later: "现在",
      agents: "比较人数",
      centreMove: "全中心变动",
    },
  },
};
