import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/complaints-and-audits";

export const complaints: SheetWords<typeof columns.complaints> = {
  name: "輸入-客訴明細",
  title: "客訴明細",
  about: "每件客訴一列；未涉及特定人員的客訴，員工編號與姓名可留空。",
  columns: {
    complaintId: { header: "客訴編號", note: "客訴案件的編號。" },
    category: {
      header: "客訴類別",
      note: "客訴的原因分類。",
      examples: ["服務態度", "回覆不一致"],
    },
    severity: { header: "客訴等級", note: "依本中心的分級填寫。", examples: ["一般", "重大"] },
    upheld: {
      header: "是否可歸責",
      note: "只有查證可歸責的客訴才計入個人；尚未查證的留空。",
      examples: ["可歸責", "不可歸責"],
      values: ["可歸責", "部分可歸責", "不可歸責"],
    },
    complaintSource: {
      header: "客訴來源",
      note: "客訴的管道。",
      examples: ["客服專線", "主管機關"],
    },
    handled: { header: "是否結案", note: "是或否。" },
    details: {
      header: "客訴內容",
      note: "顧客所述經過。",
      examples: ["顧客表示說明時被打斷", "兩次來電回覆不同"],
    },
  },
};

export const auditFindings: SheetWords<typeof columns.auditFindings> = {
  name: "輸入-稽核缺失",
  title: "稽核缺失明細",
  about: "每項缺失一列；稽核後無缺失的案件也可列出，錯誤等級填「無錯誤」。",
  columns: {
    recordId: { header: "案件編號", note: "受稽核的案件或錄音的編號。" },
    evaluator: { header: "稽核人", note: "稽核該案件的人。", examples: ["黃淑芬", "吳建宏"] },
    category: { header: "錯誤類型", note: "錯誤的分類。", examples: ["資料登錄錯誤", "漏派案件"] },
    severity: {
      header: "錯誤等級",
      note: "致命、嚴重、一般，或無錯誤。",
      examples: ["嚴重", "一般"],
      values: ["致命", "嚴重", "一般", "無錯誤"],
    },
    errorCode: { header: "錯誤代碼", note: "如有代碼則填寫。" },
    details: {
      header: "錯誤描述",
      note: "錯誤的具體情形。",
      examples: ["帳單日登錄錯誤", "未派件至後勤"],
    },
    deduction: { header: "扣分", note: "扣減的分數。" },
  },
};
