import { recogniseMethod } from "../curriculum/methods";
import type { SurveyQuestion } from "../records/needs-survey";

/** What a question of the survey is about. */
export type QuestionUse = "needs" | "methods" | "other";

/** When, where, how long, who: not what to learn. */
const aboutCircumstances =
  /\bwhen\b|how long|how often|time of day|duration|where|your (?:name|team|role|age)|tenure|years|时间|時間|时长|時長|多久|频率|頻率|地点|地點|工龄|年资|年資|岗位|職務|满意|滿意|satisf/i;
const aboutNeeds =
  /need|learn|train|topic|improve|help|course|difficult|weak|培训|培訓|训练|訓練|需求|学习|學習|提升|课程|課程|困难|困難|薄弱|主题|主題|内容|內容|加强|加強/i;

/** Half of the options name a way of teaching. */
const enoughMethods = 0.5;

/**
 * What a question is used for: its options say so (ways of teaching, or topics), else its words. A choice between hours, rooms
 * or grades is neither.
 */
export function useOfQuestion(
  question: SurveyQuestion,
  isTopic: (text: string) => boolean,
): QuestionUse {
  const { text, kind, options } = question;
  if (kind === "scale") return isTopic(text) ? "needs" : "other";
  if (kind === "text") {
    return aboutCircumstances.test(text) && !aboutNeeds.test(text) ? "other" : "needs";
  }
  const methods = options.filter((option) => recogniseMethod(option) !== null).length;
  if (options.length > 0 && methods >= enoughMethods * options.length) return "methods";
  if (aboutCircumstances.test(text)) return "other";
  return options.some(isTopic) || aboutNeeds.test(text) ? "needs" : "other";
}
