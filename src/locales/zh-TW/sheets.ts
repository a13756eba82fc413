import type { SheetWords } from "../en/sheets";
import { percent, whole } from "../figures";

export const sheetWords: SheetWords = {
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
    rangeSeparator: "–",
    nothing: "無內容。",
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
      placed: "已排入的訓練需求",
      evidence: "一對一輔導名單中樣本不足的人數",
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
    notes: {
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
    name: "訓練分層",
    title: "訓練分層",
    about:
      "每個人如何訓練及其理由：末段組一對一輔導，前段組錄音研習，新進人員單列，其餘依水準與需求訓練；樣本不足者單獨成組。",
  },
  diagnosis: {
    name: "診斷",
    title: "弱項診斷",
    about: "哪些主題較弱、是共通還是個人問題、涉及哪類能力。弱項人數最多的主題排在最前。",
    chart: { title: "各主題弱項人數", topicAxis: "主題", countAxis: "弱項人數" },
  },
  heatMap: {
    name: "熱力圖",
    title: "弱項熱力圖",
    about:
      "客服人員與主題對照，單位為與同類人員相差的標準差（已考量樣本多寡）：−1.0 為明顯偏弱，+1.0 為明顯偏強。空白表示沒有資料。",
  },
  syllabus: {
    name: "訓練大綱",
    title: "訓練大綱",
    about: "本計畫的課程：主題、訓練方式、目標和檢核方式。",
  },
  timetable: {
    name: "訓練時程",
    title: "訓練時程表",
    about:
      "全部場次及學員。「鎖定」和「備註」兩欄由您填寫，所填內容隨同一課程、日期、時間和分組的場次保留。",
    groups: { note: "單人場次為員工編號；同一課程同時開多組時用字母區分。" },
  },
  calendar: {
    name: "訓練行事曆",
    title: "訓練行事曆",
    about: "按週排列，每週一頁，可列印張貼。",
    time: "時間",
    week: (from, to) => `${from}至${to}`,
    headcount: (n) => `${whole(n)}人`,
    free: "無場次",
  },
  attendance: {
    name: "簽到表",
    title: "訓練簽到表",
    about: "每個場次的每名學員一列。請選擇是否出席，下方統計會自動更新。",
    figures: { planned: "已排人次", share: "出席率" },
  },
  oneToOne: {
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
  unplaced: {
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
    causes: {
      "total-row": "合計列",
      "repeated-header": "重複標題列",
      "stray-text": "零散文字",
      "no-agent": "未註明客服人員",
      "pseudo-agent": "並非真實人員",
      "unknown-agent": "客服人員不在名單中",
      namesakes: "有同名客服人員",
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
      "unknown-shift-code": "未知班別代碼",
      "unknown-table": "未辨識的表格",
      setting: "設定值無效",
    },
    actions: {
      "row-set-aside": "擱置該列",
      "value-left-out": "捨棄該值",
      "value-repaired": "修正該值",
      "table-not-used": "未使用該表",
    },
  },
  settings: {
    name: "陪練設定",
    title: "陪練設定",
    about:
      "本計畫所依據的全部選擇。修改設定值後重新產生計畫即可。無效的設定值會列入資料檢查，並改用預設值。",
  },
  placedOf: (placed, all) =>
    all === 0 ? "0" : `${whole(placed)} / ${whole(all)}（${percent(placed / all)}）`,
};
