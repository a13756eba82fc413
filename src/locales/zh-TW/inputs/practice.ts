import type * as columns from "../../inputs/practice";
import type { SheetWords } from "../../input-words";

export const stressTests: SheetWords<typeof columns.stressTests> = {
  name: "輸入-壓力測試",
  title: "壓力測試",
  about: "每次測試一列：由組長在不預告的情況下扮演難纏客戶。",
  columns: {
    playedBy: { header: "模擬客戶", note: "扮演客戶的人。", examples: ["林志豪", "陳美玲"] },
    scenario: {
      header: "測試情境",
      note: "客戶的訴求。",
      examples: ["退費遭拒", "情緒激動的重複進線"],
    },
    dimension1: {
      header: "處理能力(40分)",
      note: "測試表每個構面一欄，括號內為滿分；可改名、增減。",
    },
    dimension2: {
      header: "情緒控制(30分)",
      note: "測試表每個構面一欄，括號內為滿分；可改名、增減。",
    },
    dimension3: {
      header: "服務禮儀(30分)",
      note: "測試表每個構面一欄，括號內為滿分；可改名、增減。",
    },
    stressScore: { header: "壓力測試得分", note: "本次測試總分。" },
    remark: { header: "備註", note: "值得記錄的情形。", examples: ["全程冷靜", "一度提高音量"] },
  },
};

export const selfAssessments: SheetWords<typeof columns.selfAssessments> = {
  name: "輸入-自我評估",
  title: "自我評估",
  about: "每人每次一列：客服人員對自己工作的評價，不計入品檢成績。",
  columns: {
    dimension1: {
      header: "開頭語自評(10分)",
      note: "與品檢表的評核項目一致，括號內為滿分；可改名、增減。",
    },
    dimension2: {
      header: "業務正確性自評(10分)",
      note: "與品檢表的評核項目一致，括號內為滿分；可改名、增減。",
    },
    dimension3: {
      header: "語氣態度自評(10分)",
      note: "與品檢表的評核項目一致，括號內為滿分；可改名、增減。",
    },
    selfScore: { header: "自評得分", note: "本人給的總分。" },
    remark: { header: "備註", note: "本人的說明。", examples: ["希望放慢語速", "需要產品訓練"] },
  },
};
