import type { ExposureUnit, TopicField, TopicSource } from "../../../domain/hot-topics/hot-topics";
import type { hotTopicsWords as english } from "../../en/analysis/hot-topics";
import { decimal, percent, whole } from "../../figures";

const units: Readonly<Record<ExposureUnit | "manyCalls", string>> = {
  calls: "每千通来电",
  manyCalls: "每十万通来电",
  audits: "每百次稽核",
  weeks: "每周",
};

export const hotTopicsWords: typeof english = {
  sheet: {
    name: "热点",
    title: "热点",
    about:
      "相对自身以往上升的业务类型、投诉、稽核问题和面谈话题：最近几周与之前几周比，有来电量的按来电量折算；各话题平时每周的起伏也已计入。",
    rate: (named: number, tested: number, share: number): string =>
      `一并检验 ${whole(tested)} 个话题，上升 ${whole(named)} 个。列为上升的话题中预计最多 ${percent(share)} 出于偶然；若什么都没上升，十份计划中有九份一个也不列。`,
    tooFew: (topics: number): string => `另有 ${whole(topics)} 个话题件数太少，无法判断。`,
    nothing: "需要至少四周带日期和话题的通话、投诉或稽核记录。",
    courseHeading: "上升话题的逐周走势",
    courseAbout: "每周的发生率除以之前几周的发生率：1 为平常，2 为两倍。",
    chart: {
      title: "上升话题逐周走势（1 = 以往水平）",
      weekAxis: "周起始日",
      valueAxis: "平常的倍数",
    },
    verdicts: { rising: "上升", steady: "未超出偶然波动" },
    sources: {
      calls: "通话",
      complaints: "投诉",
      auditFindings: "稽核问题",
      interviews: "面谈",
    } satisfies Record<TopicSource, string>,
    fields: {
      businessType: "业务类型",
      category: "类别",
      code: "差错代码",
      topic: "话题",
    } satisfies Record<TopicField, string>,
    source: (source: string, field: string): string => `${source}·${field}`,
    units,
    fresh: "新出现",
    notes: {
      ratio: "现在的发生率除以以往的，附 90% 区间。",
      falseAlarm: "本话题及更确定的话题中预计出于偶然的比例。",
      since: "最早看得出上升的那一周。",
    },
    why: (t: {
      now: number;
      weeksNow: number;
      before: number;
      weeksBefore: number;
      ratio: string;
      low: string;
      high: string;
      rising: boolean;
    }): string =>
      `最近 ${whole(t.weeksNow)} 周 ${whole(t.now)} 件，之前 ${whole(t.weeksBefore)} 周 ${whole(t.before)} 件：发生率为 ${t.ratio} 倍（90% 区间 ${t.low} 至 ${t.high}）。${t.rising ? "超出平时的起伏。" : "仍在平时的起伏之内。"}`,
    proposals: {
      calls: "建议：班前会通报客户在问什么，补一张知识卡。",
      complaints: "建议：班前会讲一个投诉案例，核对知识卡。",
      auditFindings: "建议：班前会讲一个易错案例，核对流程。",
      interviews: "建议：向班组长了解原因。",
    } satisfies Record<TopicSource, string>,
    finding: (names: string, rising: number): string =>
      rising === 0 ? "没有话题的上升超出平时的起伏。" : `上升 ${whole(rising)} 个：${names}。`,
    times: (value: number): string => decimal(value, 2),
  },
  columns: {
    topics: {
      topic: "话题",
      source: "来源",
      verdict: "结论",
      casesBefore: "以往件数",
      weeksBefore: "以往周数",
      casesNow: "现在件数",
      weeksNow: "现在周数",
      rateBefore: "以往发生率",
      rateNow: "现在发生率",
      unit: "发生率单位",
      ratio: "倍数",
      ratioLow: "倍数下限",
      ratioHigh: "倍数上限",
      falseAlarm: "误报率",
      since: "何时可见",
      why: "理由",
      proposal: "建议",
    },
    course: { week: "周起始日" },
  },
};
