import type { BuiltInSelection } from "../../../domain/selections/built-in";
import type { Comparison, ConditionProblem } from "../../../domain/selections/selections";
import type {
  selectionsWords as englishSelections,
  surveyInvitationsWords as englishInvitations,
} from "../../en/analysis/selections";
import { percent, whole } from "../../figures";

const personColumns = { name: "姓名", agentId: "工号", team: "班组" };

export const selectionsWords: typeof englishSelections = {
  sheet: {
    name: "筛选",
    title: "按数据筛选",
    about:
      "用数据选出参加某个专题培训的人。每个条件填一行；名称相同的行合为一组，须同时满足。下面的名单随每次计划重新生成。",
    how: "比例（10%）取最差或最好的那部分坐席；界限用指标自己的单位：秒、百分比、分、期内件数。比较用的是校正并收缩后的数值。",
    conditionsHeading: "条件",
    peopleHeading: "选出的人",
    awaitsPlan: "下次生成计划时列出满足条件的人。",
    nobody: "没有人满足条件。",
    nothing: "没有条件：请在上面填写。",
    count: (name: string, people: number, sure: number): string =>
      `${name}：选出 ${whole(people)} 人，其中把握在 80% 以上的 ${whole(sure)} 人。`,
    comparisons: {
      above: "高于",
      below: "低于",
      "worst-share": "最差比例",
      "best-share": "最好比例",
    } satisfies Record<Comparison, string>,
    problems: {
      "no-name": "本行没有名称。",
      "unknown-metric": "没有这个指标。",
      "unknown-comparison": "没有这种比较。",
      "no-better-side": "该指标没有好坏方向，请用“高于”或“低于”。",
      "not-a-number": "数值不是数字。",
      "not-a-share": "比例须在 0% 到 100% 之间。",
    } satisfies Record<ConditionProblem, string>,
    understood: "正确",
    noFigures: "没有人有这项数据",
    limit: (side: "above" | "below", limit: string, agents: number): string =>
      `${side === "above" ? "高于" : "低于"} ${limit}；${whole(agents)} 人有数据`,
    builtIn: {
      slow: "时长长且质量弱",
      "complained-of": "投诉最多",
      "many-errors": "稽核差错最多",
      "few-invitations": "满意度短信发送少",
    } satisfies Record<BuiltInSelection, string>,
    notes: {
      chance: "按现有证据，各条件确实都成立的概率；单纯的通话量不计。",
      value: "指标单位下的界限，或坐席的比例。",
    },
    figure: (metric: string, value: string, low: string, high: string, n: number): string =>
      `${metric} ${value}（90% 区间 ${low} 至 ${high}，n = ${whole(n)}）`,
    volume: (metric: string, value: string): string => `${metric} ${value}`,
    why: (figures: string, limits: string): string => `${figures}。条件：${limits}。`,
    asked: (metric: string, side: "above" | "below", limit: string): string =>
      `${metric}${side === "above" ? "高于" : "低于"} ${limit}`,
    finding: (selections: number, people: number): string =>
      `${whole(selections)} 组筛选；至少满足一组的 ${whole(people)} 人。`,
  },
  columns: {
    conditions: {
      selection: "筛选名称",
      metric: "指标",
      comparison: "比较",
      value: "数值",
      state: "理解为",
    },
    selected: {
      selection: "筛选名称",
      ...personColumns,
      chance: "把握",
      why: "理由",
    },
  },
};

export const surveyInvitationsWords: typeof englishInvitations = {
  sheet: {
    name: "满意度邀评",
    title: "满意度短信发送率与满意度对照",
    about:
      "每人向多少客户发送满意度短信，与回复客户的满意度并列。只邀请心情好的客户，满意度就会虚高。标记只是询问的理由，不是指责：夜班、转接、系统故障或名单有误也会使发送率偏低。",
    how: (against: "qaScore" | "peers", usual: number): string =>
      `通常发送率：${percent(usual)}。先找出远低于此的人，其中满意度${against === "qaScore" ? "高于其质检分所能预期" : "高于同事通常水平"}且超出偶然波动的予以标记。`,
    rate: (marked: number, low: number, share: number): string =>
      `发送率低的 ${whole(low)} 人，标记 ${whole(marked)} 人。标记中预计最多 ${percent(share)} 出于偶然。`,
    unknown: (agents: number): string => `${whole(agents)} 名坐席缺少其中一项数据，不作判断。`,
    nothing: "需要至少二十名坐席的短信发送率和满意度。",
    marks: { ask: "请询问", low: "发送率低", usual: "正常" },
    notes: {
      expected: "按质检分和同事水平的预期，以及十人中九人所在的范围。",
      byChance: "若无特别原因，满意度偶然这样高的概率；只计算发送率低的人。",
    },
    why: (t: {
      sent: string;
      usual: string;
      satisfaction: string;
      expected: string;
      chance: string;
      n: number;
    }): string =>
      `发送率 ${t.sent}（通常 ${t.usual}）；满意度 ${t.satisfaction}，预期 ${t.expected}（偶然的概率 ${t.chance}）；${whole(t.n)} 个月的数据。请先核对系统，再问一问什么时候发、什么时候不发。`,
    lowWhy: (sent: string, usual: string): string =>
      `发送率 ${sent}（通常 ${usual}），但满意度并不高于预期：问一问为什么没有发。`,
    usualWhy: (sent: string): string => `发送率 ${sent}：无须关注。`,
    finding: (marked: number): string =>
      marked === 0
        ? "满意度邀评没有需要询问的人。"
        : `${whole(marked)} 人发送短信少而满意度高于预期：请询问。`,
  },
  columns: {
    invitations: {
      ...personColumns,
      mark: "标记",
      n: "月数 (n)",
      sent: "发送率",
      satisfaction: "满意度",
      expected: "预期",
      expectedLow: "通常下限",
      expectedHigh: "通常上限",
      byChance: "偶然概率",
      why: "理由",
      notes: "本人说明",
    },
  },
};
