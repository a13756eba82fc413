import { brokenRules } from "../../../src/domain/replanning/broken-rules";
import { namedSession, type NamedSession } from "../../../src/domain/replanning/names-in-problem";
import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Timetable } from "../../../src/domain/scheduling/timetable";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { diceOf, randomProblem, type Dice } from "../scheduling/random-problem";
import {
  at,
  liNa,
  liNaCoaching,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  smallRoom,
  timetable,
  tuesday,
  wangWeiCourtesy,
} from "../scheduling/small-centre";
import { asRead, edited } from "./told-before";

const before = monday - 1;
const centre = smallCentre();
const plan = timetable(
  session(),
  session({
    id: "S002",
    course: "coaching",
    start: at(11),
    venue: smallRoom,
    demands: [liNaCoaching],
  }),
);

function read(problem: TrainingProblem, of: Timetable): readonly NamedSession[] {
  return asRead(problem, of).sessions.map((one) => namedSession(problem, one));
}

function afterEdit(id: string, now: Partial<NamedSession["now"]>): readonly string[] {
  const sessions = asRead(centre, plan).sessions.map((one) =>
    namedSession(centre, one.id === id ? edited(one, now) : one),
  );
  return brokenRules(centre, sessions, before).map(({ rule }) => rule);
}

test("a timetable that nobody touched breaks nothing", () => {
  expect(brokenRules(centre, read(centre, plan), before)).toEqual([]);
});

test("a start between two slots is nobody's fault", () => {
  expect(afterEdit("S002", { start: at(11) + 10 })).toEqual([]);
});

test.each([
  [
    "moved into a trainee's other session",
    "S002",
    { start: at(9.5) },
    ["agent-once", "trainer-once"],
  ],
  ["moved to the evening", "S002", { start: at(20) }, ["outside-plan"]],
  ["moved to yesterday", "S001", { day: before }, ["into-the-past"]],
  ["given to who may not teach it", "S001", { trainer: "Zhao" }, ["trainer-qualified"]],
  ["left without a room", "S001", { venue: null }, ["venue-seats"]],
] as const)("a session %s is named with the rule it breaks", (_, id, now, rules) => {
  expect([...afterEdit(id, now)].sort()).toEqual(expect.arrayContaining([...rules]));
});

test("somebody added by hand who does not need the course, or has it already, is named with her cell", () => {
  const [first, ...others] = read(centre, plan);
  if (first === undefined) throw new Error("No session");
  const extra = {
    agent: liNa,
    name: "Li Na",
    answer: null,
    cell: { sheet: "Attendance", row: 9, column: 6 },
  };
  const [broken] = brokenRules(
    centre,
    [{ ...first, trainees: [...first.trainees, extra] }, ...others],
    before,
  );
  expect(broken).toMatchObject({ rule: "twice", cell: extra.cell });
  const nobody = { ...extra, agent: null };
  const strange = brokenRules(
    centre,
    [{ ...first, trainees: [...first.trainees, nobody] }, ...others],
    before,
  );
  expect(strange.map(({ rule }) => rule)).toEqual(["no-need", "trainees-differ"]);
});

test("the cell to look at is the one that was changed", () => {
  const sessions = asRead(centre, plan).sessions.map((one) =>
    namedSession(centre, one.id === "S002" ? edited(one, { start: at(9.5) }) : one),
  );
  const cells = brokenRules(centre, sessions, before).map(({ session: one, rule, cell }) => [
    one.id,
    rule,
    cell.column,
  ]);
  expect(cells).toContainEqual(["S002", "agent-once", 3]);
});

/** One hand edit of one session: moved, another trainer or room, a trainee too many or too few. */
function corrupted(problem: TrainingProblem, sessions: readonly NamedSession[], dice: Dice) {
  const position = dice(sessions.length);
  const start = problem.dayStart + 30 * (dice(problem.slotsPerDay + 2) - 1);
  const kind = dice(6);
  const changed = sessions.map((one, at_): NamedSession => {
    if (at_ !== position) return one;
    const trainer = dice(problem.trainers.length + 1) - 1;
    const venue = dice(problem.venues.length + 1) - 1;
    const day = problem.days[dice(problem.days.length)] ?? 0;
    switch (kind) {
      case 0:
        return edited(one, { start });
      case 1:
        return edited(one, { day });
      case 2:
        return { ...edited(one, {}), trainer: trainer < 0 ? null : trainer };
      case 3:
        return { ...edited(one, {}), venue: venue < 0 ? null : venue };
      case 4:
        return { ...one, trainees: one.trainees.slice(1) };
      default: {
        const agent = problem.agents[dice(problem.agents.length)]?.agent ?? null;
        const cell = { sheet: "Attendance", row: 999, column: 0 };
        return { ...one, trainees: [...one.trainees, { agent, name: "", answer: null, cell }] };
      }
    }
  });
  return { changed, isOfPeople: kind >= 4 };
}

test("any single change that breaks a rule is caught, and none that breaks nothing", async () => {
  let caught = 0;
  for (let seed = 0; seed < 60; seed++) {
    const dice = diceOf(seed);
    const problem = distinct(randomProblem(dice));
    const found = await bestTimetable(
      problem,
      1,
      { effort: "quick", enough: () => true },
      unwatched,
    );
    if (found.sessions.length === 0) continue;
    const today = (problem.days[0] ?? 0) - 1;
    const sessions = read(problem, found);
    expect(brokenRules(problem, sessions, today)).toEqual([]);
    for (let edit = 0; edit < 6; edit++) {
      const { changed, isOfPeople } = corrupted(problem, sessions, dice);
      const verified = verifyTimetable(problem, {
        ...found,
        sessions: asSessions(problem, changed),
      });
      const isBroken = isOfPeople || verified.length > 0;
      expect(brokenRules(problem, changed, today).length > 0).toBe(isBroken);
      if (isBroken) caught++;
    }
  }
  expect(caught).toBeGreaterThan(50);
});

function asSessions(problem: TrainingProblem, sessions: readonly NamedSession[]) {
  return sessions.map(({ id, course, now, minutes, trainer, venue, trainees }) => ({
    id,
    course,
    day: now.day,
    start: now.start,
    end: now.start + minutes,
    trainer,
    venue,
    demands: trainees.flatMap(({ agent }) =>
      problem.demands.flatMap((one) =>
        one.agent === agent && one.course === course ? one.id : [],
      ),
    ),
  }));
}

function distinct(problem: TrainingProblem): TrainingProblem {
  const taken = new Set<string>();
  const demands = problem.demands
    .filter(
      ({ agent, course }) => !taken.has(`${agent} ${course}`) && taken.add(`${agent} ${course}`),
    )
    .map((one, id) => ({ ...one, id, after: [] }));
  return { ...problem, demands, told: demands.map(() => null) };
}

test("two people of a session moved together is one session moved: who is on shift is asked of each", () => {
  const onlyTuesday = smallCentre({
    agents: centre.agents.map((one) => ({
      ...one,
      onShift: Uint32Array.of(one.onShift[0] ?? 0, 0, 0),
    })),
  });
  const sessions = asRead(
    onlyTuesday,
    timetable(session({ demands: [liNaCourtesy, wangWeiCourtesy] })),
  ).sessions.map((one) => namedSession(onlyTuesday, edited(one, { day: tuesday })));
  const broken = brokenRules(onlyTuesday, sessions, before).filter(
    ({ rule }) => rule === "on-shift",
  );
  expect(broken.map(({ trainee }) => trainee?.agent)).toEqual([0, 1]);
});
