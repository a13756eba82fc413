import { keepAndTell } from "../../../src/domain/replanning/keep-and-tell";
import { newlyBroken } from "../../../src/domain/replanning/newly-broken";
import type { PreviousTimetable } from "../../../src/domain/replanning/previous-timetable";
import { replanned, type Replan } from "../../../src/domain/replanning/replan";
import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Timetable } from "../../../src/domain/scheduling/timetable";
import { unwatched } from "../../../src/foundation/watch";
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
