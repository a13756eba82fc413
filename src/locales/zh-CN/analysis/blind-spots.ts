import type { blindSpotsWords as english } from "../../en/analysis/blind-spots";
import { whole } from "../../figures";

export const blindSpotsWords: typeof english = {
  sheet: {
    name: "自我认知",
    title: "自我认知：盲区与被低估的强项",
    about:
      "供一对一谈话使用。盲区：自评良好，而质检听到的是弱项。被低估的强项：自评偏低，而质检听到的是强项。两边都与同类坐席相比，数据越少越向同类靠拢；区间的把握为90%。两边都未必全对：请一起听录音。",
    basis: (agents, compared, tooFew) =>
      `${whole(agents)}名坐席做了自评，可与质检比较的共${whole(compared)}项；另有${whole(tooFew)}名坐席质检次数太少。`,
    rate: (named, harmless) =>
      `下列${whole(named)}项；超出偶然的各项中，预计最多二十分之一出于偶然。另有${whole(harmless)}项虽超出偶然但不必谈：做得好也自认为好，或确有不足也自知。`,
    nobody: "没有人的自评与质检的差距在要紧处超出偶然。",
    nothing: "工作簿中没有可与质检比较的自评。",
    kinds: { "blind-spot": "盲区", "hidden-strength": "被低估的强项" },
    say: {
      "blind-spot": (t) =>
        `“${t.criterion}”：自评${t.self}（n = ${whole(t.selfN)}），质检${t.qa}（n = ${whole(t.qaN)}）。先肯定做得好的地方，再一起听两通录音，问问本人听到了什么。`,
      "hidden-strength": (t) =>
        `“${t.criterion}”：自评只给${t.self}（n = ${whole(t.selfN)}），质检${t.qa}（n = ${whole(t.qaN)}）。请告诉本人，并放一通做得好的录音；可请其带教同事。`,
    },
    of: (mean, full) => `${mean}/${full}`,
    matchedHeading: "比较了哪些项目",
    agreementNote:
      "自评与质检在坐席之间的相关系数。通常在0.3左右：人人都不如自己以为的那样了解自己的工作。",
    unmatched: (asked, judged) => `没有对应项：仅自评有：${asked}；仅质检有：${judged}。`,
    none: "无",
    notes: {
      gap: "自评减质检，单位为同类坐席的标准差。",
      chance: "如果本人的看法与质检一致，出现这么大差距的可能性。",
    },
    finding: (blind, hidden) =>
      `盲区${whole(blind)}处，宜委婉面谈；被低估的强项${whole(hidden)}处，值得表扬。`,
  },
  columns: {
    views: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      criterion: "质检项",
      kind: "解读",
      selfN: "自评次数(n)",
      self: "自评均值",
      qaN: "质检次数(n)",
      qa: "质检均值",
      gap: "差距(标准差)",
      gapLow: "差距下限",
      gapHigh: "差距上限",
      chance: "偶然可能性",
      say: "怎么谈",
      notes: "备注",
    },
    compared: {
      criterion: "质检项",
      asked: "自评表中的名称",
      agents: "人数",
      agreement: "一致程度",
    },
  },
};
