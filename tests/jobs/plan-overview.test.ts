import { planOverview } from "../../src/jobs/plan-overview";
import { localeFor } from "../../src/locales/locale";
import { mondayOf } from "../../src/foundation/day";
import { anEmptyPlan, aPlan } from "../sheets/a-plan";

const english = localeFor("en");

test("counts agents by tier, sessions, who is trained and what found no place", () => {
  const overview = planOverview(aPlan, english);
  expect(overview).toMatchObject({
    agents: 14,
    tiers: {
      "one-to-one": 3,
      "recording-study": 2,
      "new-hire": 1,
      "too-little-evidence": 2,
      rest: 6,
    },
    sessions: 5,
    trainees: 7,
    placed: 8,
    unplaced: 1,
  });
});

test("somebody in two sessions is one trainee", () => {
  const overview = planOverview(aPlan, english);
  expect(overview.placed - overview.trainees).toBe(1);
});

test("the distribution counts every agent with a score, in steps that hold the lowest and the highest", () => {
  const { scores } = planOverview(aPlan, english);
  // Thirteen scores from 78 to 120, 3.5 apart.
  expect(scores?.counts.reduce((sum, each) => sum + each, 0)).toBe(13);
  expect(scores?.from).toBe(75);
  expect(scores?.step).toBe(5);
  expect(scores?.counts).toHaveLength(10);
  expect(scores?.counts[0]).toBe(1);
});

test("a cut lies half-way between the last one out of the group and the first one in it", () => {
  const { scores } = planOverview(aPlan, english);
  // The bottom three of thirteen score 78, 81.5 and 85; the next one 88.5. The top two score 120 and 116.5; the next one 113.
  expect(scores?.bottomCut).toBeCloseTo(86.75);
  expect(scores?.topCut).toBeCloseTo(114.75);
});

test("a group of nobody has no cut, a group of everybody its cut at the end", () => {
  const sized = (bottomSize: number, topSize: number) =>
    planOverview({ ...aPlan, ranking: { ...aPlan.ranking, bottomSize, topSize } }, english).scores;
  expect(sized(0, 0)).toMatchObject({ bottomCut: null, topCut: null });
  expect(sized(13, 13)).toMatchObject({ bottomCut: 120, topCut: 78 });
});

test("a trainer's load is minutes by week up to the last with a session, whoever teaches most first", () => {
  const [first] = aPlan.timetable.sessions;
  if (first === undefined) throw new Error("no session");
  const later = { ...first, id: "S099", day: first.day + 14, trainer: 0 };
  const sessions = [...aPlan.timetable.sessions, later];
  const { trainerLoad } = planOverview(
    { ...aPlan, timetable: { ...aPlan.timetable, sessions } },
    english,
  );
  expect(trainerLoad.map(({ trainer, minutesByWeek }) => [trainer, minutesByWeek])).toEqual([
    [aPlan.problem.trainers[0]?.name, [90, 0, later.end - later.start]],
    [aPlan.problem.trainers[1]?.name, [90, 0, 0]],
  ]);
  expect(trainerLoad[0]?.weeks).toEqual(
    [0, 7, 14].map((days) => mondayOf(aPlan.problem.days[0] ?? 0) + days),
  );
  // The plan goes on for four weeks; all is taught in its first.
  expect(planOverview(aPlan, english).trainerLoad[0]?.minutesByWeek).toEqual([90]);
});

test("what found no place is named with the rules in the way and what would free it", () => {
  const { notPlaced } = planOverview(aPlan, english);
  const { rules, remedies, courseName } = english.domain;
  const course = aPlan.courses[1];
  expect(notPlaced).toEqual([
    {
      agent: "郑凯",
      course: course === undefined ? "" : courseName(course),
      reason: `${rules["on-shift"]}${english.sheets.common.listSeparator}${rules["trainer-weekly-load"]}`,
      remedy: remedies["on-shift"],
      certainty: english.sheets.whatIf.proofs.notFound,
    },
  ]);
});

test("the most urgent of many that found no place come first, and not more than fifty", () => {
  const demands = Array.from({ length: 80 }, (_, id) => ({
    id,
    agent: id % 14,
    course: "C01",
    need: id,
    deadline: 0,
    after: [],
    reason: { kind: "tier", tier: "one-to-one" } as const,
  }));
  const overview = planOverview(
    {
      ...aPlan,
      demands,
      timetable: {
        sessions: [],
        unplaced: demands.map(({ id }) => ({ demand: id, blockedBy: [] })),
        cost: 0,
      },
    },
    english,
  );
  expect(overview.unplaced).toBe(80);
  expect(overview.notPlaced).toHaveLength(50);
  // Demand 79 is agent 9's.
  expect(overview.notPlaced[0]).toMatchObject({
    agent: aPlan.centre.agents[9]?.name,
    reason: english.sheets.unplaced.noRule,
    remedy: english.sheets.unplaced.noRemedy,
  });
});

test("assumptions are sentences in the language of the sheets", () => {
  const chinese = localeFor("zh-CN");
  expect(planOverview(aPlan, chinese).assumptions).toEqual(
    aPlan.assumptions.map((one) => chinese.domain.assumption(one)),
  );
});

test("a plan of nobody has no distribution, no load and nothing that found no place", () => {
  expect(planOverview(anEmptyPlan, english)).toMatchObject({
    agents: 0,
    trainees: 0,
    scores: null,
    notPlaced: [],
    assumptions: [],
  });
});

test("the plan at a glance counts who is in training in each slot", () => {
  const { away } = planOverview(aPlan, english);
  const at = (day: number, minute: number): number | undefined =>
    away.heads[day * away.slotsPerDay + (minute - away.dayStart) / away.slotMinutes];
  // Two are coached on Monday at ten, four sit in the two sessions of Tuesday at two.
  expect([at(0, 570), at(0, 600), at(0, 630)]).toEqual([0, 2, 0]);
  expect([at(1, 810), at(1, 840), at(1, 870), at(1, 900)]).toEqual([0, 4, 4, 0]);
  const minutes = away.heads.reduce((sum, count) => sum + count * away.slotMinutes, 0);
  expect(minutes).toBe(2 * 30 + 4 * 60 + 2 * 60);
});
