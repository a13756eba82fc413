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

export const questionBank: SheetWords<typeof columns.questionBank> = {
  name: "Input questions",
  title: "Question bank",
  about: "One row for each question.",
  columns: {
    itemNo: { header: "Question no", note: "Short number, where you have one." },
    stem: {
      header: "Question",
      note: "The question as it is asked.",
      examples: ["What comes first in a refund?", "Which papers are needed?"],
    },
    questionType: {
      header: "Question type",
      note: "Single, multiple, true or false, fill-in, short answer.",
      examples: ["Single choice", "Multiple response"],
      values: ["Single choice", "Multiple response", "True/false", "Fill-in", "Short answer"],
    },
    optionA: {
      header: "Option A",
      note: "Blank for open questions.",
      examples: ["Ask why", "Identity card"],
    },
    optionB: {
      header: "Option B",
      note: "Blank for open questions.",
      examples: ["Verify identity", "Library card"],
    },
    optionC: {
      header: "Option C",
      note: "Blank for open questions.",
      examples: ["Open a ticket", "Invoice"],
    },
    optionD: {
      header: "Option D",
      note: "Add columns for more options.",
      examples: ["Hang up", "Contract"],
    },
    rightAnswer: {
      header: "Correct answer",
      note: "Letters of the right options, several together as ACD.",
    },
    points: { header: "Points", note: "What it is worth." },
    module: { header: "Module", note: "Field of knowledge.", examples: ["Billing", "Repayment"] },
    difficulty: {
      header: "Difficulty",
      note: "As you grade it.",
      examples: ["Easy", "Hard"],
      values: ["Easy", "Medium", "Hard"],
    },
    explanation: {
      header: "Explanation",
      note: "Why it is right.",
      examples: ["See chapter 2", "All but B apply"],
    },
    source: {
      header: "Source",
      note: "Where the question comes from.",
      examples: ["Weekly test", "Complaint"],
    },
    addedOn: { header: "Date added", note: "When it entered the bank." },
    status: {
      header: "Status",
      note: "In use, or retired.",
      examples: ["In use", "In use"],
      values: ["In use", "Retired"],
    },
  },
};
