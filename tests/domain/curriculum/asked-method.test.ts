import { admissibleMethods, askedMethod } from "../../../src/domain/curriculum/asked-method";
import type { Method } from "../../../src/domain/curriculum/course";
import { methodForAbility } from "../../../src/domain/curriculum/methods";
import { outlineCourse } from "../../../src/domain/curriculum/course-outline";
import { courseOnSubject } from "../../../src/domain/curriculum/catalogue";
import { topicSubject } from "../../../src/domain/curriculum/subjects";
import type { TopicSummary } from "../../../src/domain/diagnosis/diagnosis";
import type { MethodWish, TrainingNeeds } from "../../../src/domain/needs/training-needs";
import { shareOf } from "../../../src/domain/needs/wilson";
import type { CatalogueCourse } from "../../../src/domain/records/resources";

const topic = (ability: TopicSummary["ability"], name = "Procedure"): TopicSummary => ({
  topic: { kind: "criterion", name },
  ability,
  agents: 20,
  weakAgents: 8,
  mean: 8,
  scope: "individuals",
  teams: [],
  needed: 4,
  fullMarks: 10,
  centreLoss: null,
});

const wished = (of: number, counts: Partial<Record<Method, number>>): MethodWish[] =>
  Object.entries(counts).map(([method, count]) => ({
    method: method as Method,
    wished: shareOf(count, of),
  }));

const asking = (own: readonly MethodWish[], all: readonly MethodWish[] = []): TrainingNeeds => ({
  needs: [
    {
      topic: { kind: "criterion", name: "Procedure" },
      name: "Procedure",
      score: { value: 50, low: 40, high: 60 },
      survey: null,
      meanPlace: null,
      interviews: null,
      data: null,
      isCommon: false,
      complaints: null,
      methods: own,
      standing: "both",
    },
  ],
  weights: [],
  response: null,
  methods: all,
  unmatched: [],
});

test("a question-and-answer meeting that most ask for replaces the lecture on a matter of knowledge", () => {
  const asked = askedMethod(
    topic("knowledge"),
    asking(wished(20, { "question-meeting": 12, lecture: 5 })),
  );
  expect(asked).toMatchObject({ method: "question-meeting", wished: { count: 12, of: 20 } });
});

test("one-to-one coaching and recording study are not had for the asking, nor learning alone", () => {
  const wishes = wished(20, { "one-to-one": 20, "recording-study": 19, "short-video": 18 });
  for (const ability of ["attitude", "skill", "knowledge"] as const) {
    const summary = topic(ability);
    expect(askedMethod(summary, asking(wishes))).toBeNull();
    expect(admissibleMethods(summary)[0]).toBe(methodForAbility(summary));
    expect(admissibleMethods(summary)).not.toContain("one-to-one");
  }
});

test("the usual way stays when as many ask for it, or when hardly anybody was asked", () => {
  expect(
    askedMethod(topic("knowledge"), asking(wished(9, { "question-meeting": 4, lecture: 4 }))),
  ).toBeNull();
  expect(askedMethod(topic("knowledge"), asking(wished(4, { "question-meeting": 4 })))).toBeNull();
  expect(askedMethod(topic("knowledge"), null)).toBeNull();
});

test("where few who ask for the training named a way, all who answered speak", () => {
  const few = wished(2, { lecture: 2 });
  const all = wished(30, { "live-drill": 16, lecture: 3 });
  expect(askedMethod(topic("knowledge"), asking(few, all))?.method).toBe("live-drill");
  expect(askedMethod(topic("knowledge", "Tone"), asking(few, all))?.method).toBe("live-drill");
});

test("a course of the centre's own keeps its method; only the built-in course says that it was asked for", () => {
  const summary = topic("knowledge");
  const asked = askedMethod(summary, asking(wished(20, { "question-meeting": 12 })));
  const subject = topicSubject(summary, "Q0001", asked);
  expect(outlineCourse(subject, null, null)).toMatchObject({
    method: "question-meeting",
    askedFor: { count: 12, of: 20 },
  });
  const course = (id: string, method: string): CatalogueCourse => ({
    id,
    name: `Procedure ${id}`,
    topic: "Procedure",
    method,
    minutes: 60,
    maxSeats: 12,
    deadline: null,
  });
  const [drill, lecture, meeting] = [
    course("C1", "Role play"),
    course("C2", "Lecture"),
    course("C3", "Q&A meeting"),
  ];
  const { words, method } = subject;
  const choose = (catalogue: readonly CatalogueCourse[]) =>
    courseOnSubject(catalogue, words, method, "lecture");
  expect(choose([drill, lecture, meeting])?.id).toBe("C3");
  expect(choose([drill, lecture])?.id).toBe("C2");
  expect(outlineCourse(subject, lecture, null)).not.toHaveProperty("askedFor");
  expect(outlineCourse(subject, meeting, null).askedFor).toEqual({ count: 12, of: 20 });
});
