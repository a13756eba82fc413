import type { CommonWords } from "../../input-words";

/** Columns that several input sheets have. */
export const common: CommonWords = {
  agentId: { header: "員工編號", note: "區分每位客服人員的編號，各表須一致。" },
  agentName: { header: "姓名", note: "與其他表一致。", examples: ["林怡君", "陳冠宇"] },
  team: { header: "組別", note: "訓練不會同時抽走同一組別過多人員。", examples: ["一組", "二組"] },
  branch: { header: "據點", note: "有多個據點時填寫。", examples: ["北區", "南區"] },
  leader: { header: "組長", note: "該組負責人。", examples: ["王志遠", "張雅婷"] },
  recordId: { header: "錄音編號", note: "通話或錄音的編號。" },
  date: { header: "日期", note: "每格一個日期。" },
  time: { header: "進線時間", note: "進線時刻。" },
  month: { header: "月份", note: "格式如 2026-03。" },
  evaluator: {
    header: "品檢員",
    note: "評分人；據此校正評分寬嚴。",
    examples: ["黃淑芬", "吳建宏"],
  },
  businessType: {
    header: "業務類型",
    note: "來電業務；據此找出薄弱業務。",
    examples: ["帳單", "繳款"],
  },
  satisfaction: { header: "顧客滿意度", note: "顧客滿意度；分數或百分比，全欄一致。" },
  talkTime: { header: "通話長度(秒)", note: "單位：秒。" },
  afterCallWork: { header: "後處理時間(秒)", note: "單位：秒。" },
  shiftCode: {
    header: "班別代碼",
    note: "與班別定義表一致，或休假代碼。",
    examples: ["早1", "晚1"],
  },
  shiftStart: { header: "上班時間", note: "時刻；班別已定義時可留空。" },
  shiftEnd: { header: "下班時間", note: "時刻；班別已定義時可留空。" },
  trainerName: { header: "講師", note: "授課人姓名。", examples: ["周老師", "吳老師"] },
  trainerId: { header: "講師代號", note: "講師兼任客服者填其員工編號。" },
  trainerKind: {
    header: "講師類別",
    note: "專任、兼任或外部。",
    examples: ["專任", "兼任"],
    values: ["專任", "兼任", "外部"],
  },
  courseName: { header: "課程名稱", note: "課程的名稱。", examples: ["帳單爭議處理", "語音語調"] },
  courseId: { header: "課程代號", note: "如有代碼則填寫。" },
  topic: { header: "訓練內容", note: "針對的評核項目或業務類型。", examples: ["帳單", "語氣態度"] },
  method: {
    header: "訓練方式",
    note: "集中授課、現場演練、影片、一對一輔導等。",
    examples: ["集中授課", "現場演練"],
  },
  seats: { header: "座位數", note: "最多容納人數。" },
};
