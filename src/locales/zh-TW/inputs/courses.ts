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
  },
};
