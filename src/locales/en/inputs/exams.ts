import type * as columns from "../../inputs/exams";
import type { SheetWords } from "../../input-words";

const examName = {
  header: "Exam name",
  note: "The same words for one exam on every sheet.",
  examples: ["March product exam", "March product exam"],
} as const;
const knowledge = {
  header: "Module",
  note: "Field of knowledge.",
  examples: ["Billing", "Repayment"],
} as const;

export const examResults: SheetWords<typeof columns.examResults> = {
  name: "Input exams",
  title: "Exam results",
  about: "One row for each agent and exam. A column for each item works as well.",
  columns: {
    examName,
    module: knowledge,
    examScore: { header: "Exam score", note: "As marked." },
    fullMarks: { header: "Full marks", note: "What the score is out of." },
    passMark: { header: "Pass mark", note: "Lowest score that passes." },
    passed: { header: "Passed", note: "Yes or no; blank: by the pass mark." },
  },
};

export const answerKeys: SheetWords<typeof columns.answerKeys> = {
  name: "Input answer key",
  title: "Answer key",
  about: "One row for each item of an exam.",
  columns: {
    examName,
    itemNo: { header: "Item no", note: "As on the paper." },
    rightAnswer: {
      header: "Correct answer",
      note: "Letters of the right options, several together as ACD; for true or false: True, False.",
    },
    points: { header: "Points", note: "What the item is worth; blank: 1." },
    module: knowledge,
    explanation: {
      header: "Explanation",
      note: "Why it is right.",
      examples: ["See chapter 2", "All but B apply"],
    },
  },
};
