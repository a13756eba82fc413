import type * as columns from "../../inputs/trainers";
import type { SheetWords } from "../../input-words";

export const trainers: SheetWords<typeof columns.trainers> = {
  name: "輸入-講師",
  title: "講師",
  about: "可以授課的人員。",
  columns: {
    skills: {
      header: "專長",
      note: "可授主題，以分號分隔；留空表示全部。",
      examples: ["業務正確性；語氣態度", "帳單"],
    },
    dailyLimit: { header: "每日最多分鐘", note: "每天授課上限（分鐘）。" },
    weeklyLimit: { header: "每週最多分鐘", note: "每週授課上限（分鐘）。" },
    availability: {
      header: "可授課時段",
      note: "如：週一至週五 9:00-17:00；留空依設定中的工作時間。",
      examples: ["週一至週五 9:00-17:00", "週二、週四 14:00-17:00"],
    },
  },
};

export const trainerRatings: SheetWords<typeof columns.trainerRatings> = {
  name: "輸入-講師評核",
  title: "講師評核",
  about: "學員課後填寫的評核表，每份一列。",
  columns: {
    sessionDate: { header: "訓練日期", note: "上課當天的日期。" },
    rater: { header: "受訓學員", note: "填表學員；匿名則留空。", examples: ["林怡君", "陳冠宇"] },
    dimension1: { header: "內容(5分)", note: "每個評分項目一欄，括號內為滿分；可改名、增減。" },
    dimension2: { header: "表達(5分)", note: "每個評分項目一欄，括號內為滿分；可改名、增減。" },
    dimension3: { header: "互動(5分)", note: "每個評分項目一欄，括號內為滿分；可改名、增減。" },
    overallRating: { header: "整體評分", note: "整體評分，全欄用同一分制。" },
    remarks: {
      header: "回饋意見",
      note: "學員的文字回饋。",
      examples: ["講解清楚，實用", "希望多舉例"],
    },
  },
};

export const trialLectures: SheetWords<typeof columns.trialLectures> = {
  name: "輸入-試教評分",
  title: "試教評分",
  about: "每位評審對每次試教的評分表一列。",
  columns: {
    candidate: { header: "試教人", note: "試教人姓名。", examples: ["林怡君", "陳冠宇"] },
    sessionDate: { header: "試講日期", note: "試教當天的日期。" },
    lectureTopic: {
      header: "試教主題",
      note: "試教的內容。",
      examples: ["帳單爭議處理", "語音語調"],
    },
    judge: { header: "評審委員", note: "評分人。", examples: ["黃淑芬", "吳建宏"] },
    dimension1: { header: "內容(40分)", note: "每個評分項目一欄，括號內為滿分；可改名、增減。" },
    dimension2: { header: "表達(30分)", note: "每個評分項目一欄，括號內為滿分；可改名、增減。" },
    dimension3: { header: "互動(30分)", note: "每個評分項目一欄，括號內為滿分；可改名、增減。" },
    score: { header: "總分", note: "該評審的總分。" },
    conclusion: {
      header: "評審結果",
      note: "評審小組的結論，有結論後填寫。",
      examples: ["通過", "未通過"],
      values: ["通過", "未通過"],
    },
    remarks: { header: "講評", note: "評審的文字意見。", examples: ["結構清楚", "語速偏快"] },
  },
};

export const appraisals: SheetWords<typeof columns.appraisals> = {
  name: "輸入-主管考核",
  title: "主管考核",
  about: "講師或客服人員每人每個考核期間一列。",
  columns: {
    appraised: { header: "受考核人", note: "受考核人姓名。", examples: ["周老師", "吳老師"] },
    appraisalPeriod: {
      header: "考核期間",
      note: "如 2026年第一季、2026-03。",
      examples: ["2026年第一季", "2026年第一季"],
    },
    appraiser: { header: "考核主管", note: "考核主管姓名。", examples: ["王志遠", "張雅婷"] },
    dimension1: {
      header: "工作態度(40分)",
      note: "每個評分項目一欄，括號內為滿分；可改名、增減。",
    },
    dimension2: {
      header: "專業能力(30分)",
      note: "每個評分項目一欄，括號內為滿分；可改名、增減。",
    },
    dimension3: {
      header: "授課成效(30分)",
      note: "每個評分項目一欄，括號內為滿分；可改名、增減。",
    },
    appraisalScore: { header: "考核分數", note: "考核總分。" },
    appraisalGrade: {
      header: "考核等第",
      note: "可代替分數，也可並列填寫。",
      examples: ["優", "良"],
      values: ["優", "良", "中", "差"],
    },
    conclusion: { header: "考核結語", note: "主管的建議。", examples: ["續聘專任", "安排輔導"] },
    remarks: { header: "主管講評", note: "文字評語。", examples: ["工作可靠", "備課需加強"] },
  },
};

export const certificates: SheetWords<typeof columns.certificates> = {
  name: "輸入-證照成果",
  title: "證照與研究成果",
  about: "每張證照、研究報告或論文一列。",
  columns: {
    certificateKind: {
      header: "證照類別",
      note: "證照、研究報告、論文或獎項。",
      examples: ["證照", "研究報告"],
      values: ["證照", "研究報告", "論文", "獎項"],
    },
    certificateName: {
      header: "證照",
      note: "證照名稱，或報告、論文題目。",
      examples: ["企業講師二級", "重複進線原因分析"],
    },
    certificateNo: { header: "證照編號", note: "如有編號則填寫。" },
    issuer: {
      header: "發照單位",
      note: "核發單位或發表刊物。",
      examples: ["職業訓練中心", "客服中心"],
    },
    certificateLevel: {
      header: "證照等級",
      note: "依本中心的說法。",
      examples: ["二級", "中心級"],
    },
    awardedOn: { header: "取得日期", note: "取得或發表的日期。" },
    validUntil: { header: "有效期限", note: "長期有效則留空。" },
    awardPoints: { header: "點數", note: "依本中心的點數辦法。" },
  },
};
