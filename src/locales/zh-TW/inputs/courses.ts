import type * as columns from "../../inputs/courses";
import type { SheetWords } from "../../input-words";

export const venues: SheetWords<typeof columns.venues> = {
  name: "輸入-訓練教室",
  title: "訓練教室",
  about: "可用於訓練的教室。",
  columns: {
    venueName: { header: "訓練教室", note: "訓練用教室。", examples: ["訓練教室1", "訓練教室2"] },
  },
};

export const courses: SheetWords<typeof columns.courses> = {
  name: "輸入-課程目錄",
  title: "課程目錄",
  about: "現有課程；未涵蓋的內容由陪練建議新課程。",
  columns: {
    minutes: { header: "課程時數(分鐘)", note: "每場時長（分鐘）。" },
    deadline: { header: "截止日", note: "如有最晚完成日期則填寫。" },
    partOfShift: {
      header: "上課時段",
      note: "在班別的哪一段上課；留空則依訓練方式安排。",
      examples: ["班初", "不限"],
      values: ["班初", "班末", "不限"],
    },
  },
};

export const trainingRecords: SheetWords<typeof columns.trainingRecords> = {
  name: "輸入-訓練紀錄",
  title: "訓練紀錄",
  about: "每人每場一列；人員×場次的簽到表也可直接使用。",
  columns: {
    sessionName: { header: "訓練場次", note: "場次的編號或名稱。" },
    sessionDate: { header: "訓練日期", note: "上課當天的日期。" },
    sessionStart: { header: "訓練開始時間", note: "時刻。" },
    sessionEnd: { header: "訓練結束時間", note: "時刻。" },
    trainingLength: { header: "訓練時數(分鐘)", note: "未填起訖時間時填寫。" },
    attended: {
      header: "出席狀況",
      note: "是否到課。",
      examples: ["出席", "缺席"],
      values: ["出席", "遲到", "早退", "請假", "缺席"],
    },
    trainingScore: { header: "訓練成績", note: "課後測驗成績，如有則填寫。" },
    remarks: { header: "學員回饋", note: "學員的文字回饋。", examples: ["實用", "語速偏快"] },
  },
};
