import { whole } from "../../figures";
import type { CutAuditWords } from "../../en/analysis/cut-audit";
import { likely } from "../domain";

export const cutAuditWords: CutAuditWords = {
  sheet: {
    name: "分組線檢驗",
    title: "分組線檢驗",
    about:
      "若某一項不同（某項權重高或低四分之一，去掉一項指標、一個月或一名品檢員），誰會進入或離開末段組或前段組。取決於單獨一項的位置是不穩固的：決定前請仔細核實。",
    inShort: (named, stable, changes) =>
      `列入兩組的${whole(named)}人中，${whole(stable)}人在全部${whole(changes)}種單項變化下都保持位置，${whole(named - stable)}人至少在一種變化下會失去位置。`,
    nobody: "任何單項變化都不會改變任何人的位置。",
    most: (change, moved) => `影響最大的一項：${change}（改變${whole(moved)}人的位置）。`,
    notTried: (months, evaluators) =>
      `未檢驗：較早的${whole(months)}個月和評分最少的${whole(evaluators)}名品檢員。`,
    nothing: "本次沒有可檢驗的內容：沒有分組線，或只有一項指標、一個月和一名品檢員。",
    headings: { changes: "假如不同", people: "受影響的人員" },
    kinds: { weight: "權重", metric: "指標", month: "月份", evaluator: "品檢員" },
    weight: (metric, percent) =>
      `${metric}權重${percent < 0 ? "調低" : "調高"}${whole(Math.abs(percent))}%`,
    withoutMetric: (metric) => `去掉${metric}`,
    withoutMonth: (month) => `去掉${month}`,
    withoutEvaluator: (evaluator, reviews) => `去掉品檢員${evaluator}（${whole(reviews)}份評分）`,
    crossing: (entering, leaving) =>
      [entering === "" ? "" : `進：${entering}`, leaving === "" ? "" : `出：${leaving}`]
        .filter((part) => part !== "")
        .join("；"),
    andMore: (n) => `另有${whole(n)}人`,
    groups: { bottom: "末段組", top: "前段組", neither: "均不在" },
    standings: { stable: "穩固", fragile: "不穩固" },
    ways: {
      bottom: {
        enters: "進入末段組",
        leaves: "離開末段組",
        "too-few": "因剩餘樣本太少而離開末段組",
      },
      top: { enters: "進入前段組", leaves: "離開前段組", "too-few": "因剩餘樣本太少而離開前段組" },
    },
    move: (way, changes) => `${changes}則${way}`,
    moveSeparator: "；",
    chance: (group, chance, n) =>
      `屬於${group === "bottom" ? "末段組" : "前段組"}的機率為${likely(chance)}（n = ${whole(n)}）`,
    whyStable: (chance, changes) => `${chance}；${whole(changes)}種單項變化均不改變其位置。`,
    whyFragile: (chance, moving, changes, which) =>
      `${chance}；${whole(changes)}種單項變化中有${whole(moving)}種會改變其位置：${which}。`,
    finding: (named, fragile) =>
      fragile === 0
        ? `兩組共${whole(named)}人的位置在任何單項變化下均保持不變。`
        : `末段組和前段組的${whole(named)}人中，有${whole(fragile)}人若單獨一項權重、月份或品檢員不同就會失去位置。`,
  },
  columns: {
    changes: {
      change: "假如這一項不同",
      kind: "類別",
      moved: "位置改變人數",
      bottomIn: "進入末段組",
      bottomOut: "離開末段組",
      topIn: "進入前段組",
      topOut: "離開前段組",
      who: "涉及人員",
    },
    people: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      group: "目前分組",
      standing: "位置",
      chance: "屬於該組的機率",
      n: "評分份數(n)",
      why: "說明",
    },
  },
};
