import { whole } from "../../figures";
import type { CutAuditWords } from "../../en/analysis/cut-audit";
import { likely } from "../domain";

export const cutAuditWords: CutAuditWords = {
  sheet: {
    name: "分组线检验",
    title: "分组线检验",
    about:
      "若某一项不同（某项权重高或低四分之一，去掉一项指标、一个月或一名质检员），谁会进入或离开末位组或首位组。取决于单独一项的位置是不稳固的：决定前请仔细核实。",
    inShort: (named, stable, changes) =>
      `列入两组的${whole(named)}人中，${whole(stable)}人在全部${whole(changes)}种单项变化下都保持位置，${whole(named - stable)}人至少在一种变化下会失去位置。`,
    nobody: "任何单项变化都不会改变任何人的位置。",
    most: (change, moved) => `影响最大的一项：${change}（改变${whole(moved)}人的位置）。`,
    notTried: (months, evaluators) =>
      `未检验：较早的${whole(months)}个月和评分最少的${whole(evaluators)}名质检员。`,
    nothing: "本次没有可检验的内容：没有分组线，或只有一项指标、一个月和一名质检员。",
    headings: { changes: "假如不同", people: "受影响的人员" },
    kinds: { weight: "权重", metric: "指标", month: "月份", evaluator: "质检员" },
    weight: (metric, percent) =>
      `${metric}权重${percent < 0 ? "降低" : "提高"}${whole(Math.abs(percent))}%`,
    withoutMetric: (metric) => `去掉${metric}`,
    withoutMonth: (month) => `去掉${month}`,
    withoutEvaluator: (evaluator, reviews) => `去掉质检员${evaluator}（${whole(reviews)}份评分）`,
    crossing: (entering, leaving) =>
      [entering === "" ? "" : `进：${entering}`, leaving === "" ? "" : `出：${leaving}`]
        .filter((part) => part !== "")
        .join("；"),
    andMore: (n) => `另有${whole(n)}人`,
    groups: { bottom: "末位组", top: "首位组", neither: "均不在" },
    standings: { stable: "稳固", fragile: "不稳固" },
    ways: {
      bottom: {
        enters: "进入末位组",
        leaves: "离开末位组",
        "too-few": "因剩余样本太少而离开末位组",
      },
      top: { enters: "进入首位组", leaves: "离开首位组", "too-few": "因剩余样本太少而离开首位组" },
    },
    move: (way, changes) => `${changes}则${way}`,
    moveSeparator: "；",
    chance: (group, chance, n) =>
      `属于${group === "bottom" ? "末位组" : "首位组"}的概率为${likely(chance)}（n = ${whole(n)}）`,
    whyStable: (chance, changes) => `${chance}；${whole(changes)}种单项变化均不改变其位置。`,
    whyFragile: (chance, moving, changes, which) =>
      `${chance}；${whole(changes)}种单项变化中有${whole(moving)}种会改变其位置：${which}。`,
    finding: (named, fragile) =>
      fragile === 0
        ? `两组共${whole(named)}人的位置在任何单项变化下均保持不变。`
        : `末位组和首位组的${whole(named)}人中，有${whole(fragile)}人若单独一项权重、月份或质检员不同就会失去位置。`,
  },
  columns: {
    changes: {
      change: "假如这一项不同",
      kind: "类别",
      moved: "位置改变人数",
      bottomIn: "进入末位组",
      bottomOut: "离开末位组",
      topIn: "进入首位组",
      topOut: "离开首位组",
      who: "涉及人员",
    },
    people: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      group: "当前分组",
      standing: "位置",
      chance: "属于该组的概率",
      n: "评分份数(n)",
      why: "说明",
    },
  },
};
