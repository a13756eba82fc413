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
