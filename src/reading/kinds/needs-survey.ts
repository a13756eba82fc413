import { matchHeader } from "../recognition/header-index";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { believed, foreign, has, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";
import { asksForNeeds, isQuestion } from "./question-header";

const fields = ["answerNo", "answeredOn", ...personFields, "team"] as const;

export const needsSurvey: KindReading = {
  fields,
  keys: ["answerNo", ...personFields],
  rowsAbout: "agents-if-named",
  evidence,
  complete: (_studied, columns) => columns.map(asQuestion),
  correctable: [...fields, "question"],
};

/** What form tools add to every answer sheet. */
function isAboutTheSheet(header: string): boolean {
  return matchHeader(header).some(
    ({ field, confidence }) => field === "answerMeta" && confidence >= 0.95,
  );
}

/** Every column that is nothing else is a question. */
function asQuestion(meaning: ColumnMeaning): ColumnMeaning {
  if (meaning.field !== null || meaning.header === "") return meaning;
  const isMeta = isAboutTheSheet(meaning.header) && !isQuestion(meaning.header);
  return {
    ...meaning,
    field: isMeta ? "ignored" : "question",
    confidence: 0.9,
    likely: [],
    reasons: [{ kind: "place" }],
  };
}

function evidence(table: Evidence): number {
  const open = table.columns.filter(({ field, header }) => field === null && header !== "");
  const questions = open.filter(({ header }) => isQuestion(header));
  if (questions.length < 2) return 0;
  const needs = questions.filter(({ header }) => asksForNeeds(header)).length;
  const fromForm =
    Math.max(has(table, "answeredOn"), has(table, "answerNo") * 0.6) > 0.5 ||
    open.some(({ header }) => isAboutTheSheet(header));
  const context = speaksOf(table, "survey");
  const named = asksForNeeds(table.context);
  let sure = 0.2 + 0.12 * Math.min(3, questions.length) + (fromForm ? 0.2 : 0);
  sure += (needs > 0 ? 0.12 : 0) + (context ? 0.1 : 0) + (named ? 0.1 : 0);
  // Any form asks questions; this one must ask for needs.
  if (needs === 0 && !named) sure = Math.min(sure, 0.42);
  const ofTrainers = questions.filter(({ header }) =>
    /讲师|授课|讲授|講師|授課|trainer|instructor/i.test(header),
  );
  if (ofTrainers.length * 2 > questions.length) sure -= 0.4;
  if (table.columns.some(({ header }) => /^(?:points|feedback) - /i.test(header))) sure -= 0.5;
  sure -=
    0.25 * foreign(table, [...metricFields, "score", "evaluator", "rightAnswer", "trainerName"]);
  sure -=
    0.25 *
    foreign(table, ["stem", "optionA", "examScore", "passed", "interviewer", "overallRating"]);
  return believed(sure);
}
