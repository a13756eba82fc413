import type { SheetWords } from "../en/sheets";
import { percent, signed, whole } from "../figures";
import { agentPagesSheet } from "./analysis/agent-pages";
import { attitudeWords } from "./analysis/attitude";
import { blindSpotsWords } from "./analysis/blind-spots";
import { paretoWords } from "./analysis/pareto";
import { teamHeatMapWords } from "./analysis/team-heat-map";
import { weaknessesWords } from "./analysis/weaknesses";
import { earlyWarningWords } from "./analysis/early-warning";
import { needsWords } from "./analysis/needs";
import { newHiresWords } from "./analysis/new-hires";
import { performanceInterviewWords } from "./analysis/performance-interview";
import { businessTypesWords, recordingsWords } from "./analysis/business-types";
import { unreachableWords } from "./analysis/unreachable";
import { followUpSheets } from "./analysis/follow-up";
import { methodsWords } from "./analysis/methods";
import { whatIfWords } from "./analysis/what-if";
import { hotTopicsWords } from "./analysis/hot-topics";
import { releasableHeadsWords } from "./analysis/releasable-heads";
import { selectionsWords, surveyInvitationsWords } from "./analysis/selections";
import { recognitionWords } from "./analysis/recognition";
import { evaluatorAgreementWords } from "./analysis/evaluator-agreement";
import { movementWords } from "./analysis/movement";
import { cutAuditWords } from "./analysis/cut-audit";
import { nextReviewsWords } from "./analysis/next-reviews";
import { agendaWords } from "./agendas";
import { planChangesWords, planCheckWords, timetableWords } from "./replanning";

export const sheetWords: SheetWords = {
  carryOver: {
    noLongerPlanned: "已不在计划内，因有您填写的内容而保留",
    wasAt: (cell) => `原在 ${cell}`,
  },
  common: {
    yes: "是",
    no: "否",
    excused: "请假",
    ok: "正常",
    attention: "请核对",
    toBeNamed: "待定",
    notNeeded: "不需要",
    atTheDesk: "工位",
    listSeparator: "、",
    sentenceSeparator: "",
    nothing: "无内容。",
    gapNote: "与同类坐席的差距，单位为标准差。",
    yourInput: "请在此填写；重新生成计划时会保留。",
  },
  summary: {
    name: "总览",
    title: "培训计划",
    about: "读取了哪些数据、得出什么结果、作了哪些假定，以及其余内容在哪里。",
    made: (date, file) => (file === "" ? `生成于${date}。` : `生成于${date}，数据来自 ${file}。`),
    period: (from, to) => `数据时段：${from}至${to}。`,
    planned: (from, to) => `培训时段：${from}至${to}。`,
    caution: [
      "请谨慎使用：任何排名都有不确定性。对任何人作出决定之前，请先看其姓名旁的评分份数、区间和概率。",
      "即使有一种完美的方法，完全了解每位质检员的宽严，按通常的抽检份数，",
      "仍会漏掉1,000人中真正末位100人的近一半；名次的90%区间平均横跨1,000个名次中的约600个。",
    ],
    figures: {
      agents: "坐席人数",
      ranked: "参与排名",
      sessions: "培训场次",
      placed: "已排人次",
      unplaced: "未排入",
      tiedAtCut: "处于分界线",
    },
    calibration: evaluatorAgreementWords.sheet,
    unwanted: (names) => `按设置未生成：${names}。`,
    stillThere: (names) =>
      `设置为不需要、但工作簿中已有，因此继续更新：${names}。删除该表后不再生成。`,
    headings: {
      sheets: "本计划的工作表",
      checks: "核对",
      tiers: "培训分层",
      sources: "读取的数据",
      issues: "需要留意的数据",
      weights: "参与排名的指标",
      evaluators: "质检员评分宽严",
      assumptions: "所作假定",
      notes: "排名说明",
    },
    checks: {
      rows: "识别行数 = 采用行数 + 搁置行数",
      rules: "排期违反硬性规则的次数",
      placed: "已排入的培训需求 = 全部培训需求",
      evidence: "一对一辅导名单中没有评分或区间的人数",
    },
    noAssumptions: "无：工作簿中的数据足以制定计划。",
    charts: { tiers: "各培训层级人数", tierAxis: "培训层级", countAxis: "人数" },
  },
  ranking: {
    name: "排名",
    title: "坐席排名",
    about: (headline) =>
      `全部在职坐席，由优到差。评分份数与均值所指的指标：${headline}。校正均值已消除质检员宽严差异，并考虑样本多少；各区间的把握均为90%。`,
    size: (ranked, bottom, top, tied) =>
      `共${whole(ranked)}人参与排名；末位组${whole(bottom)}人，首位组${whole(top)}人；${whole(tied)}人处于分界线上。`,
    chart: {
      title: "各名次的综合分及其90%区间",
      rankAxis: "名次",
      scoreAxis: "综合分",
      goTo: "跳至名单下方的综合分图表",
    },
    notes: {
      scoreOfGroup: "属于该组者再列一次得分：下方图表用另一种颜色画出，便于看清分界。",
      n: "均值所依据的评分份数。份数少，区间就宽。",
      fairMean: "消除质检员宽严差异后的均值；份数少时向同类坐席靠拢。",
      score: "各加权指标的综合：全中心均值为100，一个标准差为15。",
      rankLow: "真实名次有90%的把握落在这两者之间。",
      pBottom: "真正属于末位组的概率。",
      pTop: "真正属于首位组的概率。",
      atCut: "概率在20%至80%之间：再多几份评分就可能改变归属。",
    },
  },
  tiers: {
    ...movementWords.sheet,
    name: "培训分层",
    title: "培训分层",
    about:
      "每个人如何培训及其理由：末位组一对一辅导，首位组录音研习，新员工单列，其余按水平与需求培训；样本不足者单独成组。",
  },
  diagnosis: {
    name: "诊断",
    title: "短板诊断",
    about: "哪些主题薄弱、是共性还是个人问题、涉及哪类能力。薄弱人数最多的主题排在最前。",
    noDifferences: "差异未超出偶然",
    evidence: {
      centre: (lost, usual, below, agents) =>
        `居中的坐席在此失去${percent(lost)}的分数，其他主题为${percent(usual)}；${whole(agents)}人中有${whole(below)}人低于中心在其他主题的水平。`,
      team: (team, people, n, gap, below) =>
        `${team}：${whole(people)}人，数据${whole(n)}条，与其他班组相差${gap}；其中${whole(below)}人低于同类坐席。`,
      gap: (value, low, high) =>
        `${signed(value, 1)}个标准差（90%区间：${signed(low, 1)}至${signed(high, 1)}）`,
      individuals: (weak, agents) =>
        `没有整个班组都弱的情况；${whole(agents)}人中有${whole(weak)}人偏弱。`,
    },
    abilityNote: "按名称中的用词判断。如有不当，请另选一项：会一直保留，并从下一次计划起生效。",
    chart: { title: "各主题薄弱人数", topicAxis: "主题", countAxis: "薄弱人数" },
  },
  heatMap: {
    name: "热力图",
    title: "短板热力图",
    about:
      "坐席与主题对照，单位为与同类坐席相差的标准差（已考虑样本多少）：−1.0 为明显偏弱，+1.0 为明显偏强。空白表示没有数据。",
    withoutDifferences: (n) =>
      `另有${whole(n)}个主题未列出：坐席之间的差异未超出偶然波动（见诊断）。`,
  },
  syllabus: {
    methods: methodsWords.sheet,
    name: "培训大纲",
    title: "培训大纲",
    about: "本计划的课程：主题、培训方式、目标和检验方式。",
    whyMethod: {
      asked: (count: number, of: number): string =>
        `说明了培训方式的 ${whole(of)} 人中，${whole(count)} 人希望如此。`,
      catalogue: "课程目录所列方式",
      attitude: "习惯类问题的常用方式：天天开口练。",
      skill: "技能类问题的常用方式：动手练。",
      knowledge: "知识类问题的常用方式：讲解。",
      usual: "此类课程常用",
    },
  },
  timetable: timetableWords,
  planChanges: planChangesWords,
  planCheck: planCheckWords,
  calendar: {
    name: "培训日历",
    title: "培训日历",
    about: "按周排列，每周另起一页，可打印张贴。",
    time: "时间",
    week: (from, to) => `${from}至${to}`,
    continued: (week) => `${week}（续）`,
    headcount: (n) => `${whole(n)}人`,
  },
  agendas: agendaWords.common,
  ...agendaWords.sheets,
  attendance: {
    name: "签到表",
    title: "培训签到表",
    about: "每个场次的每名学员一行。请选择是否出席，下方统计会自动更新。",
    figures: { planned: "已排人次", share: "出席率" },
  },
  oneToOne: {
    waits: (starts) =>
      `${starts.map(({ wave, day }) => `第${wave}批最早于${day}开始`).join("；")}；此前的计划已通知日期的人员不变。`,
    drawn: (seed, waves) =>
      waves === 1
        ? "未分批（见设置）。"
        : `需求相同者由抽签决定先后批次：逐人独立抽签，抽签种子为${String(seed)}，本月内重新生成计划结果不变。请勿调整批次，否则无法通过批次对比检验辅导效果。`,
    name: "一对一辅导名单",
    title: "一对一辅导名单",
    about: "末位组中样本充分的坐席，把握最大的排在最前。“约定目标”“已辅导”和“备注”由您填写。",
  },
  recordingStudy: {
    name: "录音研习名单",
    title: "录音研习名单",
    about: "首位组坐席，可参加录音研习。“是否参加”和“备注”由您填写。",
  },
  earlyWarning: earlyWarningWords.sheet,
  needs: needsWords.sheet,
  newHires: newHiresWords.sheet,
  performanceInterview: performanceInterviewWords.sheet,
  attitude: attitudeWords.sheet,
  blindSpots: blindSpotsWords.sheet,
  pareto: paretoWords.sheet,
  teamHeatMap: teamHeatMapWords.sheet,
  weaknesses: weaknessesWords.sheet,
  recognition: recognitionWords.sheet,
  businessTypes: businessTypesWords.sheet,
  recordings: recordingsWords.sheet,
  hotTopics: hotTopicsWords.sheet,
  selections: selectionsWords.sheet,
  surveyInvitations: surveyInvitationsWords.sheet,
  releasableHeads: releasableHeadsWords.sheet,
  ...followUpSheets,
  unplaced: {
    unreachable: unreachableWords.sheet,
    name: "未排入",
    title: "未排入的培训",
    about: "未能找到时间的培训及受阻的规则，影响最大的列在最前。“未找到”并不证明一定排不进。",
    noRule: "并非单一规则，而是多项共同作用",
    noRemedy: "延长计划周期，或增加讲师、场地或可释放人数。",
  },
  dataCheck: {
    name: "数据检查",
    title: "数据检查",
    about:
      "所有被搁置的行、被修正或舍弃的值，按原因排列。点击单元格名称即可跳转。您的原表未作任何改动。",
    figures: {
      rowsIn: "识别行数",
      rowsUsed: "采用行数",
      rowsSetAside: "搁置行数",
      rowsRepaired: "修正行数",
    },
    recognition: "表格与列的识别结果",
    causes: {
      "total-row": "合计行",
      "repeated-header": "重复表头",
      "stray-text": "零散文字",
      "no-agent": "未注明坐席",
      "no-name": "缺少名称或代码",
      "pseudo-agent": "并非真实人员",
      "unknown-mentor": "找不到带教人",
      "unknown-agent": "坐席不在人员名单中",
      namesakes: "存在同名坐席",
      "name-in-teams": "同一姓名出现在多个班组",
      "duplicate-row": "重复行",
      "error-cell": "错误值单元格",
      "not-a-number": "不是数字",
      "not-a-date": "不是日期",
      implausible: "数值不合理",
      "number-as-text": "数字存为文本",
      "date-as-text": "日期存为文本",
      "percent-scale": "百分比尺度不同",
      "unit-assumed": "单位为推定",
      "date-order-assumed": "日月顺序为推定",
      "scale-changed": "分制已换算",
      "number-as-date": "数字显示为日期",
      "time-as-number": "时间写成数字",
      "grade-scale": "等级按数值理解",
      "decimal-mark-assumed": "小数点写法为推定",
      "year-assumed": "年份为推定",
      "quarter-as-month": "季度按末月计",
      "undated-figures": "数值未注明月份",
      "full-marks-assumed": "满分为推定",
      "shift-code-differs": "班次代码含义不一",
      "day-and-month-swapped": "日和月可能对调",
      "id-and-name-differ": "工号与姓名不是同一人",
      "other-name": "工号旁的姓名不同",
      "ids-written-otherwise": "工号写法不同",
      "id-in-name": "姓名与工号同格",
      "unknown-shift-code": "未知班次代码",
      "split-shift": "两头班",
      "shift-legend": "班次说明",
      "unknown-table": "未识别的表格",
      asked: "请确认表格类型",
      "column-asked": "请确认列的含义",
      "no-month": "该列未注明月份",
      "hidden-cells": "隐藏的行或列",
      "no-header": "没有表头",
      "on-its-side": "行列倒置的表",
      "which-measure": "未注明指标",
      "which-person": "未注明人员",
      "people-numbered": "考生未署名",
      "key-row": "试卷答案行",
      "beside-table": "表格旁的单元格",
      "left-alone": "按您的选择不用该表",
      "example-row": "示例行",
      "correction-outdated": "更正已不适用",
      correction: "更正无法识别",
      setting: "设置值无效",
      selection: "筛选条件无法识别",
      "previous-plan": "上次计划无法读取",
      "timetable-edit": "排期表上的修改无法识别",
      "unknown-part-of-shift": "上课时段无法识别",
    },
    actions: {
      "row-set-aside": "搁置该行",
      "value-left-out": "舍弃该值",
      "value-repaired": "修正该值",
      "table-not-used": "未使用该表",
      "read-as-it-stands": "照常读取",
      "correction-not-applied": "更正未生效",
    },
  },
  agentPages: agentPagesSheet,
  whatIf: whatIfWords,
  cutAudit: cutAuditWords.sheet,
  nextReviews: nextReviewsWords.sheet,
  settings: {
    name: "陪练设置",
    title: "陪练设置",
    about:
      "本计划所依据的全部选择。修改取值后重新生成计划即可。无效的取值会列入数据检查，并改用默认值。",
    corrections: "对识别结果的更正",
    aboutCorrections:
      "您在窗格或此处对表格和列所作的更正；下个月表头相同的表格继续适用。工作表：标签名称。列：从表格左边起的序号，或该列表头；留空表示只更正整张表。手工填写时，若该工作表只有一张表格，可不填表头标识。",
  },
};
