import { recogniseMethod } from "../curriculum/methods";
import type { NeedWords } from "./need-words";
import type { SurveyQuestion } from "../records/needs-survey";

/** What a question of the survey is about. */
export type QuestionUse = "needs" | "methods" | "other";

/** Half of the options name a way of teaching. */
const enoughMethods = 0.5;

/**
 * What a question is used for: its options say so (ways of teaching, or topics), else its words. A choice between hours, rooms
 * or grades is neither.
 */
export function useOfQuestion(
  question: SurveyQuestion,
  isTopic: (text: string) => boolean,
  { circumstances, learning }: NeedWords,
): QuestionUse {
  const { text, kind, options } = question;
  if (kind === "scale") return isTopic(text) ? "needs" : "other";
  if (kind === "text") {
    return circumstances.test(text) && !learning.test(text) ? "other" : "needs";
  }
  const methods = options.filter((option) => recogniseMethod(option) !== null).length;
  if (options.length > 0 && methods >= enoughMethods * options.length) return "methods";
  if (circumstances.test(text)) return "other";
  return options.some(isTopic) || learning.test(text) ? "needs" : "other";
}
