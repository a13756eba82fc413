import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/needs-survey";

export const needsSurvey: SheetWords<typeof columns.needsSurvey> = {
  name: "輸入-訓練需求調查",
  title: "訓練需求調查",
  about: "每份問卷一列；題目可改名、增減，問卷工具匯出的表也可直接使用。匿名問卷姓名留空。",
  columns: {
    answeredOn: { header: "填答日期", note: "交卷的日期。" },
    topics: {
      header: "您最需要哪方面的訓練？（多選）",
      note: "多項以分號分隔。",
      examples: ["帳單；客訴處理", "客訴處理"],
    },
    methods: {
      header: "您希望的訓練方式（多選）",
      note: "多項以分號分隔。",
      examples: ["實地演練；短影片", "一對一輔導"],
    },
    times: { header: "您方便參加訓練的時間（單選）", note: "一項。", examples: ["早班前", "午後"] },
    difficulty: {
      header: "您在工作中遇到的主要困難（填空）",
      note: "自由填寫。",
      examples: ["年費規則太多", "顧客情緒激動時不知如何應對"],
    },
  },
};
