import type { ColumnWords } from "../en/columns";
import { attitudeWords } from "./analysis/attitude";
import { blindSpotsWords } from "./analysis/blind-spots";
import { paretoWords } from "./analysis/pareto";
import { teamHeatMapWords } from "./analysis/team-heat-map";
import { weaknessesWords } from "./analysis/weaknesses";
import { earlyWarningWords } from "./analysis/early-warning";
import { needsWords } from "./analysis/needs";
import { newHiresWords } from "./analysis/new-hires";
import { businessTypesWords, recordingsWords } from "./analysis/business-types";
import { unreachableWords } from "./analysis/unreachable";
import {
  coverageWords,
  knowledgeWords,
  onboardingWords,
  releaseCascadeWords,
} from "./analysis/follow-up";
import { methodsWords } from "./analysis/methods";
import { hotTopicsWords } from "./analysis/hot-topics";
import { releasableHeadsWords } from "./analysis/releasable-heads";
import { selectionsWords, surveyInvitationsWords } from "./analysis/selections";
import { recognitionWords } from "./analysis/recognition";
import { evaluatorAgreementWords } from "./analysis/evaluator-agreement";
import { movementWords } from "./analysis/movement";
import { cutAuditWords } from "./analysis/cut-audit";
import { nextReviewsWords } from "./analysis/next-reviews";
import { planChangesColumns, timetableColumns } from "./replanning";

const sessionColumns = {
  session: "场次",
  date: "日期",
  start: "开始",
  end: "结束",
  courseId: "课程编号",
  course: "课程",
};

const personColumns = { name: "姓名", agentId: "工号", team: "班组" };

const evidenceColumns = {
  n: "评分份数(n)",
  mean: "均值",
  fairMean: "校正均值",
  fairLow: "校正均值下限",
  fairHigh: "校正均值上限",
};

const rankColumns = { rank: "名次", rankLow: "名次区间起", rankHigh: "名次区间止" };

const nextSession = { date: "下次场次", start: "开始", trainer: "讲师" };

export const columnWords: ColumnWords = {
  summary: {
    sources: {
      sheet: "工作表",
      range: "位置",
      kind: "表格类型",
      confidence: "识别把握",
      rowsIn: "识别行数",
      rowsUsed: "采用行数",
      rowsSetAside: "搁置行数",
      rowsRepaired: "修正行数",
    },
    tierCounts: { tier: "培训层级", agents: "人数", share: "占比" },
    issueGroups: { cause: "原因", action: "处理方式", count: "处数" },
    weights: { metric: "指标", weight: "权重" },
    evaluators: {
      evaluator: "质检员",
      n: "评分份数",
      shift: "偏宽(+)或偏严(−)",
      low: "偏差下限",
      high: "偏差上限",
      ...evaluatorAgreementWords.columns,
    },
  },
  ranking: {
    ranking: {
      ...personColumns,
      ...evidenceColumns,
      ...rankColumns,
      score: "综合分",
      scoreLow: "综合分下限",
      scoreHigh: "综合分上限",
      pBottom: "末位概率",
      pTop: "首位概率",
      tier: "培训层级",
      atCut: "分界情况",
      why: "说明",
      scoreOfTop: "首位组得分",
      scoreOfBottom: "末位组得分",
    },
  },
  tiers: {
    tiers: {
      ...personColumns,
      ...movementWords.columns.tiers,
      tier: "培训层级",
      level: "水平",
      rank: "名次",
      n: "评分份数(n)",
      reason: "理由",
    },
    left: movementWords.columns.left,
    plans: movementWords.columns.plans,
  },
  diagnosis: {
    topics: {
      topic: "主题",
      ability: "能力类别",
      scope: "范围",
      why: "原因",
      ownAbility: "能力类别（更正）",
      teams: "涉及班组",
      agents: "有数据人数",
      mean: "均值",
      weakAgents: "薄弱人数",
      weakShare: "薄弱占比",
      cumulativeShare: "累计占比",
    },
  },
  heatMap: { heatMap: personColumns },
  syllabus: {
    methods: methodsWords.columns,
    syllabus: {
      courseId: "课程编号",
      course: "课程",
      module: "模块",
      method: "培训方式",
      whyMethod: "采用该方式的理由",
      topic: "主题",
      ability: "能力类别",
      when: "上课时机",
      minutes: "时长(分钟)",
      seats: "名额",
      trainees: "学员人数",
      sessions: "场次数",
      objective: "培训目标",
      evaluation: "检验方式",
      origin: "来源",
    },
  },
  timetable: {
    timetable: {
      ...sessionColumns,
      weekday: "星期",
      trainer: "讲师",
      venue: "场地",
      headcount: "人数",
      trainees: "学员",
      objective: "培训目标",
      notes: "备注",
      ...timetableColumns,
    },
  },
  planChanges: { planChanges: { ...personColumns, ...planChangesColumns } },
  trainerLoad: {
    trainerLoad: {
      trainer: "讲师",
      sessions: "场次",
      places: "人次",
      hours: "时数",
      equalShare: "平均份额",
      difference: "差额",
      busiestWeek: "最忙一周(小时)",
      weeklyLimit: "每周上限(小时)",
    },
  },
  personalTimetables: {
    personalTimetables: {
      ...personColumns,
      date: sessionColumns.date,
      weekday: "星期",
      start: sessionColumns.start,
      end: sessionColumns.end,
      course: sessionColumns.course,
      venue: "场地",
      trainer: "讲师",
    },
  },
  attendance: {
    attendance: {
      ...sessionColumns,
      ...personColumns,
      attended: "是否出席",
      notes: "备注",
    },
  },
  oneToOne: {
    oneToOne: {
      ...personColumns,
      leader: "班组长",
      ...evidenceColumns,
      wave: "批次（签号）",
      pBottom: "末位概率",
      why: "理由",
      topics: "最薄弱主题",
      ...nextSession,
      goal: "约定目标",
      done: "已辅导",
      notes: "备注",
    },
  },
  recordingStudy: {
    recordingStudy: {
      ...personColumns,
      ...evidenceColumns,
      pTop: "首位概率",
      why: "理由",
      topics: "最擅长主题",
      ...nextSession,
      recordings: "要听的录音",
      takesPart: "是否参加",
      notes: "备注",
    },
  },
  earlyWarning: earlyWarningWords.columns,
  needs: needsWords.columns,
  newHires: newHiresWords.columns,
  attitude: attitudeWords.columns,
  blindSpots: blindSpotsWords.columns,
  pareto: paretoWords.columns,
  teamHeatMap: teamHeatMapWords.columns,
  weaknesses: weaknessesWords.columns,
  recognition: recognitionWords.columns,
  businessTypes: businessTypesWords.columns,
  recordings: recordingsWords.columns,
  hotTopics: hotTopicsWords.columns,
  selections: selectionsWords.columns,
  surveyInvitations: surveyInvitationsWords.columns,
  releasableHeads: releasableHeadsWords.columns,
  onboarding: { track: { ...personColumns, ...onboardingWords.columns.track } },
  releaseCascade: releaseCascadeWords.columns,
  knowledge: {
    ...knowledgeWords.columns,
    signOff: { ...personColumns, ...knowledgeWords.columns.signOff },
  },
  coverage: {
    ...coverageWords.columns,
    views: { ...personColumns, ...coverageWords.columns.views },
  },
  unplaced: {
    unreachable: { ...personColumns, ...unreachableWords.columns },
    unplaced: {
      ...personColumns,
      course: "课程",
      need: "紧迫程度(1–10)",
      deadline: "截止日期",
      blockedBy: "受阻原因",
      remedy: "可行办法",
      certainty: "是否已证明",
    },
  },
  dataCheck: {
    dataCheck: {
      sheet: "工作表",
      cell: "单元格",
      cause: "原因",
      action: "处理方式",
      found: "原内容",
      count: "处数",
      sentence: "说明",
    },
    recognition: {
      sheet: "工作表",
      range: "位置",
      kind: "表格类型",
      confidence: "把握",
      questions: "待确认",
      unused: "未采用的列",
      why: "判断依据",
    },
  },
  cutAudit: cutAuditWords.columns,
  nextReviews: nextReviewsWords.columns,
  settings: {
    settings: {
      label: "设置项",
      value: "取值",
      unit: "单位",
      default: "默认值",
      allowed: "允许范围",
      explanation: "作用",
      id: "标识",
    },
    corrections: {
      sheet: "工作表",
      kind: "表格类型",
      column: "列",
      meaning: "含义",
      key: "表头标识",
      headers: "表头",
    },
  },
};
