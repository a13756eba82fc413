import type { SampleNeedsWords } from "../sample-needs-words";

export const sampleNeeds: SampleNeedsWords = {
  survey: {
    sheet: "訓練需求調查",
    title: "訓練需求調查問卷",
    headers: {
      submitted: "提交時間",
      agent: "員工編號",
      name: "姓名",
      team: "組別",
      topics: "您最需要哪些訓練？（複選）",
      methods: "您希望的訓練方式？（複選）",
      difficulty: "工作中您覺得最困難的是什麼？",
    },
    topics: { emotion: "情緒與壓力管理", products: "新卡產品" },
    difficulties: [
      { about: "objection", text: "客戶什麼方案都拒絕" },
      { about: "objection", text: "客戶對費用有異議時不知道怎麼處理" },
      { about: "emotion", text: "壓力大的時候控制不好情緒" },
      { about: "accuracy", text: "一時答不正確" },
      { about: null, text: "餐廳太早關門" },
      { about: null, text: "椅子不舒服" },
    ],
  },
  interviews: {
    sheet: "訪談紀錄",
    title: "員工訪談紀錄",
    headers: {
      day: "訪談日期",
      agent: "員工編號",
      name: "姓名",
      interviewer: "訪談人",
      sort: "訪談類型",
      topic: "訪談主題",
      problem: "存在問題",
      action: "改善措施",
    },
    sort: "訓練需求",
    talks: [
      { topic: "異議處理", problem: "客戶一有異議就放棄", action: "與組長對練" },
      { topic: "異議處理", problem: "客戶拒絕時不知道怎麼回應", action: "聽三則優良錄音" },
      { topic: "情緒與壓力管理", problem: "難纏電話之後難以平復", action: "難纏電話後短暫休息" },
      { topic: "排班", problem: "連續晚班太多", action: "與排班人員溝通" },
    ],
    newHire: {
      sort: "新進人員",
      topic: "到職適應",
      problem: "壓力很大，跟不上，想離職",
      action: "在輔導員旁聽一週",
    },
  },
};
