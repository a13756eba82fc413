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

export const questionBank: SheetWords<typeof columns.questionBank> = {
  name: "录入-题库",
  title: "题库",
  about: "每道题一行。",
  columns: {
    itemNo: { header: "题目编号", note: "如有编号则填写。" },
    stem: {
      header: "题干",
      note: "题目原文。",
      examples: ["客户要求退费时第一步应当？", "办理需提供哪些材料？"],
    },
    questionType: {
      header: "题型",
      note: "单选、多选、判断、填空、简答。",
      examples: ["单选题", "多选题"],
      values: ["单选题", "多选题", "判断题", "填空题", "简答题"],
    },
    optionA: { header: "选项A", note: "无选项的题目留空。", examples: ["询问原因", "身份证"] },
    optionB: { header: "选项B", note: "无选项的题目留空。", examples: ["核实身份", "借书证"] },
    optionC: { header: "选项C", note: "无选项的题目留空。", examples: ["登记工单", "发票"] },
    optionD: { header: "选项D", note: "选项更多时可增列。", examples: ["结束通话", "合同"] },
    rightAnswer: { header: "正确答案", note: "正确选项的字母，多选题连写，如 ACD。" },
    points: { header: "分值", note: "本题分值。" },
    module: { header: "知识模块", note: "所属知识领域。", examples: ["账单", "还款"] },
    difficulty: {
      header: "难度",
      note: "按本中心的分级。",
      examples: ["易", "难"],
      values: ["易", "中", "难"],
    },
    explanation: { header: "解析", note: "为什么正确。", examples: ["见第二章", "除 B 外均正确"] },
    source: { header: "题目来源", note: "题目从何而来。", examples: ["周测", "投诉案例"] },
    addedOn: { header: "入库日期", note: "进入题库的日期。" },
    status: {
      header: "状态",
      note: "启用或停用。",
      examples: ["启用", "启用"],
      values: ["启用", "停用"],
    },
  },
};
