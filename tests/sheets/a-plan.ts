import { noRecords } from "../../src/reading/records/read-records";
import type { Course } from "../../src/domain/curriculum/course";
import type { Diagnosis, Topic, TopicResult } from "../../src/domain/diagnosis/diagnosis";
import type { Demand } from "../../src/domain/needs/demand";
import type { RankedAgent, Ranking } from "../../src/domain/ranking/ranking";
import type { Agent } from "../../src/domain/records/agents";
import type { DataReport } from "../../src/domain/records/data-report";
import type { TrainingProblem } from "../../src/domain/scheduling/problem";
import type { Session, Timetable } from "../../src/domain/scheduling/timetable";
import { defaultSettings } from "../../src/domain/settings/settings";
import type { TierAssignment } from "../../src/domain/tiers/tiers";
import { standings } from "../../src/domain/standing/standings";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { aFollowUp } from "./a-follow-up";
import { aFloor, anUnknownFloor } from "./a-floor";
import { aCutAudit, nextReviewsOfPlan, theMovements } from "./a-cut";
import { dayFromCivil } from "../../src/foundation/day";

/**
 * A centre of two teams, fourteen people, planned by hand: three agents in the bottom group, two at the top, one new hire,
 * one with two reviews only, one with none, two who share a name. Wang Wei (1003) and Wang Wei (1007) are the namesakes.
 */

const today = dayFromCivil(2026, 3, 6);
const monday = today + 3;

const people: readonly (readonly [string, string, string])[] = [
  ["1001", "陈静", "一组"],
  ["1002", "李娜", "一组"],
  ["1003", "王伟", "一组"],
  ["1004", "张敏", "一组"],
  ["1005", "刘洋", "一组"],
  ["1006", "赵磊", "一组"],
  ["1007", "王伟", "二组"],
  ["1008", "孙丽", "二组"],
  ["1009", "周杰", "二组"],
  ["1010", "吴芳", "二组"],
  ["1011", "郑凯", "二组"],
  ["1012", "=冯雪", "二组"],
  ["1013", "何平", "二组"],
  ["1014", "许晴", "二组"],
];

const agents: readonly Agent[] = people.map(([id, name, team], i) => ({
  id,
  name,
  team,
  branch: null,
  leader: team === "一组" ? "马班长" : "林班长",
  level: null,
  role: "agent",
  hiredOn: i === 12 ? today - 20 : today - 900,
  status: "active",
  source: { sheet: "人员", row: 2 + i, column: 0 },
}));

/** Agents 0–10 are ranked best first; 11 has two reviews, 12 is new, 13 has no figure. */
const rankedCount = 13;

function rankedAgent(agent: number): RankedAgent {
  if (agent === 13) {
    return {
      agent,
      n: 0,
      mean: null,
      fairMean: null,
      score: null,
      rank: null,
      rankLow: null,
      rankHigh: null,
      pBottom: null,
      pTop: null,
      atCut: null,
      parts: [],
    };
  }
  const n = agent === 11 ? 2 : agent === 12 ? 5 : 12 + agent;
  const mean = 95 - 2.5 * agent;
  const pBottom = Math.min(0.995, Math.max(0.002, (agent - 5) / 6));
  const pTop = Math.min(0.995, Math.max(0.002, (4 - agent) / 4));
  return {
    agent,
    n,
    mean,
    fairMean: { value: mean + 0.4, low: mean - 2, high: mean + 2.8 },
    score: { value: 120 - 3.5 * agent, low: 113 - 3.5 * agent, high: 127 - 3.5 * agent },
    rank: agent + 1,
    rankLow: Math.max(1, agent - 2),
    rankHigh: Math.min(rankedCount, agent + 4),
    pBottom,
    pTop,
    atCut: agent === 8 ? "bottom" : agent === 2 ? "top" : null,
    parts: [
      {
        metric: "qaScore",
        n,
        raw: mean,
        fair: mean + 0.4,
        z: 1.4 - 0.25 * agent,
        perDeviation: 4,
        weight: 0.7,
      },
      { metric: "handleTime", n, raw: 240, fair: 244, z: 0.2, perDeviation: 20, weight: 0.3 },
    ],
  };
}

const ranking: Ranking = {
  headline: "qaScore",
  period: { first: dayFromCivil(2025, 12, 1), last: dayFromCivil(2026, 2, 28) },
  agents: people.map((_, agent) => rankedAgent(agent)),
  bottomSize: 3,
  topSize: 2,
  weights: [
    { metric: "qaScore", weight: 0.7 },
    { metric: "handleTime", weight: 0.3 },
  ],
  pointsPerDeviation: 15,
  evaluators: [
    { evaluator: "质检甲", n: 90, shift: { value: 1.8, low: 0.9, high: 2.7 } },
    { evaluator: "质检乙", n: 80, shift: { value: -1.8, low: -2.7, high: -0.9 } },
  ],
  notes: [{ kind: "observation-only-excluded", reviews: 14 }],
};

const tiers: readonly TierAssignment[] = people.map((_, agent): TierAssignment => {
  const rank = agent + 1;
  const of = rankedCount;
  if (agent === 13) {
    return { agent, tier: "too-little-evidence", level: null, reason: { kind: "no-figures" } };
  }
  if (agent === 12) {
    return {
      agent,
      tier: "new-hire",
      level: null,
      reason: { kind: "new-hire", daysSinceHire: 20, window: 60 },
    };
  }
  if (agent === 11) {
    return {
      agent,
      tier: "too-little-evidence",
      level: null,
      reason: { kind: "few-reviews", n: 2, needed: 4 },
    };
  }
  if (agent >= 8) {
    const pBottom = rankedAgent(agent).pBottom ?? 0;
    return {
      agent,
      tier: "one-to-one",
      level: null,
      reason: { kind: "bottom", rank, of, pBottom, tied: agent === 8 },
    };
  }
  if (agent < 2) {
    const pTop = rankedAgent(agent).pTop ?? 0;
    return {
      agent,
      tier: "recording-study",
      level: null,
      reason: { kind: "top", rank, of, pTop, tied: false },
    };
  }
  return {
    agent,
    tier: "rest",
    level: agent < 4 ? "upper" : agent < 6 ? "middle" : "lower",
    reason: { kind: "level", rank, of },
  };
});

const topics: readonly Topic[] = [
  { kind: "criterion", name: "礼貌语调" },
  { kind: "criterion", name: "业务流程规范" },
  { kind: "metric", metric: "handleTime" },
];

const results: readonly TopicResult[] = people.flatMap((_, agent) =>
  agent === 13
    ? []
    : topics.map((_topic, topic): TopicResult => {
        const gap = 0.9 - 0.15 * agent - 0.1 * topic;
        return {
          agent,
          topic,
          n: 12,
          value: 8 + gap,
          peers: 8,
          gap: { value: gap, low: gap - 0.5, high: gap + 0.5 },
          weak: gap < -0.5,
        };
      }),
);

const diagnosis: Diagnosis = {
  topics: topics.map((topic, i) => ({
    topic,
    ability: i === 0 ? "attitude" : i === 1 ? "knowledge" : "skill",
    agents: 13,
    weakAgents: 3 + i,
    mean: i === 2 ? 244 : 8.1,
    scope: i === 0 ? "centre" : i === 1 ? "teams" : "individuals",
    teams: i === 1 ? ["二组"] : [],
    needed: 4,
    fullMarks: i === 2 ? null : 10,
    centreLoss: i === 2 ? null : { lost: 0.21 - 0.1 * i, usual: 0.11 + 0.1 * i, below: 10 - 6 * i },
  })),
  teams: ["一组", "二组"].flatMap((team, t) =>
    topics.map((_topic, topic) => ({
      team,
      topic,
      people: t === 0 ? 6 : 7,
      n: t === 0 ? 72 : 84,
      below: t === 0 ? 1 : 6,
      gap: { value: 0.8 - 1.6 * t, low: 0.1 - 1.6 * t, high: 1.5 - 1.6 * t },
      verdict: topic === 1 ? (t === 0 ? "stronger" : "weaker") : "within-chance",
    })),
  ),
  results,
};

const courses: readonly Course[] = [
  {
    id: "C01",
    name: "礼貌用语提升",
    topic: { kind: "criterion", name: "礼貌语调" },
    method: "lecture",
    module: "general",
    levels: [],
    onboarding: null,
    objective: { kind: "reach-peers", mean: 8.1 },
    minutes: 60,
    seats: 20,
    skill: null,
    needsTrainer: true,
    needsVenue: true,
    evaluation: "quiz",
    origin: "catalogue",
  },
  {
    id: "one-to-one",
    name: null,
    topic: null,
    method: "one-to-one",
    module: "professional",
    levels: [],
    onboarding: null,
    objective: { kind: "leave-bottom-group" },
    minutes: 30,
    seats: 1,
    skill: null,
    needsTrainer: true,
    needsVenue: false,
    evaluation: "scored-call",
    origin: "built-in",
  },
  {
    id: "recording-study",
    name: null,
    topic: null,
    method: "recording-study",
    module: "professional",
    levels: [],
    onboarding: null,
    objective: { kind: "learn-from-good-calls" },
    minutes: 60,
    seats: 10,
    skill: null,
    needsTrainer: false,
    needsVenue: true,
    evaluation: "observation",
    origin: "built-in",
  },
];

const demandOf: readonly (readonly [agent: number, course: string, need: number])[] = [
  [8, "one-to-one", 8],
  [9, "one-to-one", 9],
  [10, "one-to-one", 10],
  [0, "recording-study", 2],
  [1, "recording-study", 2],
  [2, "C01", 5],
  [6, "C01", 5],
  [7, "C01", 4],
  [9, "C01", 6],
];

const demands: readonly Demand[] = demandOf.map(([agent, course, need], id) => ({
  id,
  agent,
  course,
  need,
  deadline: monday + 25,
  after: [],
  reason:
    course === "C01"
      ? { kind: "weakness", topic: 0, gap: -0.7 }
      : { kind: "tier", tier: course === "one-to-one" ? "one-to-one" : "recording-study" },
}));

const sessions: readonly Session[] = [
  session("S001", "one-to-one", monday, 600, 30, 0, null, [0]),
  session("S002", "one-to-one", monday, 600, 30, 1, null, [1]),
  session("S003", "C01", monday + 1, 840, 60, 0, 0, [5, 6]),
  session("S004", "C01", monday + 1, 840, 60, 1, 1, [7, 8]),
  session("S005", "recording-study", monday + 9, 900, 60, null, 0, [3, 4]),
];

function session(
  id: string,
  course: string,
  day: number,
  start: number,
  minutes: number,
  trainer: number | null,
  venue: number | null,
  served: readonly number[],
): Session {
  return { id, course, day, start, end: start + minutes, trainer, venue, demands: served };
}

const timetable: Timetable = {
  sessions,
  unplaced: [{ demand: 2, blockedBy: ["on-shift", "trainer-weekly-load"] }],
  cost: 812,
};

const days = [0, 1, 2, 3].flatMap((week) => [0, 1, 2, 3, 4].map((day) => monday + 7 * week + day));
const slotsPerDay = 18;
const allDay = (1 << slotsPerDay) - 1;

const problem: TrainingProblem = {
  days,
  weeks: Uint16Array.from(days, (day) => Math.floor((day - monday) / 7)),
  dayStart: 540,
  slotMinutes: 30,
  slotsPerDay,
  agents: people.map(([, , team], agent) => ({
    agent,
    team: team === "一组" ? 0 : 1,
    onShift: new Uint32Array(days.length).fill(allDay),
    site: -1,
  })),
  teams: ["一组", "二组"],
  courses,
  courseSlots: Uint8Array.from(courses, (course) => course.minutes / 30),
  demands,
  trainers: ["马班长", "林班长"].map((name) => ({
    name,
    agent: null,
    teaches: new Uint32Array([0xffffffff]),
    available: new Uint32Array(days.length).fill(allDay),
    maxSlotsPerDay: 10,
    maxSlotsPerWeek: 40,
    penalty: 0,
    site: -1,
  })),
  venues: [
    { name: "一号培训室", seats: 20, site: -1 },
    { name: "二号培训室", seats: 12, site: -1 },
  ],
  sites: [],
  releasable: new Uint16Array(days.length * slotsPerDay).fill(6),
  releasablePerTeam: new Uint16Array(2 * days.length * slotsPerDay).fill(4),
  traffic: new Float64Array(days.length * slotsPerDay).fill(1),
  weights: {
    unplacedBase: 400,
    unplacedPerNeed: 40,
    perSession: 20,
    perDay: 1,
    overload: 5,
    fairLoad: 20,
    changeOfTime: 120,
    changeOfPlace: 30,
  },
  kept: [],
  told: demands.map(() => null),
};

const report: DataReport = {
  fileName: "三月质检.xlsx",
  tables: [
    {
      sheet: "人员",
      range: { row: 1, column: 0, rows: 15, columns: 5 },
      headerRows: 1,
      headerKey: "",
      isCorrected: false,
      kind: "staff",
      confidence: 0.97,
      reasons: [],
      likely: [],
      question: null,
      columns: [],
      rows: { in: 14, used: 14, setAside: 0, repaired: 0 },
    },
    {
      sheet: "质检明细",
      range: { row: 2, column: 0, rows: 187, columns: 9 },
      headerRows: 2,
      headerKey: "",
      isCorrected: false,
      kind: "reviews",
      confidence: 0.91,
      reasons: [],
      likely: [],
      question: null,
      columns: [],
      rows: { in: 185, used: 183, setAside: 2, repaired: 3 },
    },
  ],
  issues: [
    {
      address: { sheet: "质检明细", row: 12, column: 4 },
      cause: { kind: "number-as-text", field: "score" },
      found: "88",
      action: "value-repaired",
      count: 3,
      lastRow: 14,
    },
    {
      address: { sheet: "质检明细", row: 188, column: 0 },
      cause: { kind: "total-row" },
      found: "合计",
      action: "row-set-aside",
    },
    {
      address: { sheet: "质检明细", row: 190, column: 1 },
      cause: { kind: "unknown-agent", nearest: ["王伟"] },
      found: "王维",
      action: "row-set-aside",
    },
  ],
  rows: { in: 199, used: 197, setAside: 2, repaired: 3 },
};

export const aPlan: TrainingPlan = {
  today,
  seed: 1,
  settings: { ...defaultSettings, bottomSize: 3, topSize: 2 },
  corrections: [],
  report,
  centre: {
    agents,
    ...noRecords,
  },
  ranking,
  tiers,
  diagnosis,
  analysis: {
    standings: standings(ranking),
    movements: theMovements,
    cutAudit: aCutAudit,
    nextReviews: nextReviewsOfPlan,
    teamHeatMap: diagnosis.teams,
    weaknesses: null,
    pareto: null,
    attitude: null,
    blindSpots: null,
    earlyWarning: null,
    performanceInterview: null,
    recognition: null,
    newHires: null,
    needs: null,
    businessTypes: null,
    recordings: null,
    hotTopics: null,
    selections: null,
    surveyInvitations: null,
    evaluatorAgreement: null,
  },
  courses,
  demands,
  problem,
  floor: aFloor(problem, 20),
  unreachable: [{ agent: 5, because: "hours-outside" }],
  followUp: aFollowUp,
  timetable,
  replan: null,
  assumptions: [
    { kind: "no-trainers-leads-teach", leads: 2 },
    { kind: "releasable-by-share", share: 15, teamShare: 25 },
    { kind: "no-roster", dayStart: 540, dayEnd: 1080 },
  ],
};

/** The same centre before anything could be planned: no results, no courses, no sessions, no issues. */
export const anEmptyPlan: TrainingPlan = {
  ...aPlan,
  report: {
    fileName: "",
    tables: [],
    issues: [],
    rows: { in: 0, used: 0, setAside: 0, repaired: 0 },
  },
  centre: { ...aPlan.centre, agents: [] },
  ranking: {
    ...ranking,
    period: null,
    agents: [],
    weights: [],
    evaluators: [],
    notes: [],
    bottomSize: 0,
    topSize: 0,
  },
  tiers: [],
  diagnosis: { topics: [], teams: [], results: [] },
  analysis: {
    ...aPlan.analysis,
    standings: [],
    movements: null,
    cutAudit: null,
    nextReviews: null,
    teamHeatMap: null,
  },
  courses: [],
  demands: [],
  problem: { ...problem, agents: [], courses: [], courseSlots: new Uint8Array(), demands: [] },
  floor: anUnknownFloor(new Uint16Array(problem.days.length * problem.slotsPerDay)),
  unreachable: [],
  followUp: { onboarding: null, releaseCascade: null, coverage: null, dailyRelays: [] },
  timetable: { sessions: [], unplaced: [], cost: 0 },
  assumptions: [],
};
