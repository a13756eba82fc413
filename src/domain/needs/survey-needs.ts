import { recogniseMethod } from "../curriculum/methods";
import type { Method } from "../curriculum/course";
import { at, indexAt } from "../metrics/columns";
import type { NeedsSurvey, SurveyQuestion } from "../records/needs-survey";
import type { NeedNames } from "./need-names";
import { speaksOf } from "./need-words";
import { useOfQuestion } from "./survey-questions";

/** What the surveys say, by position of the need. */
export type SurveyNeeds = {
  /** Sheets with an answer to at least one question about needs. */
  readonly respondents: number;
  readonly asking: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, { readonly sum: number; readonly n: number }>;
  readonly methodRespondents: number;
  readonly methods: ReadonlyMap<Method, number>;
  /** The same among those who ask for a need. */
  readonly methodsOf: ReadonlyMap<number, NamedMethods>;
  readonly unmatched: readonly string[];
};

/** So many sheets named a way of training, and so often each. */
export type NamedMethods = {
  readonly respondents: number;
  readonly methods: ReadonlyMap<Method, number>;
};

/** On a scale who gives at least this share of the highest answer asks for the topic. */
const highOnScale = 0.8;

/**
 * Counts for every need the answer sheets that ask for it, each sheet once whatever the number of questions: chosen, put into the
 * upper half of an order, rated high, or spoken of in the respondent's own words. Options that fit no known topic become needs.
 */
export function surveyNeeds(surveys: readonly NeedsSurvey[], names: NeedNames): SurveyNeeds {
  const asking = new Map<number, number>();
  const places = new Map<number, { sum: number; n: number }>();
  const methods = new Map<Method, number>();
  const methodsOf = new Map<number, { respondents: number; methods: Map<Method, number> }>();
  const unmatched: string[] = [];
  let respondents = 0;
  let methodRespondents = 0;
  for (const survey of surveys) {
    const isTopic = (text: string): boolean => names.find(text) !== null;
    const questions = survey.questions.map(openWhereWordy);
    const uses = questions.map((question) => useOfQuestion(question, isTopic, names.words));
    // Options first, so that free texts may speak of every need there is.
    questions.forEach((question, q) => {
      const isClosed = question.kind !== "text" && question.kind !== "scale";
      if (uses[q] === "needs" && isClosed) question.options.forEach((o) => names.findOrAdd(o));
    });
    for (let sheet = 0; sheet < survey.count; sheet++) {
      const asked = new Set<number>();
      const wished = new Set<Method>();
      let hasAnswered = false;
      for (const [q, question] of questions.entries()) {
        if (uses[q] === "methods") {
          for (const option of answersOf(question, sheet)) {
            const method = recogniseMethod(option);
            if (method !== null) wished.add(method);
          }
          continue;
        }
        if (uses[q] !== "needs") continue;
        const answers = answersOf(question, sheet);
        if (question.kind === "scale") {
          const value = at(question.values, sheet);
          const need = names.find(question.text);
          if (Number.isNaN(value) || need === null) continue;
          hasAnswered = true;
          if (value >= highOnScale * highest(question)) asked.add(need);
          continue;
        }
        if (answers.length > 0) hasAnswered = true;
        answers.forEach((answer, place) => {
          if (question.kind === "text") {
            const spoken = namesIn(answer, names);
            for (const need of spoken) asked.add(need);
            if (spoken.length === 0 && !names.words.nothing.test(answer.trim()))
              unmatched.push(answer);
            return;
          }
          const need = names.findOrAdd(answer);
          if (question.kind === "ranking") {
            const sum = places.get(need) ?? { sum: 0, n: 0 };
            places.set(need, { sum: sum.sum + place + 1, n: sum.n + 1 });
            if (place + 1 > question.options.length / 2) return;
          }
          asked.add(need);
        });
      }
      if (hasAnswered) respondents += 1;
      if (wished.size > 0) methodRespondents += 1;
      for (const need of asked) asking.set(need, (asking.get(need) ?? 0) + 1);
      for (const method of wished) methods.set(method, (methods.get(method) ?? 0) + 1);
      if (wished.size === 0) continue;
      for (const need of asked) {
        const named = methodsOf.get(need) ?? { respondents: 0, methods: new Map<Method, number>() };
        named.respondents += 1;
        for (const method of wished) {
          named.methods.set(method, (named.methods.get(method) ?? 0) + 1);
        }
        methodsOf.set(need, named);
      }
    }
  }
  return { respondents, asking, places, methodRespondents, methods, methodsOf, unmatched };
}

/** Options of a form are short; with so many words at the middle they are sentences. */
const wordsOfSentence = 3.5;

/** A few sentences that come again and again look like a choice; they are people's own words. */
function openWhereWordy(question: SurveyQuestion): SurveyQuestion {
  const { kind, options } = question;
  if (kind !== "choice") return question;
  const lengths = options.map(wordsIn).sort((a, b) => a - b);
  const isWordy = (lengths[lengths.length >> 1] ?? 0) > wordsOfSentence;
  return isWordy ? { ...question, kind: "text" } : question;
}

/** Latin words, and Chinese ones of two characters each. */
function wordsIn(text: string): number {
  const latin = text.match(/[\p{Script=Latin}\d'-]+/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return latin + han / 2;
}

/** Positions of the needs that a text speaks of. */
export function namesIn(text: string, names: NeedNames): readonly number[] {
  return names.needs.flatMap((need, position) =>
    speaksOf(text, need.names, names.words) ? [position] : [],
  );
}

function answersOf({ options, starts, codes }: SurveyQuestion, sheet: number): readonly string[] {
  const answers: string[] = [];
  for (let k = indexAt(starts, sheet); k < indexAt(starts, sheet + 1); k++) {
    const answer = options[indexAt(codes, k)];
    if (answer !== undefined) answers.push(answer);
  }
  return answers;
}

function highest({ values }: SurveyQuestion): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
