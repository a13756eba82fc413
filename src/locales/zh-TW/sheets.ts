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
    noLongerPlanned: "已不在計畫內，因有您填寫的內容而保留",
    wasAt: (cell) => `原在 ${cell}`,
  },
  common: {
    yes: "是",
    no: "否",
    excused: "請假",
    ok: "正常",
    attention: "請核對",
    toBeNamed: "待定",
    notNeeded: "不需要",
    atTheDesk: "座位",
    listSeparator: "、",
    sentenceSeparator: "",
    nothing: "無內容。",
    gapNote: "與同類客服人員的差距，單位為標準差。",
    yourInput: "請在此填寫；重新產生計畫時會保留。",
  },
  summary: {
    name: "總覽",
    title: "訓練計畫",
    about: "讀取了哪些資料、得出什麼結果、作了哪些假定，以及其餘內容在哪裡。",
    made: (date, file) => (file === "" ? `產生於${date}。` : `產生於${date}，資料來自 ${file}。`),
    period: (from, to) => `資料期間：${from}至${to}。`,
    planned: (from, to) => `訓練期間：${from}至${to}。`,
    caution: [
      "請謹慎使用：任何排名都有不確定性。對任何人作出決定之前，請先看其姓名旁的評分份數、區間和機率。",
      "即使有一種完美的方法，完全了解每位品檢員的寬嚴，以一般的抽檢份數，",
      "仍會漏掉1,000人中真正末段100人的近一半；名次的90%區間平均橫跨1,000個名次中的約600個。",
    ],
    figures: {
      agents: "客服人數",
      ranked: "參與排名",
      sessions: "訓練場次",
      placed: "已排人次",
      unplaced: "未排入",
      tiedAtCut: "處於分界線",
    },
    calibration: evaluatorAgreementWords.sheet,
    unwanted: (names) => `依設定未產生：${names}。`,
    stillThere: (names) =>
      `設定為不需要、但活頁簿中已有，因此繼續更新：${names}。刪除該工作表後不再產生。`,
    headings: {
      sheets: "本計畫的工作表",
      checks: "核對",
      tiers: "訓練分層",
      sources: "讀取的資料",
      issues: "需要留意的資料",
      weights: "參與排名的指標",
      evaluators: "品檢員評分寬嚴",
      assumptions: "所作假定",
      notes: "排名說明",
    },
    checks: {
      rows: "辨識列數 = 採用列數 + 擱置列數",
      rules: "排程違反硬性規則的次數",
      placed: "已排入的訓練需求 = 全部訓練需求",
      evidence: "一對一輔導名單中沒有評分或區間的人數",
    },
    noAssumptions: "無：活頁簿中的資料足以制定計畫。",
    charts: { tiers: "各訓練層級人數", tierAxis: "訓練層級", countAxis: "人數" },
  },
  ranking: {
    name: "排名",
    title: "客服人員排名",
    about: (headline) =>
      `全部在職客服人員，由優到差。評分份數與平均值所指的指標：${headline}。校正平均值已消除品檢員寬嚴差異，並考量樣本多寡；各區間的把握均為90%。`,
    size: (ranked, bottom, top, tied) =>
      `共${whole(ranked)}人參與排名；末段組${whole(bottom)}人，前段組${whole(top)}人；${whole(tied)}人處於分界線上。`,
    chart: {
      title: "各名次的綜合分及其90%區間",
      rankAxis: "名次",
      scoreAxis: "綜合分",
      goTo: "跳至名單下方的綜合分圖表",
    },
    notes: {
      scoreOfGroup: "屬於該組者再列一次得分：下方圖表用另一種顏色畫出，便於看清分界。",
      n: "平均值所依據的評分份數。份數少，區間就寬。",
      fairMean: "消除品檢員寬嚴差異後的平均值；份數少時向同類客服人員靠攏。",
      score: "各加權指標的綜合：全中心平均值為100，一個標準差為15。",
      rankLow: "真實名次有90%的把握落在這兩者之間。",
      pBottom: "真正屬於末段組的機率。",
      pTop: "真正屬於前段組的機率。",
      atCut: "機率在20%至80%之間：再多幾份評分就可能改變歸屬。",
    },
  },
  tiers: {
    ...movementWords.sheet,
    name: "訓練分層",
    title: "訓練分層",
    about:
      "每個人如何訓練及其理由：末段組一對一輔導，前段組錄音研習，新進人員單列，其餘依水準與需求訓練；樣本不足者單獨成組。",
  },
  diagnosis: {
    name: "診斷",
    title: "弱項診斷",
    about: "哪些主題較弱、是共通還是個人問題、涉及哪類能力。弱項人數最多的主題排在最前。",
    noDifferences: "差異未超出偶然",
    evidence: {
      centre: (lost, usual, below, agents) =>
        `居中的客服人員在此失去${percent(lost)}的分數，其他主題為${percent(usual)}；${whole(agents)}人中有${whole(below)}人低於中心在其他主題的水準。`,
      team: (team, people, n, gap, below) =>
        `${team}：${whole(people)}人，資料${whole(n)}筆，與其他各組相差${gap}；其中${whole(below)}人低於同類客服人員。`,
      gap: (value, low, high) =>
        `${signed(value, 1)}個標準差（90%區間：${signed(low, 1)}至${signed(high, 1)}）`,
      individuals: (weak, agents) =>
        `沒有全組都弱的情況；${whole(agents)}人中有${whole(weak)}人偏弱。`,
    },
    abilityNote: "依名稱中的用詞判斷。如有不當，請另選一項：會一直保留，並從下一次計畫起生效。",
    chart: { title: "各主題弱項人數", topicAxis: "主題", countAxis: "弱項人數" },
  },
  heatMap: {
    name: "熱力圖",
    title: "弱項熱力圖",
    about:
      "客服人員與主題對照，單位為與同類人員相差的標準差（已考量樣本多寡）：−1.0 為明顯偏弱，+1.0 為明顯偏強。空白表示沒有資料。",
    withoutDifferences: (n) =>
      `另有${whole(n)}個主題未列出：客服人員之間的差異未超出偶然波動（見診斷）。`,
  },
  syllabus: {
    methods: methodsWords.sheet,
    name: "訓練大綱",
    title: "訓練大綱",
    about: "本計畫的課程：主題、訓練方式、目標和檢核方式。",
    whyMethod: {
      asked: (count: number, of: number): string =>
        `說明了訓練方式的 ${whole(of)} 人中，${whole(count)} 人希望如此。`,
      catalogue: "課程目錄所列方式",
      attitude: "習慣類問題的常用方式：天天開口練。",
      skill: "技能類問題的常用方式：動手練。",
      knowledge: "知識類問題的常用方式：講解。",
      usual: "此類課程常用",
    },
  },
  timetable: timetableWords,
  planChanges: planChangesWords,
  planCheck: planCheckWords,
  calendar: {
    name: "訓練行事曆",
    title: "訓練行事曆",
    about: "按週排列，每週另起一頁，可列印張貼。",
    time: "時間",
    week: (from, to) => `${from}至${to}`,
    continued: (week) => `${week}（續）`,
    headcount: (n) => `${whole(n)}人`,
  },
  agendas: agendaWords.common,
  ...agendaWords.sheets,
  attendance: {
    name: "簽到表",
    title: "訓練簽到表",
    about: "每個場次的每名學員一列。請選擇是否出席，下方統計會自動更新。",
    figures: { planned: "已排人次", share: "出席率" },
  },
  oneToOne: {
    waits: (starts) =>
      `${starts.map(({ wave, day }) => `第${wave}梯最早於${day}開始`).join("；")}；先前的計畫已通知日期的人員不變。`,
    drawn: (seed, waves) =>
      waves === 1
        ? "未分梯次（見設定）。"
        : `需求相同者由抽籤決定先後梯次：逐人獨立抽籤，抽籤種子為${String(seed)}，本月內重新產生計畫結果不變。請勿調整梯次，否則無法透過梯次比較檢驗輔導成效。`,
    name: "一對一輔導名單",
    title: "一對一輔導名單",
    about:
      "末段組中樣本充足的客服人員，把握最大的排在最前。「約定目標」「已輔導」和「備註」由您填寫。",
  },
  recordingStudy: {
    name: "錄音研習名單",
    title: "錄音研習名單",
    about: "前段組客服人員，可參加錄音研習。「是否參加」和「備註」由您填寫。",
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
    title: "未排入的訓練",
    about: "未能找到時間的訓練及受阻的規則，影響最大的列在最前。「未找到」並不證明一定排不進。",
    noRule: "並非單一規則，而是多項共同作用",
    noRemedy: "延長計畫週期，或增加講師、場地或可釋放人數。",
  },
  dataCheck: {
    name: "資料檢查",
    title: "資料檢查",
    about:
      "所有被擱置的列、被修正或捨棄的值，依原因排列。點選儲存格名稱即可跳轉。您的原表未作任何變更。",
    figures: {
      rowsIn: "辨識列數",
      rowsUsed: "採用列數",
      rowsSetAside: "擱置列數",
      rowsRepaired: "修正列數",
    },
    recognition: "表格與欄的辨識結果",
    causes: {
      "total-row": "合計列",
      "repeated-header": "重複標題列",
      "stray-text": "零散文字",
      "no-agent": "未註明客服人員",
      "no-name": "缺少名稱或代碼",
      "pseudo-agent": "並非真實人員",
      "unknown-mentor": "找不到輔導員",
      "unknown-agent": "客服人員不在名單中",
      namesakes: "有同名客服人員",
      "name-in-teams": "同一姓名出現在多個組別",
      "duplicate-row": "重複列",
      "error-cell": "錯誤值儲存格",
      "not-a-number": "不是數字",
      "not-a-date": "不是日期",
      implausible: "數值不合理",
      "number-as-text": "數字存為文字",
      "date-as-text": "日期存為文字",
      "percent-scale": "百分比尺度不同",
      "unit-assumed": "單位為推定",
      "date-order-assumed": "日月順序為推定",
      "scale-changed": "分制已換算",
      "number-as-date": "數字顯示為日期",
      "time-as-number": "時間寫成數字",
      "grade-scale": "等第按數值理解",
      "decimal-mark-assumed": "小數點寫法為推定",
      "year-assumed": "年份為推定",
      "quarter-as-month": "季度按末月計",
      "undated-figures": "數值未註明月份",
      "full-marks-assumed": "滿分為推定",
      "shift-code-differs": "班別代碼含義不一",
      "day-and-month-swapped": "日和月可能對調",
      "id-and-name-differ": "員工編號與姓名不是同一人",
      "other-name": "員工編號旁的姓名不同",
      "ids-written-otherwise": "員工編號寫法不同",
      "id-in-name": "姓名與員工編號同格",
      "unknown-shift-code": "未知班別代碼",
      "split-shift": "兩段班",
      "shift-legend": "班別說明",
      "unknown-table": "未辨識的表格",
      asked: "請確認表格類型",
      "column-asked": "請確認欄位含義",
      "no-month": "該欄未註明月份",
      "hidden-cells": "隱藏的列或欄",
      "no-header": "沒有標題列",
      "on-its-side": "欄列倒置的表",
      "which-measure": "未註明指標",
      "which-person": "未註明人員",
      "people-numbered": "考生未具名",
      "key-row": "試卷答案列",
      "beside-table": "表格旁的儲存格",
      "left-alone": "依您的選擇不用該表",
      "example-row": "範例列",
      "correction-outdated": "更正已不適用",
      correction: "更正無法辨識",
      setting: "設定值無效",
      selection: "篩選條件無法辨識",
      "previous-plan": "上次計畫無法讀取",
      "timetable-edit": "時程表上的修改無法辨識",
      "unknown-part-of-shift": "上課時段無法辨識",
    },
    actions: {
      "row-set-aside": "擱置該列",
      "value-left-out": "捨棄該值",
      "value-repaired": "修正該值",
      "table-not-used": "未使用該表",
      "read-as-it-stands": "照常讀取",
      "correction-not-applied": "更正未生效",
    },
  },
  agentPages: agentPagesSheet,
  whatIf: whatIfWords,
  cutAudit: cutAuditWords.sheet,
  nextReviews: nextReviewsWords.sheet,
  settings: {
    name: "陪練設定",
    title: "陪練設定",
    about:
      "本計畫所依據的全部選擇。修改設定值後重新產生計畫即可。無效的設定值會列入資料檢查，並改用預設值。",
    corrections: "對辨識結果的更正",
    aboutCorrections:
      "您在窗格或此處對表格和欄位所作的更正；下個月標題相同的表格繼續適用。工作表：索引標籤名稱。欄：從表格左邊起的序號，或該欄標題；留空表示只更正整張表。手動填寫時，若該工作表只有一張表格，可不填標題識別碼。",
  },
};
