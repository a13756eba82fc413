import type * as columns from "../../inputs/exams";
import type { SheetWords } from "../../input-words";

const examName = {
  header: "考試名稱",
  note: "同一場考試在各表中名稱須一致。",
  examples: ["3月業務測驗", "3月業務測驗"],
} as const;
const knowledge = {
  header: "知識模組",
  note: "所屬知識領域。",
  examples: ["帳單", "繳款"],
} as const;

export const examResults: SheetWords<typeof columns.examResults> = {
  name: "輸入-考試成績",
  title: "考試成績",
  about: "每人每場考試一列；每題一欄的成績表也可以。",
  columns: {
    examName,
    module: knowledge,
    examScore: { header: "考試成績", note: "實際得分。" },
    fullMarks: { header: "滿分", note: "試卷滿分。" },
    passMark: { header: "及格分數", note: "及格所需的最低分數。" },
    passed: { header: "是否及格", note: "是或否；留空則依及格分數判定。" },
  },
};

export const answerKeys: SheetWords<typeof columns.answerKeys> = {
  name: "輸入-標準答案",
  title: "標準答案",
  about: "每題一列。",
  columns: {
    examName,
    itemNo: { header: "題號", note: "與試卷一致。" },
    rightAnswer: {
      header: "正確答案",
      note: "正確選項的字母，複選題連寫，如 ACD；是非題填「對」或「錯」。",
    },
    points: { header: "配分", note: "本題配分；留空為 1 分。" },
    module: knowledge,
    explanation: {
      header: "解析",
      note: "為何正確。",
      examples: ["見第二章", "除 B 外皆正確"],
    },
  },
};

export const questionBank: SheetWords<typeof columns.questionBank> = {
  name: "輸入-題庫",
  title: "題庫",
  about: "每題一列。",
  columns: {
    itemNo: { header: "題目編號", note: "如有編號則填寫。" },
    stem: {
      header: "題幹",
      note: "題目原文。",
      examples: ["客戶要求退費時第一步應為？", "辦理需提供哪些證件？"],
    },
    questionType: {
      header: "題型",
      note: "單選、複選、是非、填充、簡答。",
      examples: ["單選題", "複選題"],
      values: ["單選題", "複選題", "是非題", "填充題", "簡答題"],
    },
    optionA: { header: "選項A", note: "無選項的題目留空。", examples: ["詢問原因", "身分證"] },
    optionB: { header: "選項B", note: "無選項的題目留空。", examples: ["核對身分", "借書證"] },
    optionC: { header: "選項C", note: "無選項的題目留空。", examples: ["登記案件", "發票"] },
    optionD: { header: "選項D", note: "選項更多時可加欄。", examples: ["結束通話", "契約"] },
    rightAnswer: { header: "正確答案", note: "正確選項的字母，複選題連寫，如 ACD。" },
    points: { header: "配分", note: "本題配分。" },
    module: { header: "知識模組", note: "所屬知識領域。", examples: ["帳單", "繳款"] },
    difficulty: {
      header: "難易度",
      note: "依本中心的分級。",
      examples: ["易", "難"],
      values: ["易", "中", "難"],
    },
    explanation: { header: "解析", note: "為何正確。", examples: ["見第二章", "除 B 外皆正確"] },
    source: { header: "題目來源", note: "題目從何而來。", examples: ["週測", "客訴案例"] },
    addedOn: { header: "建檔日期", note: "納入題庫的日期。" },
    status: {
      header: "狀態",
      note: "使用中或停用。",
      examples: ["使用中", "使用中"],
      values: ["使用中", "停用"],
    },
  },
};
