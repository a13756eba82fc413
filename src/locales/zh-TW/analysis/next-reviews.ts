import { decimal, whole } from "../../figures";
import type { NextReviewsWords } from "../../en/analysis/next-reviews";
import { likely } from "../domain";

export const nextReviewsWords: NextReviewsWords = {
  sheet: {
    name: "後續品檢",
    title: "後續品檢",
    about:
      "品檢組的工作清單：依對確定末段組最有幫助的順序列出要做的品檢。完成後選擇「已完成」；下次計畫會讀取新的評分並列出後續的品檢。",
    nothing: "本次不需要追加品檢：品檢評分未顯示客服人員之間的差異，或沒有末段組。",
    headings: { forecast: "末段組的可靠程度", list: "工作清單" },
    forecast: (places) =>
      `這是預測，不是承諾：末段組${whole(places)}人中，預計真正屬於該組的人數，分別為目前以及完成清單前20、50、100份品檢之後。抽取哪些錄音須隨機。`,
    withoutFigures: (n) =>
      `另有${whole(n)}名客服人員沒有任何數字，無法列入任何名單：除本清單外，需先對其品檢。`,
    why: (chance, n) =>
      n === 0
        ? `屬於末段組的機率為${likely(chance)}，尚無評分。`
        : `已有${whole(n)}份評分，屬於末段組的機率為${likely(chance)}，難以判斷。`,
    evaluatorWhy: {
      linksGroups: (evaluator) =>
        `建議${evaluator}：尚無人同時評過兩組品檢員的客服人員，否則無法區分兩組之間是評分寬嚴還是能力差異。`,
      notTheUsual: (evaluator, usual, reviews) =>
        `建議${evaluator}，而非已評其中${whole(reviews)}份的${usual}。`,
      leastBusy: (evaluator) => `${evaluator}在本清單中的工作最少。`,
      onlyOne: (evaluator) => `${evaluator}是唯一的品檢員。`,
    },
    notes: {
      number: "將是該客服人員的第幾份評分。",
      evaluator: "僅為建議：任何平時不評該人員的品檢員均可。",
    },
    finding: (places, now, reviews, then) =>
      `末段組${whole(places)}人中，預計${decimal(now, 1)}人真正屬於該組；依清單追加${whole(reviews)}份品檢後，預計為${decimal(then, 1)}人（預測）。`,
  },
  columns: {
    forecast: {
      reviews: "完成品檢份數",
      right: "預計正確列入人數",
      places: "名額",
      share: "比例",
      more: "比目前增加",
    },
    reviews: {
      order: "順序",
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      n: "已有評分份數",
      number: "第幾份",
      pBottom: "末段機率",
      evaluator: "建議品檢員",
      why: "說明",
      done: "已完成",
    },
  },
};
