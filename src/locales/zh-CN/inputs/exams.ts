import type * as columns from "../../inputs/exams";
import type { SheetWords } from "../../input-words";

const examName = {
  header: "考试名称",
  note: "同一场考试在各表中名称须一致。",
  examples: ["3月业务考试", "3月业务考试"],
} as const;
const knowledge = {
  header: "知识模块",
  note: "所属知识领域。",
  examples: ["账单", "还款"],
} as const;

export const examResults: SheetWords<typeof columns.examResults> = {
  name: "录入-考试成绩",
  title: "考试成绩",
  about: "每人每场考试一行；逐题一列的成绩表也可以。",
  columns: {
    examName,
    module: knowledge,
    examScore: { header: "考试成绩", note: "实际得分。" },
    fullMarks: { header: "满分", note: "试卷满分。" },
    passMark: { header: "及格线", note: "及格所需的最低分。" },
    passed: { header: "是否及格", note: "是或否；留空则按及格线判定。" },
  },
};

export const answerKeys: SheetWords<typeof columns.answerKeys> = {
  name: "录入-标准答案",
  title: "标准答案",
  about: "每道题一行。",
  columns: {
    examName,
    itemNo: { header: "题号", note: "与试卷一致。" },
    rightAnswer: {
      header: "正确答案",
      note: "正确选项的字母，多选题连写，如 ACD；判断题填“对”或“错”。",
    },
    points: { header: "分值", note: "本题分值；留空为 1 分。" },
    module: knowledge,
    explanation: {
      header: "解析",
      note: "为什么正确。",
      examples: ["见第二章", "除 B 外均正确"],
    },
  },
};
