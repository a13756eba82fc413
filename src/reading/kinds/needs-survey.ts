import { matchHeader } from "../recognition/header-index";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { believed, foreign, has, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";
import { asksForNeeds, isQuestion, optionHeader } from "./question-header";

const fields = ["answerNo", "answeredOn", ...personFields, "team"] as const;

export const needsSurvey: KindReading = {
  fields,
  keys: ["answerNo", ...personFields],
  wanted: [
    { ask: "agentId", unless: personFields },
    { ask: "agentName", unless: personFields },
  ],
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

/**
 * Every column that is nothing else and asks something is a question: "您希望的培训方式", "2(A.投诉处理)". What asks nothing,
 * "Pod", may say who answered.
 */
function asQuestion(meaning: ColumnMeaning): ColumnMeaning {
  const { header } = meaning;
  if (meaning.field !== null || header === "") return meaning;
  const isMeta = isAboutTheSheet(header) && !isQuestion(header);
  if (!isMeta && !isQuestion(header) && !asksForNeeds(header) && !isOption(header)) return meaning;
  return {
    ...meaning,
    field: isMeta ? "ignored" : "question",
    confidence: 0.9,
    likely: [],
    reasons: [{ kind: "place" }],
  };
}

/** An option's own column; under a group's name anything stands. */
function isOption(header: string): boolean {
  return optionHeader(header) !== null && !header.includes(" / ");
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
