import { joinNeeds } from "../../../src/domain/needs/join-needs";
import type { Diagnosis, TopicSummary } from "../../../src/domain/diagnosis/diagnosis";
import type { NeedsSurvey, SurveyQuestion } from "../../../src/domain/records/needs-survey";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { needWords } from "../../../src/locales/need-words";
import { agent, centre } from "../ranking/small-centre";

const people = Array.from({ length: 20 }, (_, i) =>
  agent(`A${i}`, { team: i < 10 ? "One" : "Two" }),
);

const topic = (name: string, weakAgents: number): TopicSummary => ({
  topic: { kind: "criterion", name },
  ability: "skill",
  agents: 20,
  weakAgents,
  mean: 8,
  scope: "individuals",
  teams: [],
  needed: 4,
  fullMarks: 10,
  centreLoss: null,
});

const diagnosis: Diagnosis = {
  topics: [topic("Objection handling", 8), topic("Call record", 1)],
  teams: [],
  results: [],
};

/** A question by the answers of each sheet. */
function question(
  text: string,
  kind: SurveyQuestion["kind"],
  answers: readonly (readonly string[])[],
): SurveyQuestion {
  const options = [...new Set(answers.flat())];
  const starts = [0];
  for (const given of answers) starts.push((starts.at(-1) ?? 0) + given.length);
  return {
    text,
    kind,
    options,
    starts: Uint32Array.from(starts),
    codes: Uint32Array.from(answers.flat(), (answer) => options.indexOf(answer)),
    values: new Float64Array(answers.length).fill(NaN),
  };
}

function survey(answers: number, questions: readonly SurveyQuestion[]): NeedsSurvey {
  return {
    title: "Survey",
    count: answers,
    agent: Uint32Array.from({ length: answers }, (_, i) => i),
    team: { codes: new Uint32Array(answers).fill(0xffffffff), words: [] },
    day: new Float64Array(answers).fill(NaN),
    questions,
  };
}

const sheets = Array.from({ length: 8 }, (_, i) => i);
const asked = survey(8, [
  question(
    "Which training do you need most?",
    "multi",
    sheets.map((i) => [
      ...(i < 6 ? ["Objection handling skills"] : []),
      ...(i < 5 ? ["Yoga"] : []),
      ...(i === 7 ? ["Call record"] : []),
    ]),
  ),
  question(
    "How would you like to be trained?",
    "multi",
    sheets.map((i) => (i < 6 ? ["Live drill"] : ["Short video"])),
  ),
  question(
    "When could you attend?",
    "choice",
    sheets.map((i) => [i < 4 ? "Morning" : "Evening"]),
  ),
  question(
    "What do you find most difficult?",
    "text",
    sheets.map((i) => (i === 6 ? ["Customers who refuse"] : i === 7 ? ["My chair squeaks"] : [])),
  ),
]);

const subject = centre(people, { needsSurveys: [asked] });
const found = joinNeeds({
  centre: subject,
  diagnosis,
  tiers: [],
  settings: defaultSettings,
  words: needWords,
});

test("what people ask for and the figures show comes first, with the share of respondents and its interval", () => {
  const [first] = found?.needs ?? [];
  expect(first).toMatchObject({ name: "Objection handling", standing: "both" });
  // Six chose it, a seventh wrote of customers who refuse.
  expect(first?.survey).toMatchObject({ count: 7, of: 8 });
  // Wilson's interval at 90 %, worked out by hand: 0.5889 to 0.9716.
  expect(first?.survey?.share.low).toBeCloseTo(0.5889, 3);
  expect(first?.survey?.share.high).toBeCloseTo(0.9716, 3);
  expect(first?.data).toMatchObject({ count: 8, of: 20 });
});

test("what only the survey asks for is a need of its own, marked so", () => {
  const yoga = found?.needs.find(({ name }) => name === "Yoga");
  expect(yoga).toMatchObject({ topic: null, standing: "asked-only", data: null });
  expect(found?.needs.map(({ name }) => name)).not.toContain("Morning");
});

test("the weights of the missing sources go to the others", () => {
  expect(found?.weights).toEqual([
    { source: "survey", weight: 35 / 75 },
    { source: "data", weight: 40 / 75 },
  ]);
});

test("methods wished for, answers nobody could sort, and who answered", () => {
  expect(found?.methods.map(({ method, wished }) => [method, wished.count, wished.of])).toEqual([
    ["live-drill", 6, 8],
    ["short-video", 2, 8],
  ]);
  expect(found?.unmatched).toEqual([{ source: "survey", text: "My chair squeaks" }]);
  expect(found?.response).toMatchObject({ sheets: 8, people: 20, answered: 8, anonymous: 0 });
  expect(found?.response?.teams[0]).toEqual({ team: "Two", people: 10, answered: 0 });
});

test("an order of topics gives mean places; only the upper half asks", () => {
  const order = survey(4, [
    question(
      "Put these topics in order of need",
      "ranking",
      Array.from({ length: 4 }, () => ["Call record", "Objection handling"]),
    ),
  ]);
  const ranked = joinNeeds({
    words: needWords,
    centre: centre(people, { needsSurveys: [order] }),
    diagnosis,
    tiers: [],
    settings: defaultSettings,
  });
  const record = ranked?.needs.find(({ name }) => name === "Call record");
  const objection = ranked?.needs.find(({ name }) => name === "Objection handling");
  expect(record).toMatchObject({ meanPlace: { place: 1, n: 4 }, survey: { count: 4, of: 4 } });
  expect(objection).toMatchObject({ meanPlace: { place: 2, n: 4 }, survey: { count: 0, of: 4 } });
});

test("neither survey nor interviews: nothing to join", () => {
  expect(
    joinNeeds({
      centre: centre(people),
      diagnosis,
      tiers: [],
      settings: defaultSettings,
      words: needWords,
    }),
  ).toBeNull();
});

test("the ways of training are told apart by what those who named them ask for", () => {
  const objections = found?.needs.find(({ name }) => name === "Objection handling");
  const record = found?.needs.find(({ name }) => name === "Call record");
  expect(
    objections?.methods.map(({ method, wished }) => [method, wished.count, wished.of]),
  ).toEqual([
    ["live-drill", 6, 7],
    ["short-video", 1, 7],
  ]);
  expect(record?.methods[0]?.method).toBe("short-video");
});
