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
  session: "場次",
  date: "日期",
  start: "開始",
  end: "結束",
  courseId: "課程代碼",
  course: "課程",
};

const personColumns = { name: "姓名", agentId: "員工編號", team: "組別" };

const evidenceColumns = {
  n: "評分份數(n)",
  mean: "平均值",
  fairMean: "校正平均值",
  fairLow: "校正平均值下限",
  fairHigh: "校正平均值上限",
};

const rankColumns = { rank: "名次", rankLow: "名次區間起", rankHigh: "名次區間迄" };

const nextSession = { date: "下次場次", start: "開始", trainer: "講師" };

export const columnWords: ColumnWords = {
  summary: {
    sources: {
      sheet: "工作表",
      range: "位置",
      kind: "表格類型",
      confidence: "辨識把握",
      rowsIn: "辨識列數",
      rowsUsed: "採用列數",
      rowsSetAside: "擱置列數",
      rowsRepaired: "修正列數",
    },
    tierCounts: { tier: "訓練層級", agents: "人數", share: "占比" },
    issueGroups: { cause: "原因", action: "處理方式", count: "處數" },
    weights: { metric: "指標", weight: "權重" },
    evaluators: {
      evaluator: "品檢員",
      n: "評分份數",
      shift: "偏寬(+)或偏嚴(−)",
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
      score: "綜合分",
      scoreLow: "綜合分下限",
      scoreHigh: "綜合分上限",
      pBottom: "末段機率",
      pTop: "前段機率",
      tier: "訓練層級",
      atCut: "分界情形",
      why: "說明",
      scoreOfTop: "前段組得分",
      scoreOfBottom: "末段組得分",
    },
  },
  tiers: {
    tiers: {
      ...personColumns,
      ...movementWords.columns.tiers,
      tier: "訓練層級",
      level: "水準",
      rank: "名次",
      n: "評分份數(n)",
      reason: "理由",
    },
    left: movementWords.columns.left,
    plans: movementWords.columns.plans,
  },
  diagnosis: {
    topics: {
      topic: "主題",
      ability: "能力類別",
      scope: "範圍",
      why: "原因",
      ownAbility: "能力類別（更正）",
      teams: "涉及組別",
      agents: "有資料人數",
      mean: "平均值",
      weakAgents: "弱項人數",
      weakShare: "弱項占比",
      cumulativeShare: "累計占比",
    },
  },
  heatMap: { heatMap: personColumns },
  syllabus: {
    methods: methodsWords.columns,
    syllabus: {
      courseId: "課程代碼",
      course: "課程",
      module: "模組",
      method: "訓練方式",
      whyMethod: "採用該方式的理由",
      topic: "主題",
      ability: "能力類別",
      when: "上課時機",
      minutes: "時數(分鐘)",
      seats: "名額",
      trainees: "學員人數",
      sessions: "場次數",
      objective: "訓練目標",
      evaluation: "檢核方式",
      origin: "來源",
    },
  },
  timetable: {
    timetable: {
      ...sessionColumns,
      weekday: "星期",
      trainer: "講師",
      venue: "場地",
      headcount: "人數",
      trainees: "學員",
      objective: "訓練目標",
      notes: "備註",
      ...timetableColumns,
    },
  },
  planChanges: { planChanges: { ...personColumns, ...planChangesColumns } },
  trainerLoad: {
    trainerLoad: {
      trainer: "講師",
      sessions: "場次",
      places: "人次",
      hours: "時數",
      equalShare: "平均份額",
      difference: "差額",
      busiestWeek: "最忙一週(小時)",
      weeklyLimit: "每週上限(小時)",
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
      venue: "場地",
      trainer: "講師",
    },
  },
  attendance: {
    attendance: {
      ...sessionColumns,
      ...personColumns,
      attended: "是否出席",
      notes: "備註",
    },
  },
  oneToOne: {
    oneToOne: {
      ...personColumns,
      leader: "組長",
      ...evidenceColumns,
      wave: "梯次（籤號）",
      pBottom: "末段機率",
      why: "理由",
      topics: "最弱主題",
      ...nextSession,
      goal: "約定目標",
      done: "已輔導",
      notes: "備註",
    },
  },
  recordingStudy: {
    recordingStudy: {
      ...personColumns,
      ...evidenceColumns,
      pTop: "前段機率",
      why: "理由",
      topics: "最擅長主題",
      ...nextSession,
      recordings: "要聽的錄音",
      takesPart: "是否參加",
      notes: "備註",
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
      course: "課程",
      need: "急迫程度(1–10)",
      deadline: "截止日期",
      blockedBy: "受阻原因",
      remedy: "可行辦法",
      certainty: "是否已證明",
    },
  },
  dataCheck: {
    dataCheck: {
      sheet: "工作表",
      cell: "儲存格",
      cause: "原因",
      action: "處理方式",
      found: "原內容",
      count: "處數",
      sentence: "說明",
    },
    recognition: {
      sheet: "工作表",
      range: "位置",
      kind: "表格類型",
      confidence: "把握",
      questions: "待確認",
      unused: "未採用的欄",
      why: "判斷依據",
    },
  },
  cutAudit: cutAuditWords.columns,
  nextReviews: nextReviewsWords.columns,
  settings: {
    settings: {
      label: "設定項目",
      value: "設定值",
      unit: "單位",
      default: "預設值",
      allowed: "允許範圍",
      explanation: "作用",
      id: "識別碼",
    },
    corrections: {
      sheet: "工作表",
      kind: "表格類型",
      column: "欄",
      meaning: "含義",
      key: "標題識別碼",
      headers: "表格標題",
    },
  },
};
