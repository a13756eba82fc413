import { dayFromCivil } from "../../foundation/day";
import { common, person } from "./shared-columns";
import {
  choice,
  code,
  column,
  day,
  decimal,
  optional,
  required,
  words,
  yesNo,
} from "./input-column";

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

export const questionBank = [
  optional(column("itemNo", code("Q001", "Q002"))),
  required(column("stem", words)),
  optional(column("questionType", choice)),
  optional(column("optionA", words)),
  optional(column("optionB", words)),
  optional(column("optionC", words)),
  optional(column("optionD", words)),
  required(column("rightAnswer", code("B", "ACD"))),
  optional(column("points", decimal(100, 2, 3))),
  optional(knowledge),
  optional(column("difficulty", choice)),
  optional(column("explanation", words)),
  optional(column("source", words)),
  optional(column("addedOn", day(dayFromCivil(2026, 1, 5), dayFromCivil(2026, 1, 6)))),
  optional(column("status", choice)),
] as const;
