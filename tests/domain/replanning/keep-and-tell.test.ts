import { keepAndTell } from "../../../src/domain/replanning/keep-and-tell";
import { newlyBroken } from "../../../src/domain/replanning/newly-broken";
import type { PreviousTimetable } from "../../../src/domain/replanning/previous-timetable";
import { replanned, type Replan } from "../../../src/domain/replanning/replan";
import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session, Timetable } from "../../../src/domain/scheduling/timetable";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { diceOf, randomProblem } from "../scheduling/random-problem";
import {
  at,
  bigRoom,
  chen,
  hours,
  liNa,
  liNaCoaching,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  smallRoom,
  timetable,
  tuesday,
  wangWei,
  wangWeiCourtesy,
  wednesday,
  zhangMin,
  zhangMinCourtesy,
} from "../scheduling/small-centre";
import { asRead, edited, staffOf } from "./told-before";

const weekBefore = monday - 3;
const planWeeks = 4;

/** Told on Monday at nine: courtesy for all three in the big room; at eleven coaching for Li Na. */
const told = timetable(
  session({ demands: [liNaCourtesy, wangWeiCourtesy, zhangMinCourtesy] }),
  session({
    id: "S002",
    course: "coaching",
    start: at(11),
    venue: smallRoom,
    demands: [liNaCoaching],
  }),
);

async function again(
  problem: TrainingProblem,
  previous: PreviousTimetable,
  today = weekBefore,
): Promise<{ readonly timetable: Timetable; readonly replan: Replan }> {
  const before = keepAndTell(problem, previous, today, planWeeks);
  const search = { effort: "quick", enough: () => true } as const;
  const found = await bestTimetable(before.problem, 1, search, unwatched);
  expect(newlyBroken(before.problem, found)).toEqual([]);
  return replanned(found, before, previous.lastNumber, staffOf(problem), today);
}

const roomy = smallCentre({ releasablePerTeam: new Uint16Array(2 * 3 * 18).fill(3) });

test("what nobody touched is told again as it was, number by number", async () => {
  const { timetable: now, replan } = await again(roomy, asRead(roomy, told));
  expect(now.sessions).toEqual(told.sessions);
  expect(replan.changes).toEqual({ changes: [], told: 4 });
});

test("nothing changes on any small problem when nothing has changed", async () => {
  for (let seed = 0; seed < 40; seed++) {
    const problem = withDistinctDemands(randomProblem(diceOf(seed)));
    const search = { effort: "quick", enough: () => true } as const;
    const first = await bestTimetable(problem, 1, search, unwatched);
    const today = (problem.days[0] ?? 0) - 1;
    const { timetable: now, replan } = await again(problem, asRead(problem, first), today);
    expect(replan.changes.changes.filter(({ told: before }) => before !== null)).toEqual([]);
    for (const one of first.sessions) {
      expect(now.sessions.find(({ id }) => id === one.id)).toMatchObject({
        day: one.day,
        start: one.start,
        course: one.course,
      });
    }
  }
});

/** The sheet tells two needs of one person for one course not apart. */
function withDistinctDemands(problem: TrainingProblem): TrainingProblem {
  const seen = new Set<string>();
  const kept = problem.demands.filter(({ agent, course }) => {
    const key = `${agent} ${course}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const place = new Map(kept.map(({ id }, position) => [id, position]));
  const demands = kept.map((demand, id) => ({
    ...demand,
    id,
    after: demand.after.flatMap((before) => place.get(before) ?? []),
  }));
  return { ...problem, demands, told: demands.map(() => null) };
}

test("a locked session stays though another time would be better, and stays in breach of a rule if it must", async () => {
  const previous = asRead(roomy, told);
  const sessions = previous.sessions.map((one) =>
    one.id === "S001" ? { ...one, isLocked: true } : one,
  );
  const offShift = {
    ...roomy,
    agents: roomy.agents.map((agent) =>
      agent.agent === wangWei ? { ...agent, onShift: Uint32Array.of(0, 0, 0) } : agent,
    ),
  };
  const { timetable: now, replan } = await again(offShift, { ...previous, sessions });
  expect(now.sessions[0]).toEqual(told.sessions[0]);
  expect(replan.kept.get("S001")?.why).toBe("locked");
});

test("a kept session keeps the others when one of its people has left, and says of her that she left", () => {
  const previous = asRead(roomy, told);
  const sessions = previous.sessions.map((one) => ({ ...one, isLocked: true }));
  const without = {
    ...roomy,
    demands: roomy.demands.map((demand) =>
      demand.agent === zhangMin ? { ...demand, agent: liNa, course: "other" } : demand,
    ),
  };
  const before = keepAndTell(without, { ...previous, sessions }, weekBefore, planWeeks);
  expect(before.kept[0]?.session.demands).toEqual([liNaCourtesy, wangWeiCourtesy]);
});

test("who is excused from a session to come is told another time; nobody else is", async () => {
  const previous = asRead(roomy, told);
  const sessions = previous.sessions.map((one) => ({
    ...one,
    trainees: one.trainees.map((trainee) =>
      trainee.agent === wangWei ? { ...trainee, answer: "excused" as const } : trainee,
    ),
  }));
  const { timetable: now, replan } = await again(roomy, { ...previous, sessions });
  const [change, ...others] = replan.changes.changes;
  expect(others).toEqual([]);
  expect(change).toMatchObject({ kind: "moved", why: "absent", agent: wangWei });
  const his = now.sessions.find(({ demands }) => demands.includes(wangWeiCourtesy));
  expect([his?.day, his?.start]).not.toEqual([monday, at(9)]);
});

test("a session of the past is a record: it stays, its absentees are planned again", async () => {
  const previous = asRead(roomy, told);
  const sessions = previous.sessions.map((one) => ({
    ...one,
    trainees: one.trainees.map((trainee) =>
      trainee.agent === zhangMin ? { ...trainee, answer: "no" as const } : trainee,
    ),
  }));
  const later = smallCentre({ ...roomy, days: [tuesday, wednesday], weeks: Uint16Array.of(0, 0) });
  const problem = {
    ...later,
    agents: later.agents.map((agent) => ({ ...agent, onShift: agent.onShift.slice(1) })),
    trainers: later.trainers.map((one) => ({ ...one, available: one.available.slice(1) })),
  };
  const { timetable: now, replan } = await again(problem, { ...previous, sessions }, monday);
  expect(now.sessions.find(({ id }) => id === "S001")).toMatchObject({
    day: monday,
    demands: [liNaCourtesy, wangWeiCourtesy],
  });
  expect(now.sessions.find(({ demands }) => demands.includes(zhangMinCourtesy))?.day).toBe(tuesday);
  expect(replan.missed.map(({ trainee }) => trainee.agent)).toEqual([zhangMin]);
  expect(replan.changes.changes).toMatchObject([{ why: "absent", agent: zhangMin }]);
});

test("a session moved by hand counts as locked where it was put", async () => {
  const previous = asRead(roomy, told);
  const sessions = previous.sessions.map((one) =>
    one.id === "S002" ? edited(one, { day: wednesday, start: at(15), trainer: "Zhao" }) : one,
  );
  const { timetable: now, replan } = await again(roomy, { ...previous, sessions });
  expect(now.sessions.find(({ id }) => id === "S002")).toMatchObject({
    day: wednesday,
    start: at(15),
    trainer: 1,
    venue: smallRoom,
  });
  expect(replan.changes.changes).toMatchObject([{ kind: "moved", why: "edited", agent: liNa }]);
});

/** Half-hour starts of two short days: few enough to try every way of placing three people. */
const tiny = (offShift: readonly (readonly [agent: number, word: number])[]): TrainingProblem => {
  const word = hours(9, 11);
  const words = Uint32Array.of(word, word);
  return smallCentre({
    days: [monday, tuesday],
    weeks: Uint16Array.of(0, 0),
    slotsPerDay: 4,
    agents: [liNa, wangWei, zhangMin].map((agent) => {
      const off = offShift.find(([who]) => who === agent)?.[1] ?? 0;
      return {
        agent,
        team: agent === zhangMin ? 1 : 0,
        onShift: Uint32Array.of(word & ~off, word),
        site: -1,
      };
    }),
    trainers: roomy.trainers.map((one) => ({ ...one, available: words })),
    releasable: new Uint16Array(8).fill(3),
    releasablePerTeam: new Uint16Array(16).fill(3),
    traffic: new Float64Array(8).fill(1),
  });
};

/** Fewest people to whom another time must be told, over every timetable that keeps the rules and places all. */
function fewestChanges(problem: TrainingProblem): number {
  const slots = problem.days.flatMap((day) =>
    [at(9), at(9.5), at(10), at(10.5)].map((start) => ({ day, start })),
  );
  const short = (start: number, minutes: number): boolean => start + minutes <= at(11);
  const group = slots.filter(({ start }) => short(start, 60));
  const alone = slots.filter(({ start }) => short(start, 30));
  let fewest = Infinity;
  for (const a of group) {
    for (const b of group) {
      for (const c of group) {
        for (const d of alone) {
          const changes =
            [a, b, c].filter(({ day, start }) => day !== monday || start !== at(9)).length +
            Number(d.day !== monday || d.start !== at(10));
          if (changes >= fewest) continue;
          if (isPossible(problem, [a, b, c], d)) fewest = changes;
        }
      }
    }
  }
  return fewest;
}

type Slot = { readonly day: number; readonly start: number };

function isPossible(problem: TrainingProblem, places: readonly Slot[], coached: Slot): boolean {
  const groups = new Map<string, Session>();
  places.forEach(({ day, start }, demand) => {
    const key = `${day} ${start}`;
    const known = groups.get(key) ?? session({ id: key, day, start, demands: [] });
    groups.set(key, { ...known, demands: [...known.demands, demand] });
  });
  return [chen, 1].some((trainer) =>
    [smallRoom, bigRoom].some(
      (venue) =>
        verifyTimetable(
          problem,
          timetable(
            ...groups.values(),
            session({
              id: "C",
              course: "coaching",
              ...coached,
              trainer,
              venue,
              demands: [liNaCoaching],
            }),
          ),
        ).length === 0,
    ),
  );
}

const toldTiny = timetable(
  session({ demands: [liNaCourtesy, wangWeiCourtesy, zhangMinCourtesy] }),
  session({
    id: "S002",
    course: "coaching",
    start: at(10),
    venue: smallRoom,
    demands: [liNaCoaching],
  }),
);

test.each([
  ["Li Na comes late", [[liNa, hours(9, 9.5)]]],
  ["Li Na leaves early", [[liNa, hours(10, 11)]]],
  ["Wang Wei is away on Monday", [[wangWei, hours(9, 11)]]],
  ["Zhang Min is away on Monday", [[zhangMin, hours(9, 11)]]],
] as const)("with one absence no more people are moved than must be: %s", async (_, off) => {
  const problem = tiny(off);
  const { replan } = await again(problem, asRead(problem, toldTiny));
  const moved = replan.changes.changes.filter(({ kind }) => kind !== "place");
  expect(moved).toHaveLength(fewestChanges(problem));
});
