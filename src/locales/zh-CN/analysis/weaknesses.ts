import type { StandOutTexts, weaknessesWords as english } from "../../en/analysis/weaknesses";
import { signed, whole } from "../../figures";

const figures = (t: StandOutTexts): string =>
  `${t.topic}：均值${t.value}（n = ${whole(t.n)}），与${whole(t.peers)}名同类坐席相差${signed(t.gap, 1)}个标准差（90%区间：${signed(t.low, 1)}至${signed(t.high, 1)}）`;

export const weaknessesWords: typeof english = {
  sheet: {
    name: "强弱项明细",
    title: "坐席强项与弱项明细",
    about:
      "在某一主题上明显低于或高于同类坐席的人员。同类坐席指被质检过同类业务的全部坐席，已考虑质检员宽严和样本多少。强弱两边用同一把尺子。每一行都是谈话建议，不是结论。",
    counts: (weak, strong, tooFew) =>
      `弱项${whole(weak)}条，强项${whole(strong)}条；另有${whole(tooFew)}名坐席数据太少，无法判断。`,
    wrong: (weak, strong) =>
      `按各自的可能性推算，弱项中约有${weak}条、强项中约有${strong}条实际并不成立：作任何决定之前，请再多听几通录音核实。`,
    leftOut: (points) => `每人只列出把握最大的三条；其余${whole(points)}条见热力图。`,
    more: (weak, strong) =>
      `另有${[
        ...(weak > 0 ? [`弱项${whole(weak)}条`] : []),
        ...(strong > 0 ? [`强项${whole(strong)}条`] : []),
      ].join("、")}未列出，见热力图。`,
    nobody: "没有人在任何主题上明显低于或高于同类坐席。",
    sides: { weak: "待提升", strong: "强项" },
    origins: { individual: "个人", team: "班组共性" },
    why: {
      weak: (t) => `${figures(t)}；确实低于同类坐席的可能性为${t.chance}。`,
      strong: (t) => `${figures(t)}；确实高于同类坐席的可能性为${t.chance}。`,
    },
    team: (gap) => `整个班组为${signed(gap, 1)}个标准差：应以班组为单位培训。`,
    ownTeam: (gap) => `班组整体：${signed(gap, 1)}个标准差。`,
    notes: {
      gap: "与同类坐席相差的标准差；数据越少，越向同类靠拢。",
      chance: "确实处于同类坐席这一侧的可能性。",
      origin: "弱的程度不超过整个班组的，算班组的问题。",
    },
    finding: (weak, people, strong) =>
      `${whole(people)}名坐席共有弱项${whole(weak)}条，另有值得表扬的强项${whole(strong)}条。`,
  },
  columns: {
    weaknesses: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      topic: "主题",
      side: "解读",
      origin: "归属",
      ability: "能力类别",
      n: "数据量(n)",
      value: "均值",
      gap: "差距(标准差)",
      gapLow: "差距下限",
      gapHigh: "差距上限",
      chance: "可能性",
      why: "原因",
    },
  },
};
