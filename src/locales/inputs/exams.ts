import { common, person } from "./common";
import { code, column, decimal, optional, required, words, yesNo } from "./input-column";

const examName = column("examName", words);
const knowledge = column("module", words);

export const examResults = [
  ...person,
  required(examName),
  optional(common.date),
  optional(knowledge),
  required(column("examScore", decimal(1000, 86, 72))),
  optional(column("fullMarks", decimal(1000, 100, 100))),
  optional(column("passMark", decimal(1000, 80, 80))),
  optional(column("passed", yesNo("yes", "no"))),
] as const;

export const answerKeys = [
  optional(examName),
  required(column("itemNo", code("1", "2"))),
  required(column("rightAnswer", code("B", "ACD"))),
  optional(column("points", decimal(100, 2, 3))),
  optional(knowledge),
  optional(column("explanation", words)),
] as const;
