import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/interviews-and-cases";

export const interviews: SheetWords<typeof columns.interviews> = {
  name: "輸入-訪談紀錄",
  title: "訪談紀錄",
  about: "每次訪談一列：談了什麼、約定了什麼。",
  columns: {
    interviewer: { header: "訪談人", note: "主持訪談的人。", examples: ["王志遠", "張雅婷"] },
    category: {
      header: "面談類別",
      note: "如績效面談、需求訪談。",
      examples: ["績效面談", "需求訪談"],
    },
    topic: { header: "主題", note: "訪談的主題。", examples: ["帳單業務錯誤", "晚班支援"] },
    problem: {
      header: "待改善項目",
      note: "人員反映或顯現的問題。",
      examples: ["帳單規則不熟", "晚班無人解答"],
    },
    cause: { header: "原因分析", note: "問題的原因。", examples: ["新規定未學習", "值班表未公布"] },
    action: {
      header: "改善措施",
      note: "雙方約定的作法。",
      examples: ["參加帳單專題訓練", "公布解答人員"],
    },
    deadline: { header: "完成期限", note: "措施最晚完成的日期。" },
    followUp: { header: "後續追蹤", note: "之後的追蹤。", examples: ["已完成一次輔導", "待追蹤"] },
    result: { header: "改善成效", note: "最後的成效。", examples: ["錯誤減少", "尚未到期"] },
  },
};

export const caseLibrary: SheetWords<typeof columns.caseLibrary> = {
  name: "輸入-個案庫",
  title: "個案庫",
  about: "每個個案一列：流程、業務、易錯、熱點、客訴五類。",
  columns: {
    caseId: { header: "個案編號", note: "區分個案的編號。" },
    caseTitle: {
      header: "個案標題",
      note: "一句話說明個案。",
      examples: ["帳單日改期", "安撫掛失顧客"],
    },
    caseKind: {
      header: "個案類型",
      note: "流程、業務、易錯、熱點或客訴。",
      examples: ["業務", "客訴"],
      values: ["流程", "業務", "易錯", "熱點", "客訴"],
    },
    details: {
      header: "個案描述",
      note: "事情的經過。",
      examples: ["顧客要求改帳單日", "顧客卡片遭盜刷"],
    },
    handling: {
      header: "正確作法",
      note: "應當怎樣處理。",
      examples: ["先核身再說明規則", "先安撫再掛失"],
    },
    recording: { header: "來源錄音檔", note: "個案出自的錄音編號。" },
    caseDate: { header: "收錄日期", note: "收入個案庫的日期。" },
    status: {
      header: "狀態",
      note: "啟用或停用。",
      examples: ["啟用", "啟用"],
      values: ["啟用", "停用"],
    },
    author: { header: "撰寫人", note: "撰寫個案的人。", examples: ["黃淑芬", "吳建宏"] },
  },
};
