import type { SettingWords } from "../en/settings";

export const settingWords: SettingWords = {
  named: {
    language: { label: "工作表語言", explanation: "自動：與活頁簿中多數標題列的語言一致。" },
    unwantedSheets: {
      label: "不需要的工作表",
      explanation:
        "不再新增這些工作表。活頁簿中已有的會連同填寫的內容繼續更新，直到您刪除該工作表。",
    },
    periodDays: { label: "統計期間", explanation: "從最新一筆紀錄往前計算的天數；0 = 全部。" },
    bottomSize: { label: "末段組規模", explanation: "樣本充足時，組內人員接受一對一輔導。" },
    bottomUnit: { label: "末段組計數方式", explanation: "依人數，或依參與排名人員的百分比。" },
    topSize: { label: "前段組規模", explanation: "組內人員可參加錄音研習。" },
    topUnit: { label: "前段組計數方式", explanation: "依人數，或依參與排名人員的百分比。" },
    newHireDays: { label: "新進人員期間", explanation: "到職後這些天內視為新進人員，單獨訓練。" },
    minReviews: {
      label: "最少評分份數",
      explanation: "品檢評分或客戶評價少於此數時，列為「樣本不足」。",
    },
    minBottomProbability: {
      label: "列入末段組的最低機率",
      explanation: "真正屬於末段組的機率低於此值時，無論排名多少都不列入。",
    },
    cutMargin: {
      label: "分組線上的餘裕",
      explanation:
        "原本在末段組或前段組的人，只有在另一人屬於該組的機率高出這麼多時才讓出位置。只保留一次，下一次依名次決定；0 = 一律依名次決定。",
    },
    weakGap: {
      label: "弱項判定差距",
      explanation: "低於同類客服人員這麼多個標準差即視為弱項。",
    },
    falseAlarms: {
      label: "每 100 名客服人員誤報上限",
      explanation:
        "用於預警與表揚：100 名狀態未變的客服人員中，因偶然波動被列出的最多人數。越小則名單越可靠、人數越少。",
    },
    needsSurvey: {
      label: "訓練需求：問卷調查權重",
      explanation: "提出該需求的問卷占比在綜合得分中的相對權重。",
    },
    needsInterviews: {
      label: "訓練需求：訪談權重",
      explanation: "提到該主題的訪談占比的相對權重。",
    },
    needsData: {
      label: "訓練需求：資料權重",
      explanation: "經資料確認在該主題上較弱的客服人員占比的相對權重。",
    },
    needsComplaints: {
      label: "訓練需求：客訴權重",
      explanation: "涉及該主題的客訴占比的相對權重。",
    },
    planWeeks: { label: "計畫週期", explanation: "從今天的次日開始。" },
    dayStart: {
      label: "訓練時段開始",
      explanation: "訓練不早於此時開始；沒有班表時也視為上班時間。",
    },
    dayEnd: {
      label: "訓練時段結束",
      explanation: "訓練不晚於此時結束；沒有班表時也視為下班時間。",
    },
    slotMinutes: { label: "排程時間單位", explanation: "場次依此單位開始，時數為其整數倍。" },
    releasableShare: {
      label: "全中心可釋放比例",
      explanation: "同一時間參加訓練的人數不超過上班人員的這一比例。",
    },
    releasableTeamShare: {
      label: "組別可釋放比例",
      explanation: "同一時間參加訓練的人數不超過該組上班人員的這一比例。",
    },
    serviceTarget: {
      label: "須維持的服務水準",
      explanation:
        "每100通來電中須有這麼多在規定時間內接起；達不到的時段不釋放人員受訓。需要分時段話務量。",
    },
    serviceSeconds: {
      label: "接起時限",
      explanation: "服務水準的時限：20秒內接起80%即「80/20」。",
    },
    shrinkage: {
      label: "上班時段耗損率",
      explanation: "上班時間中用於休息、臨時離席與會議的比例。請假與休假日已反映在班表中。",
    },
    patienceSeconds: {
      label: "客戶等候耐心",
      explanation:
        "活頁簿未提供時，客戶掛斷前平均等候的時間。0表示未知：以無人放棄計算（厄朗C公式），所需人數偏多。",
    },
    minimumRest: {
      label: "班別間最短休息",
      explanation: "一個班別（含其訓練）結束到下一個班別開始之間的時間。",
    },
    besideShift: {
      label: "班前班後支薪訓練",
      explanation:
        "班前或班後這麼長時間內可安排訓練（計加班），前提是維持休息時間。0表示只在上班時間內訓練。主要供夜班人員使用。",
    },
    trainerSites: {
      label: "講師授課地點",
      explanation:
        "活頁簿註明所屬分支機構的講師只在當地授課，或可到各地授課。外聘講師可到各地授課。",
    },
    trainerDailyMinutes: {
      label: "講師每日授課上限",
      explanation: "用於活頁簿中未註明上限的講師。",
    },
    trainerWeeklyMinutes: {
      label: "講師每週授課上限",
      explanation: "用於活頁簿中未註明上限的講師。",
    },
    changeOfTime: {
      label: "改時間的代價",
      explanation:
        "下次計畫每改動一人的日期或開始時間計入的代價。為 120 時，不會僅為提前幾天、避開話務尖峰或少開一堂課而改動已通知的時間，但為了讓排不上的人有位置仍可能改動；調低改動增多，調高改動減少。",
    },
    changeOfPlace: {
      label: "改講師或場地的代價",
      explanation: "時間不變但換講師或場地時，每人計入的代價。",
    },
    maxCoursesPerAgent: {
      label: "每人集中課程上限",
      explanation: "一個計畫週期內的門數，最急需的優先。",
    },
    coachingWaves: {
      label: "一對一輔導梯次",
      explanation:
        "需求相同的客服人員由抽籤決定先後梯次；以等候者為對照，可檢驗輔導成效。1表示不分梯次。",
    },
    searchEffort: {
      label: "排課最佳化程度",
      explanation: "排入所有可排人員之後，繼續尋找更佳課表的時間。「充分」約需五倍時間，效果略好。",
    },
    longestCall: {
      label: "資料檢查：單通通話時間上限",
      explanation: "單通通話、保留或後續處理超過此時間，視為不合理，不予採用。",
    },
    longestAverage: {
      label: "資料檢查：平均時間上限",
      explanation: "客服人員的平均處理、通話或等候時間超過此值，視為不合理，不予採用。",
    },
    highestScore: {
      label: "資料檢查：分數上限",
      explanation: "標題未註明滿分時，高於此值的分數不予採用。",
    },
    highestSatisfaction: {
      label: "資料檢查：滿意度上限",
      explanation: "高於此值的滿意度視為不合理，不予採用。",
    },
    mostCalls: {
      label: "資料檢查：單列話務量上限",
      explanation: "指標彙總表中一列的話務量超過此值，視為不合理，不予採用。",
    },
  },
  weight: (metric) => `${metric}的權重`,
  weightExplanation: "在排名中相對於其他指標的分量；0 = 只顯示，不參與排名。",
  units: {
    people: "人",
    percent: "%",
    days: "天",
    weeks: "週",
    reviews: "份",
    minutes: "分鐘",
    seconds: "秒",
    hours: "小時",
    weight: "相對權重",
    points: "個標準差",
    probability: "機率，0–1",
    courses: "門",
    waves: "梯",
    marks: "分",
    calls: "通",
  },
  clock: "時刻",
  choices: {
    auto: "自動",
    en: "English",
    "zh-CN": "简体中文",
    "zh-TW": "繁體中文",
    people: "人數",
    percent: "百分比",
    "own-site": "僅在所屬地",
    "all-sites": "可到各地",
    quick: "快速",
    normal: "標準",
    thorough: "充分",
  },
  range: (from, to) => `${from} 至 ${to}`,
  sheetNames: "工作表名稱，用逗號分隔",
  wholeRange: (from, to) => `整數，${from} 至 ${to}`,
};
