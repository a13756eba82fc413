import type { attitudeWords as english } from "../../en/analysis/attitude";
import { whole } from "../../figures";

export const attitudeWords: typeof english = {
  sheet: {
    name: "服务态度",
    title: "服务态度",
    about:
      "来自仅观察录音的情况。这些录音从不计入绩效：不进排名、不进分层、也不进诊断。以下情况算“不到位”：得分不足满分的60%；好习惯记为“否”；坏习惯记为“是”。",
    basis: (samples, agents, listeners, tooFew) =>
      `${whole(listeners)}名听音人抽听了${whole(agents)}名坐席的${whole(samples)}通录音；另有${whole(tooFew)}名坐席样本太少，无法判断。`,
    fair: "同样的情况，有的听音人会记，有的不记：所以每个人都与同一批听音人对其他人的记录相比；听音人没有听过其他人的，按听音人的平均水平相比。有多名听音人时，不凭一个人的记录点名。",
    rate: "在标出的班组和点名的人员中，预计最多二十分之一出于偶然。各区间的把握为90%。",
    notJudged: (names) => `未纳入（该列没有说明怎样算好）：${names}。`,
    nothing: "工作簿中没有能说明服务态度的仅观察录音。",
    nobodyToTrain: "没有人的不到位次数超出偶然范围。",
    nobodyToPraise: "还没有人在足够多的样本中全部到位。",
    headings: { train: "需个别辅导", praise: "值得表扬", teams: "按班组" },
    praiseNote: "全部样本无一处不到位，而同一批听音人在其他人身上至少会记下一处：请当面表扬。",
    faultHeard: (criterion) => `${criterion}（出现）`,
    verdicts: {
      more: "偏多，超出偶然",
      fewer: "偏少，超出偶然",
      "within-chance": "在偶然范围内",
    },
    against: { team: "本班组", centre: "其他坐席" },
    why: (t) =>
      `${whole(t.n)}通样本中有${whole(t.times)}通${t.isFault ? `出现“${t.criterion}”` : `“${t.criterion}”不到位`}（${whole(t.listeners)}名听音人）；同一批听音人在${t.against === "team" ? "本班组其他样本" : "其他坐席的样本"}中记下的比例为${t.expected}。出于偶然的可能性：${t.chance}。考虑样本多少后，估计占其通话的${t.share}（90%区间：${t.low}至${t.high}）。`,
    praise: (n, marks, expected) =>
      `${whole(n)}通样本（${whole(marks)}项记录）全部到位；换作其他人预计会有${expected}处不到位。`,
    notes: {
      expected: "同一批听音人在对照人员中记下的比例。",
      chance: "如果此人与对照人员相同，在这么多样本中出现这么多次的可能性。",
      share: "样本越少，越向其他人靠拢。",
    },
    finding: (common, named, praised) =>
      `${common === "" ? "没有共性态度问题。" : `共性问题：${common}。`}需个别辅导${whole(named)}例，值得表扬${whole(praised)}人。`,
    commonIn: (criterion, teams) =>
      teams === "" ? `全中心“${criterion}”` : `${teams}“${criterion}”`,
  },
  columns: {
    criteria: {
      criterion: "观察内容",
      n: "样本数(n)",
      short: "不到位比例",
      shortLow: "下限",
      shortHigh: "上限",
      scope: "范围",
      teams: "涉及班组",
      named: "点名人数",
    },
    toTrain: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      criterion: "听到的情况",
      n: "样本数(n)",
      times: "次数",
      share: "占其通话",
      shareLow: "占比下限",
      shareHigh: "占比上限",
      expected: "对照比例",
      against: "对照人员",
      chance: "偶然可能性",
      why: "原因",
    },
    toPraise: {
      name: "姓名",
      agentId: "工号",
      team: "班组",
      n: "样本数(n)",
      marks: "记录项数",
      expected: "他人预计不到位",
      why: "原因",
    },
    attitudeTeams: {
      team: "班组",
      criterion: "观察内容",
      verdict: "解读",
      people: "人数",
      concerned: "涉及人数",
      n: "样本数(n)",
      short: "不到位比例",
      shortLow: "下限",
      shortHigh: "上限",
      expected: "其他班组",
    },
  },
};
