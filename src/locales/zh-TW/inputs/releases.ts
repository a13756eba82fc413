import type * as columns from "../../inputs/releases";
import type { SheetWords } from "../../input-words";

export const releases: SheetWords<typeof columns.releases> = {
  name: "輸入-上線發布",
  title: "軟體與業務上線",
  about: "每次軟體或業務上線一列。",
  columns: {
    releaseName: { header: "上線項目", note: "上線的內容。", examples: ["新退費畫面", "分期繳款"] },
    version: { header: "版次", note: "如有版次則填寫。" },
    goLive: { header: "上線日期", note: "開始使用的日期。" },
    keyPoints: {
      header: "重點",
      note: "客服人員必須掌握的內容，以分號分隔。",
      examples: ["新增按鈕；兩項核對", "手續費；申請條件"],
    },
    audience: {
      header: "適用組別",
      note: "涉及的組別，以分號分隔；留空為全員。",
      examples: ["一組；二組", "二組"],
    },
    owner: { header: "負責人", note: "了解情況的人。", examples: ["黃淑芬", "吳建宏"] },
    status: {
      header: "狀態",
      note: "進展情形。",
      examples: ["待上線", "已上線"],
      values: ["待上線", "已上線", "已取消"],
    },
    document: { header: "教材", note: "手冊或通知。", examples: ["退費操作手冊", "第12號通知"] },
  },
};
