import fc from "fast-check";
import { constructTimetable } from "../../../src/domain/scheduling/construct";
import { timetableCost } from "../../../src/domain/scheduling/objective";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session, Timetable } from "../../../src/domain/scheduling/timetable";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched, type Checkpoint } from "../../../src/foundation/watch";
import { instance } from "./instances";
import { problems } from "./random-problem";
import { keepsAllRules } from "./second-verifier";
import {
  coaching,
  courtesy,
  demand,
  everyDay,
  hours,
  liNa,
  monday,
  smallCentre,
  trainer,
  tuesday,
  wangWei,
  zhangMin,
} from "./small-centre";

const plan = (problem: TrainingProblem, seed = 1) => constructTimetable(problem, seed, unwatched);

describe("constructive timetable", () => {
  it("brings everyone who needs one course into one session", async () => {
    const { sessions, unplaced } = await plan(smallCentre());
    expect(unplaced).toEqual([]);
    const groups = sessions.filter(({ course }) => course === "courtesy");
    expect(groups.map(({ demands }) => demands)).toEqual([[0, 1, 2]]);
  });

  it("numbers sessions by day, start and course", async () => {
    const { sessions } = await plan(instance("small"));
    const moments = sessions.map(({ day, start }) => day * 1440 + start);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    const ids = sessions.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(["S001", "S002", "S003"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("trains the neediest first when there is one seat a day", async () => {
    const problem = smallCentre({
      courses: [courtesy, coaching],
      demands: [
        demand(0, liNa, "coaching", { need: 3 }),
        demand(1, wangWei, "coaching", { need: 9 }),
        demand(2, zhangMin, "coaching", { need: 6 }),
      ],
      trainers: [{ ...trainer, maxSlotsPerDay: 1 }],
    });
    const { sessions } = await plan(problem);
    expect(sessions.map(({ demands }) => demands)).toEqual([[1], [2], [0]]);
  });

  it("lets the lead learn on an earlier day than her team", async () => {
    const problem = smallCentre({
      demands: [
        demand(0, liNa, "courtesy", { after: [2] }),
        demand(1, zhangMin, "courtesy", { after: [2] }),
        demand(2, wangWei, "courtesy"),
      ],
    });
    const { sessions, unplaced } = await plan(problem);
    expect(unplaced).toEqual([]);
    expect(sessions.map(({ day, demands }) => [day, demands])).toEqual([
      [monday, [2]],
      [tuesday, [0, 1]],
    ]);
  });

  it("avoids the busy hours", async () => {
    const problem = smallCentre();
    const traffic = problem.traffic.map((cost, slot) =>
      slot % 18 === 10 || slot % 18 === 11 ? 1 : cost,
    );
    const { sessions } = await plan({ ...problem, traffic });
    expect(sessions.find(({ course }) => course === "courtesy")).toMatchObject({ start: 840 });
  });

  it("draws lots among equal need, by the seed", async () => {
    const people = instance("small");
    const demands = people.demands.map((wish) => ({ ...wish, need: 5 }));
    const firsts = await Promise.all(
      [1, 2, 3, 4].map((seed) => plan({ ...people, demands }, seed)),
    );
    const coached = firsts.map(({ sessions }) =>
      sessions.filter(({ course }) => course === "coaching"),
    );
    const order = new Set(coached.map((list) => JSON.stringify(list.map((one) => one.demands))));
    expect(order.size).toBeGreaterThan(1);
  });

  it("does not let a trainer coach herself, but finds her another trainer", async () => {
    const own = { ...trainer, agent: liNa };
    const demands = [demand(0, liNa, "coaching")];
    const alone = await plan(smallCentre({ demands, trainers: [own] }));
    expect(alone.unplaced).toEqual([{ demand: 0, blockedBy: ["trainer-once"] }]);
    const helped = await plan(smallCentre({ demands, trainers: [own, trainer] }));
    expect(helped.sessions).toMatchObject([{ trainer: 1, demands: [0] }]);
  });

  it("uses a room too small for a full course when no other is free", async () => {
    const rooms = smallCentre({
      courses: [courtesy, { ...courtesy, id: "coaching" }],
      courseSlots: Uint8Array.of(2, 2),
      demands: [
        demand(0, liNa, "courtesy", { deadline: monday }),
        demand(1, wangWei, "coaching", { deadline: monday }),
      ],
      agents: smallCentre().agents.map((agent) => ({ ...agent, onShift: everyDay(hours(9, 10)) })),
      trainers: [trainer, trainer],
    });
    const { sessions } = await plan(rooms);
    expect(sessions.map(({ venue }) => venue).sort()).toEqual([0, 1]);
  });

  it("leaves trainer and room open where the workbook names none", async () => {
    const { sessions, unplaced } = await plan(smallCentre({ trainers: [], venues: [] }));
    expect(unplaced).toEqual([]);
    expect(sessions.every(({ trainer: who, venue }) => who === null && venue === null)).toBe(true);
  });

  it("reports progress and, told to stop, returns what it has", async () => {
    const seen: number[] = [];
    const stopAfterTwo: Checkpoint = (done) =>
      Promise.resolve(seen.push(done) < 2 ? "go-on" : "stop");
    const problem = instance("small");
    const partial = await constructTimetable(problem, 1, stopAfterTwo);
    expect(seen).toHaveLength(2);
    expect(partial.sessions.length).toBeGreaterThan(0);
    expect(partial.unplaced.length).toBeGreaterThan(0);
    expect(verifyTimetable(problem, partial)).toEqual([]);
  });

  it("survives a problem without days, slots, agents or demands", async () => {
    const nothing = smallCentre({
      days: [],
      weeks: new Uint16Array(),
      releasable: new Uint16Array(),
      releasablePerTeam: new Uint16Array(),
    });
    expect((await plan(nothing)).unplaced).toHaveLength(4);
    const noSlots = smallCentre({
      slotsPerDay: 0,
      releasable: new Uint16Array(),
      releasablePerTeam: new Uint16Array(),
    });
    expect((await plan(noSlots)).unplaced).toHaveLength(4);
    expect((await plan(smallCentre({ agents: [] }))).unplaced).toHaveLength(4);
    expect(await plan(smallCentre({ demands: [] }))).toEqual({
      sessions: [],
      unplaced: [],
      cost: 0,
    });
  });
});

describe("any timetable it constructs", () => {
  it("keeps all hard rules, by both verifiers, and places each demand once or says why not", async () => {
    await fc.assert(
      fc.asyncProperty(problems, fc.integer(), async (problem, seed) => {
        const timetable = await plan(problem, seed);
        expect(verifyTimetable(problem, timetable)).toEqual([]);
        expect(keepsAllRules(problem, timetable)).toBe(true);
        expect(timetable.unplaced.filter(({ blockedBy }) => blockedBy.length === 0)).toEqual([]);
        expect(timetable.cost).toBeCloseTo(timetableCost(problem, timetable.sessions).total, 9);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it("leaves nobody out who could still join a session or be given one of her own", async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const timetable = await plan(problem);
        for (const { demand: id } of timetable.unplaced) {
          for (const extra of sessionsFor(problem, id)) {
            expect(keepsAllRules(problem, withSession(timetable, extra))).toBe(false);
          }
          for (const session of timetable.sessions) {
            expect(keepsAllRules(problem, withTrainee(timetable, session, id))).toBe(false);
          }
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("is the same for the same problem and seed", async () => {
    await fc.assert(
      fc.asyncProperty(problems, fc.integer(), async (problem, seed) => {
        expect(await plan(problem, seed)).toEqual(await plan(problem, seed));
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it("does not depend on the order in which agents are listed", async () => {
    const problem = instance("small");
    const turned = { ...problem, agents: [...problem.agents].reverse() };
    expect(await plan(turned)).toEqual(await plan(problem));
  });
});

/** Every session one demand could be given: all days, starts, trainers and rooms. */
function* sessionsFor(problem: TrainingProblem, id: number): Generator<Session> {
  const course = problem.courses.find((known) => known.id === problem.demands[id]?.course);
  const trainers = [null, ...problem.trainers.keys()];
  const venues = [null, ...problem.venues.keys()];
  for (const day of problem.days) {
    for (let slot = 0; slot < problem.slotsPerDay; slot++) {
      const start = problem.dayStart + 30 * slot;
      const end = start + (course?.minutes ?? 0);
      for (const who of trainers) {
        for (const venue of venues) {
          yield {
            id: "extra",
            course: course?.id ?? "",
            day,
            start,
            end,
            trainer: who,
            venue,
            demands: [id],
          };
        }
      }
    }
  }
}

function withSession(timetable: Timetable, extra: Session): Timetable {
  const [id] = extra.demands;
  return {
    ...timetable,
    sessions: [...timetable.sessions, extra],
    unplaced: timetable.unplaced.filter(({ demand: missing }) => missing !== id),
  };
}

function withTrainee(timetable: Timetable, session: Session, id: number): Timetable {
  const joined = { ...session, demands: [...session.demands, id] };
  return {
    ...timetable,
    sessions: timetable.sessions.map((other) => (other === session ? joined : other)),
    unplaced: timetable.unplaced.filter(({ demand: missing }) => missing !== id),
  };
}
