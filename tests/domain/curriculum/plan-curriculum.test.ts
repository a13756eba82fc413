import type { Course } from "../../../src/domain/curriculum/course";
import { drawnWave } from "../../../src/domain/curriculum/coaching-waves";
import { planCurriculum } from "../../../src/domain/curriculum/plan-curriculum";
import type { Diagnosis, TopicSummary } from "../../../src/domain/diagnosis/diagnosis";
import type { Demand } from "../../../src/domain/needs/demand";
import type { Ranking } from "../../../src/domain/ranking/ranking";
import type { Agent } from "../../../src/domain/records/agents";
import type { Centre } from "../../../src/domain/records/centre";
import type { CatalogueCourse } from "../../../src/domain/records/resources";
import type { TrainingRecords } from "../../../src/domain/records/training-records";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import type { Tier, TierAssignment } from "../../../src/domain/tiers/tiers";
import { agentNamed, centreOf, friday, trainerNamed } from "../scheduling/small-call-centre";

const monday = friday + 3;
const lastDay = monday + 25;

function topic(name: string, changes: Partial<TopicSummary> = {}): TopicSummary {
  return {
    topic: { kind: "criterion", name },
    ability: "skill",
    agents: 10,
    weakAgents: 3,
    mean: 8.2,
    scope: "individuals",
    needed: 4,
    fullMarks: 10,
    centreLoss: null,
    teams: [],
    ...changes,
  };
}

type Weak = readonly [agent: number, topic: number, gap: number];

/** A centre whose ranking is the order of its agents, best first. */
function plan(input: {
  agents?: readonly Agent[];
  tiers: readonly Tier[];
  topics?: readonly TopicSummary[];
  weak?: readonly Weak[];
  centre?: Partial<Centre>;
  settings?: Partial<Settings>;
}) {
  const agents = input.agents ?? input.tiers.map((_, at) => agentNamed(`Agent ${at}`));
  const unranked = {
    n: 10,
    mean: 80,
    fairMean: null,
    score: null,
    rank: null,
    rankLow: null,
    rankHigh: null,
  };
  const ranking: Ranking = {
    headline: "qaScore",
    period: null,
    agents: agents.map((_, agent) => ({
      agent,
      ...unranked,
      pBottom: null,
      pTop: null,
      atCut: null,
      parts: [],
    })),
    bottomSize: 1,
    topSize: 1,
    weights: [],
    pointsPerDeviation: 15,
    evaluators: [],
    notes: [],
  };
  const tiers = input.tiers.map((tier, agent): TierAssignment => ({
    agent,
    tier,
    level: tier === "rest" ? "middle" : null,
    reason: { kind: "no-figures" },
  }));
  const diagnosis: Diagnosis = {
    topics: input.topics ?? [],
    teams: [],
    results: (input.weak ?? []).map(([agent, at, gap]) => ({
      agent,
      topic: at,
      n: 10,
      value: 6,
      peers: 9,
      gap: { value: gap, low: gap - 0.2, high: gap + 0.2 },
      weak: true,
    })),
  };
  const settings = { ...defaultSettings, ...input.settings };
  const centre = centreOf(agents, input.centre);
  return planCurriculum({ centre, ranking, tiers, diagnosis, settings, today: friday });
}

function catalogueCourse(changes: Partial<CatalogueCourse>): CatalogueCourse {
  return {
    id: "C001",
    name: "异议处理演练",
    topic: "异议处理",
    method: "现场演练",
    minutes: 90,
    maxSeats: 16,
    deadline: null,
    ...changes,
  };
}

const courseOf = ({ courses }: { courses: readonly Course[] }, demand: Demand | undefined) =>
  courses.find(({ id }) => id === demand?.course);

describe("a newcomer who has heard a module already", () => {
  it("is not sent to it again, and hears the next without waiting", () => {
    const words = (word: string) => ({ codes: Uint32Array.of(0), words: [word] });
    const unknown = Float64Array.of(NaN);
    const trainingRecords: TrainingRecords = {
      count: 1,
      agent: Uint32Array.of(0),
      course: words("新人培训：行业与职业"),
      session: words(""),
      day: Float64Array.of(friday - 3),
      start: unknown,
      end: unknown,
      minutes: unknown,
      trainer: words(""),
      attendance: Uint8Array.of(1),
      score: unknown,
      outOf: unknown,
      satisfaction: unknown,
      comment: words(""),
    };
    const { courses, demands } = plan({
      tiers: ["new-hire", "new-hire"],
      centre: { trainingRecords },
    });
    const heard = (agent: number) =>
      demands.filter((demand) => demand.agent === agent).map(({ course }) => course);
    expect(heard(0)).toEqual(["NEW2", "NEW3", "NEW4", "NEW5"]);
    expect(heard(1)).toEqual(["NEW1", "NEW2", "NEW3", "NEW4", "NEW5"]);
    expect(demands.find(({ agent }) => agent === 0)?.after).toEqual([]);
    expect(courses).toHaveLength(5);
  });
});

describe("the bottom and the top group", () => {
  it("sends the leads of those a release concerns to a course on it, three days before it goes live", () => {
    const release = {
      name: "Card app",
      version: "5.1",
      goLive: monday + 9,
      keyPoints: [],
      audience: ["Cards"],
      owner: null,
      status: null,
      document: null,
    };
    const { demands, courses } = plan({
      agents: [agentNamed("Zhao", { role: "lead" }), agentNamed("Li Na", { leader: "Zhao" })],
      tiers: ["rest", "rest"],
      centre: { releases: [release] },
    });
    expect(courses.map(({ name, method }) => [name, method])).toEqual([
      ["Card app 5.1", "team-lead-cascade"],
    ]);
    expect(demands.map(({ agent, deadline, reason }) => [agent, deadline, reason])).toEqual([
      [0, monday + 6, { kind: "release", release: "Card app 5.1" }],
    ]);
  });

  it("lets the lot decide among equals: the second wave is half a step less urgent, still above the next lower need", () => {
    const tiers = Array.from({ length: 40 }, () => "one-to-one" as const);
    const { demands } = plan({ tiers });
    for (const { agent, need } of demands) {
      const { wave } = drawnWave(`Agent ${agent}`, friday, 2);
      expect(need % 1).toBe(wave === 1 ? 0 : 0.5);
    }
    expect(new Set(demands.map(({ need }) => need % 1)).size).toBe(2);
  });

  it("lets the second wave wait for the second half of the plan", () => {
    const tiers = Array.from({ length: 40 }, () => "one-to-one" as const);
    const { demands } = plan({ tiers });
    for (const { agent, notBefore, deadline } of demands) {
      const { wave } = drawnWave(`Agent ${agent}`, friday, 2);
      expect(notBefore).toBe(wave === 1 ? undefined : monday + 14);
      if (wave === 2) expect(deadline).toBe(lastDay);
    }
  });

  it("holds a question-and-answer meeting every four weeks, each with all who need it", () => {
    const planned = plan({
      tiers: ["rest", "rest"],
      topics: [topic("Cards")],
      weak: [
        [0, 0, -2],
        [1, 0, -2],
      ],
      centre: { courses: [catalogueCourse({ topic: "Cards", method: "答疑会" })] },
      settings: { planWeeks: 8 },
    });
    expect(planned.courses.map(({ id, meeting }) => [id, meeting])).toEqual([
      ["C001", undefined],
      ["C001/2", 2],
    ]);
    expect(
      planned.demands.map(({ agent, course, notBefore, deadline }) => [
        ...[agent, course, notBefore, deadline],
      ]),
    ).toEqual([
      [0, "C001", undefined, monday + 27],
      [1, "C001", undefined, monday + 27],
      [0, "C001/2", monday + 28, monday + 53],
      [1, "C001/2", monday + 28, monday + 53],
    ]);
  });

  it("coaches the bottom group one to one for half an hour, the weakest most urgently", () => {
    const planned = plan({
      tiers: ["rest", "one-to-one", "one-to-one", "one-to-one"],
      settings: { coachingWaves: 1 },
    });
    expect(planned.demands.map(({ agent, need }) => [agent, need])).toEqual([
      [3, 10],
      [2, 8],
      [1, 6],
    ]);
    expect(planned.courses).toMatchObject([
      { method: "one-to-one", minutes: 30, seats: 1, origin: "built-in", name: null },
    ]);
  });

  it("lets the best attend a recording study of at most ten, after everyone who must", () => {
    const planned = plan({ tiers: ["recording-study", "recording-study"] });
    expect(planned.courses).toMatchObject([{ method: "recording-study", minutes: 30, seats: 10 }]);
    expect(planned.demands.map(({ need }) => need)).toEqual([4, 2]);
  });

  it("uses the centre's own coaching and recording study", () => {
    const courses = [
      catalogueCourse({
        id: "C012",
        name: "一对一辅导",
        topic: null,
        method: "一对一辅导",
        minutes: 45,
        maxSeats: 1,
      }),
      catalogueCourse({
        id: "C013",
        name: "录音研讨",
        topic: null,
        method: "录音研讨",
        minutes: 60,
        maxSeats: 12,
      }),
    ];
    const planned = plan({ tiers: ["recording-study", "one-to-one"], centre: { courses } });
    expect(planned.courses).toMatchObject([
      { id: "C012", name: "一对一辅导", minutes: 45, origin: "catalogue" },
      { id: "C013", name: "录音研讨", minutes: 60, seats: 12, origin: "catalogue" },
    ]);
    expect(planned.assumptions).toEqual([]);
  });

  it("gives a built-in course a short code, with a star where the centre uses that code for another course", () => {
    const own = [catalogueCourse({ id: "ONE" })];
    const idsOf = (courses: readonly CatalogueCourse[]) =>
      plan({ tiers: ["recording-study", "one-to-one"], centre: { courses } }).courses.map(
        ({ id }) => id,
      );
    expect(idsOf([])).toEqual(["ONE", "REC"]);
    expect(idsOf(own)).toEqual(["ONE*", "REC"]);
  });

  it("says that courses are built in when there is no catalogue", () => {
    expect(plan({ tiers: ["rest"] }).assumptions).toEqual([{ kind: "no-catalogue" }]);
  });
});

describe("new hires", () => {
  it("attend the five modules in order, each after the one before, with early deadlines", () => {
    const { demands, courses } = plan({ tiers: ["new-hire", "rest"] });
    expect(courses.map(({ onboarding }) => onboarding)).toEqual([
      "trade-and-career",
      "performance-measurement",
      "workforce-management",
      "technology",
      "customer-relations",
    ]);
    expect(courses.every(({ minutes, seats }) => minutes === 120 && seats === 12)).toBe(true);
    expect(demands.map(({ after }) => after)).toEqual([[], [0], [1], [2], [3]]);
    const deadlines = demands.map(({ deadline }) => deadline);
    expect(deadlines).toEqual([...deadlines].sort((a, b) => a - b));
    expect(deadlines[4]).toBeLessThan(lastDay);
  });

  it("also attend the centre's own course for newcomers, and no course for weakness", () => {
    const courses = [
      catalogueCourse({
        id: "C014",
        name: "新人入职课程",
        topic: "新人入职",
        method: "讲授",
        minutes: 120,
      }),
    ];
    const planned = plan({
      tiers: ["new-hire"],
      topics: [topic("异议处理")],
      weak: [[0, 0, -2]],
      centre: { courses },
    });
    expect(planned.demands).toHaveLength(6);
    expect(courseOf(planned, planned.demands[5])).toMatchObject({
      id: "C014",
      module: "onboarding",
    });
  });
});

describe("weak topics", () => {
  it("send an agent to her worst gaps first, at most two when two are allowed", () => {
    const planned = plan({
      tiers: ["rest"],
      topics: [topic("Greeting"), topic("Listening"), topic("Closing")],
      weak: [
        [0, 0, -0.6],
        [0, 1, -2],
        [0, 2, -1],
      ],
      settings: { maxCoursesPerAgent: 2 },
    });
    expect(planned.courses.map(({ topic: about }) => about)).toMatchObject([
      { name: "Listening" },
      { name: "Closing" },
    ]);
    expect(planned.demands.map(({ need, reason }) => [need, reason])).toEqual([
      [7, { kind: "weakness", topic: 1, gap: -2 }],
      [5, { kind: "weakness", topic: 2, gap: -1 }],
    ]);
  });

  it("name no weakness that is not shown: an agent with too little evidence gets no course", () => {
    expect(plan({ tiers: ["too-little-evidence"], topics: [topic("Greeting")] }).demands).toEqual(
      [],
    );
  });

  it("use the catalogue's course on the topic, by the method that suits, with the centre's deadline", () => {
    const courses = [
      catalogueCourse({ id: "C002", name: "异议处理短片", method: "视频", minutes: 45 }),
      catalogueCourse({ id: "C001", deadline: monday + 4 }),
    ];
    const planned = plan({
      tiers: ["rest"],
      topics: [topic("异议处理")],
      weak: [[0, 0, -1]],
      centre: { courses },
    });
    expect(planned.courses).toMatchObject([
      { id: "C001", name: "异议处理演练", minutes: 90, seats: 16, method: "live-drill" },
    ]);
    expect(planned.demands).toMatchObject([{ deadline: monday + 4 }]);
  });

  it("fall back to a built-in course when the catalogue has none on the topic", () => {
    const courses = [catalogueCourse({ topic: "账单分期", name: "账单分期" })];
    const planned = plan({
      tiers: ["rest"],
      topics: [topic("异议处理")],
      weak: [[0, 0, -1]],
      centre: { courses },
    });
    expect(planned.courses).toMatchObject([
      {
        name: null,
        origin: "built-in",
        minutes: 60,
        seats: 8,
        objective: { kind: "reach-peers", mean: 8.2 },
      },
    ]);
  });

  it("ask for a trainer with the skill where one has it, and for any trainer where none has", () => {
    const trainers = [trainerNamed("Chen", { skills: ["礼仪", "异议处理技巧"] })];
    const weak: Weak[] = [
      [0, 0, -1],
      [0, 1, -2],
    ];
    const topics = [topic("异议处理"), topic("开头语")];
    const planned = plan({ tiers: ["rest"], topics, weak, centre: { trainers } });
    expect(planned.courses.map(({ skill }) => skill)).toEqual([null, "异议处理技巧"]);
  });

  it("sit trainees of one level together when there are enough of each", () => {
    const tiers: Tier[] = [...Array<Tier>(5).fill("rest"), ...Array<Tier>(4).fill("one-to-one")];
    const weak = tiers.map((_, agent): Weak => [agent, 0, -1]);
    const planned = plan({ tiers, topics: [topic("Greeting")], weak });
    const groups = planned.courses.filter(({ topic: about }) => about !== null);
    expect(groups.map(({ levels }) => levels)).toEqual([["lower"], ["middle"]]);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
  });

  it("of the whole centre are learnt by the leads first, then by their teams", () => {
    const agents = [
      agentNamed("Wang Wei", { role: "lead" }),
      agentNamed("Li Na"),
      agentNamed("Zhang Min", { team: "Loans" }),
    ];
    const planned = plan({
      agents,
      tiers: ["rest", "rest", "rest"],
      topics: [topic("Greeting", { scope: "centre" })],
      weak: [
        [1, 0, -1],
        [2, 0, -1],
      ],
    });
    const [lead, li, zhang] = planned.demands;
    expect(lead).toMatchObject({
      agent: 0,
      after: [],
      reason: { kind: "leads-first", topic: 0, trainees: 1 },
    });
    expect(courseOf(planned, lead)).toMatchObject({
      method: "team-lead-cascade",
      objective: { kind: "prepare-leads" },
    });
    expect(li).toMatchObject({ agent: 1, after: [0] });
    expect(zhang).toMatchObject({ agent: 2, after: [] });
    expect(lead?.deadline).toBeLessThan(li?.deadline ?? 0);
  });
});

describe("demands as a whole", () => {
  it("are numbered by position, follow only earlier ones, and belong to a course of the plan", () => {
    const tiers: Tier[] = [
      "new-hire",
      "one-to-one",
      "recording-study",
      "rest",
      "too-little-evidence",
    ];
    const { demands, courses } = plan({
      tiers,
      topics: [topic("Greeting")],
      weak: [
        [3, 0, -1],
        [1, 0, -3],
      ],
    });
    const ids = new Set(courses.map(({ id }) => id));
    demands.forEach((demand, position) => {
      expect(demand.id).toBe(position);
      expect(demand.after.every((before) => before < position)).toBe(true);
      expect(ids.has(demand.course)).toBe(true);
      expect(demand.need).toBeGreaterThanOrEqual(1);
      expect(demand.need).toBeLessThanOrEqual(10);
    });
    expect(ids.size).toBe(courses.length);
  });
});
