import type { RibbonWords } from "../en/ribbon";

export const ribbonWords: RibbonWords = {
  name: "陪練",
  description:
    "公平地為客服人員排名，找出每個人的不足，把訓練計畫、訓練時程和評量表寫入此活頁簿。資料不離開本機。",
  group: "陪練",
  plan: { title: "訓練計畫", text: "開啟陪練窗格：檢視活頁簿中辨識出的資料、規則和計畫。" },
  generate: {
    title: "產生訓練計畫",
    text: "開啟窗格並產生訓練計畫。寫入之前，您會先看到將要寫入的內容。",
  },
  check: { title: "檢查資料", text: "開啟窗格，列出每一筆需要查看的資料及其工作表和儲存格。" },
  help: { title: "說明", text: "在瀏覽器中開啟使用指南。" },
  getStarted: {
    title: "陪練已就緒",
    text: "在「常用」索引標籤上選擇「訓練計畫」。您自己的工作表只會被讀取，不會被更動。",
  },
};
