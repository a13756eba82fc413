import fc from "fast-check";
import { unwatched } from "../../../../src/foundation/watch";
import { constructTimetable } from "../../../../src/domain/scheduling/construct";
import type { TrainingProblem } from "../../../../src/domain/scheduling/problem";
import { proveUnplaced } from "../../../../src/domain/scheduling/proofs/prove-unplaced";
import { shortOf } from "../../../../src/domain/scheduling/proofs/shortage";
import { diceOf } from "../random-problem";
import { replannedProblem } from "../replanned-problem";
import {
  at,
  coaching,
  courtesy,
  demand,
  everyDay,
  hours,
  liNa,
  monday,
  smallCentre,
  trainer,
  wangWei,
  wednesday,
} from "../small-centre";
import { trainees, twelveAndOneTrainer } from "./twelve-trainees";

/** Li Na needs courtesy and nothing else is asked for: is it certain that there is no place? */
const wanted = demand(0, liNa, "courtesy");

function whyNone(changes: Partial<TrainingProblem>) {
  const problem = smallCentre({ demands: [wanted], ...changes });
  return proveUnplaced(problem, [{ demand: 0 }]).impossible.get(0) ?? null;
}

const withShift = (word: number) =>
  smallCentre().agents.map((agent) =>
    agent.agent === liNa ? { ...agent, onShift: everyDay(word) } : agent,
  );
const slots = (heads: number, count = 54) => new Uint16Array(count).fill(heads);

describe("that somebody can have no place in any timetable is proven", () => {
  it("not while she could attend were she alone in the plan, however full the plan is", () => {
    expect(whyNone({})).toBeNull();
  });

  it("when her deadline lies before the plan's first day", () => {
    expect(whyNone({ demands: [{ ...wanted, deadline: monday - 1 }] })).toBe("deadline");
  });

  it("when what must come first cannot be early enough", () => {
    const lead = demand(1, wangWei, "courtesy", { deadline: wednesday });
    const after = { ...wanted, after: [1], deadline: monday };
    expect(whyNone({ demands: [after, lead] })).toBe("order");
    expect(whyNone({ demands: [{ ...after, deadline: wednesday }, lead] })).toBeNull();
  });

  it("when her own first day, or that of what must come first, lies too late; a later day alone proves nothing", () => {
    const later = { ...wanted, notBefore: monday + 1, deadline: wednesday };
    expect(whyNone({ demands: [later] })).toBeNull();
    expect(whyNone({ demands: [{ ...later, deadline: monday }] })).not.toBeNull();
    const lead = demand(1, wangWei, "courtesy", { notBefore: monday + 1, deadline: wednesday });
    const after = { ...wanted, after: [1], deadline: wednesday };
    expect(whyNone({ demands: [after, lead] })).toBeNull();
    expect(whyNone({ demands: [{ ...after, deadline: monday + 1 }, lead] })).toBe("order");
  });

  it("when she is on the night shift, or only ever on for half an hour", () => {
    expect(whyNone({ agents: withShift(0) })).toBe("on-shift");
    expect(whyNone({ agents: withShift(hours(9, 9.5)) })).toBe("on-shift");
  });

  it("when a session that stays takes the only hour she is on shift", () => {
    const kept = {
      course: "coaching",
      day: monday,
      start: at(9),
      end: at(9.5),
      trainer: 1,
      venue: 0,
      demands: [1],
    };
    const demands = [{ ...wanted, deadline: monday }, demand(1, liNa, "coaching")];
    const agents = withShift(hours(9, 10));
    expect(whyNone({ agents, demands, kept: [kept] })).toBe("kept");
  });

  it("when the floor, or her team, can spare nobody while she is on shift", () => {
    expect(whyNone({ releasable: slots(0) })).toBe("limits");
    expect(whyNone({ releasablePerTeam: slots(0, 108) })).toBe("limits");
  });

  it("when no trainer may teach it, has the hours, or may teach that long in a day", () => {
    expect(whyNone({ trainers: [{ ...trainer, teaches: Uint32Array.of(0) }] })).toBe("trainer");
    expect(whyNone({ trainers: [{ ...trainer, available: everyDay(0) }] })).toBe("trainer");
    expect(whyNone({ trainers: [{ ...trainer, maxSlotsPerDay: 1 }] })).toBe("trainer");
    expect(whyNone({ trainers: [{ ...trainer, agent: liNa }] })).toBe("trainer");
  });

  it("when every room is at another site", () => {
    const elsewhere = {
      sites: ["North", "South"],
      agents: smallCentre().agents.map((agent) => ({ ...agent, site: 0 })),
      venues: [{ name: "South room", seats: 10, site: 1 }],
    };
    expect(whyNone(elsewhere)).toBe("room");
    expect(whyNone({ ...elsewhere, courses: [{ ...courtesy, needsVenue: false }, coaching] })).toBe(
      null,
    );
  });
});

describe("that not all can have a place is proven by counting", () => {
  it("twelve people, one trainer for two hours a week, a room of four: at least four stay out", () => {
    const problem = twelveAndOneTrainer();
    const { atLeast, shortages } = proveUnplaced(problem, trainees.slice(8));
    expect(atLeast).toBe(4);
    expect(shortages).toEqual([
      {
        resource: "trainers",
        courses: ["courtesy"],
        team: null,
        until: wednesday,
        people: 12,
        most: 8,
      },
    ]);
  });

  it("by seats: a booth of one seat, open three hours a day, holds nine in three days", () => {
    const problem = { ...twelveAndOneTrainer(), venues: [{ name: "Booth", seats: 1, site: -1 }] };
    const short = { ...problem, slotsPerDay: 6, releasable: slots(12, 18) };
    const seats = proveUnplaced(
      { ...short, releasablePerTeam: slots(12, 36), traffic: new Float64Array(18) },
      trainees.slice(8),
    ).shortages.find(({ resource }) => resource === "rooms");
    expect(seats).toMatchObject({ people: 12, most: 9, courses: ["courtesy"] });
  });

  it("by the floor: one head away at a time for three hours a day leaves room for nine hours", () => {
    const morning = slots(0).map((_, slot) => (slot % 18 < 6 ? 1 : 0));
    const problem = { ...twelveAndOneTrainer(), releasable: morning };
    const floor = proveUnplaced(problem, trainees.slice(8)).shortages.find(
      ({ resource }) => resource === "floor",
    );
    expect(floor).toMatchObject({ people: 12, most: 9, team: null });
    expect(floor === undefined ? 0 : shortOf(floor)).toBe(3);
  });

  it("by a team: its limit counts for its own people alone", () => {
    const perTeam = slots(12, 108).map((heads, slot) => (slot < 54 ? heads : 0));
    const problem = { ...twelveAndOneTrainer(), releasablePerTeam: perTeam };
    const agents = problem.agents.map((agent, i) => ({ ...agent, team: i < 6 ? 0 : 1 }));
    const { impossible } = proveUnplaced({ ...problem, agents }, trainees);
    expect([...impossible.keys()]).toEqual([6, 7, 8, 9, 10, 11]);
  });
});

test("whatever a timetable places was never proven impossible, and no timetable leaves out fewer than proven", async () => {
  let impossibleEver = 0;
  let shortEver = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const problem = await replannedProblem(diceOf(seed));
      const { unplaced } = await constructTimetable(problem, 1, unwatched);
      const all = problem.demands.map(({ id }) => ({ demand: id }));
      const kept = new Set(problem.kept.flatMap(({ demands }) => demands));
      const { impossible } = proveUnplaced(
        problem,
        all.filter(({ demand: id }) => !kept.has(id)),
      );
      const out = new Set(unplaced.map(({ demand: id }) => id));
      expect([...impossible.keys()].filter((id) => !out.has(id))).toEqual([]);
      const { atLeast, shortages } = proveUnplaced(problem, unplaced);
      expect(atLeast).toBeLessThanOrEqual(unplaced.length);
      impossibleEver += impossible.size;
      shortEver += shortages.length;
    }),
    { numRuns: 150 },
  );
  expect(impossibleEver).toBeGreaterThan(100);
  expect(shortEver).toBeGreaterThan(3);
});
