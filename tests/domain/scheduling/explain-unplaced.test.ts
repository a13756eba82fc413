import { explainUnplaced } from "../../../src/domain/scheduling/explain-unplaced";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session } from "../../../src/domain/scheduling/timetable";
import {
  at,
  bigRoom,
  coaching,
  courtesy,
  demand,
  everyDay,
  hours,
  liNa,
  monday,
  session,
  smallCentre,
  trainer,
  wangWei,
  zhao,
} from "./small-centre";

/** Li Na needs courtesy and nothing else is asked for; what stands in her way? */
const wanted = demand(0, liNa, "courtesy");

function blockedBy(changes: Partial<TrainingProblem>, ...sessions: Session[]) {
  const problem = smallCentre({ demands: [wanted], ...changes });
  return explainUnplaced(problem, sessions).find((missing) => missing.demand === 0)?.blockedBy;
}

const slots = (heads: number, count = 54) => new Uint16Array(count).fill(heads);
const withShift = (word: number) =>
  smallCentre().agents.map((agent) =>
    agent.agent === liNa ? { ...agent, onShift: everyDay(word) } : agent,
  );

describe("why a demand is unplaced", () => {
  it("says nothing about demands that are placed", () => {
    expect(blockedBy({}, session({ demands: [0] }))).toBeUndefined();
  });

  it("says nothing when a place is free: planning was stopped early", () => {
    expect(blockedBy({})).toEqual([]);
  });

  it("says that Li Na is on the night shift for the whole plan", () => {
    expect(blockedBy({ agents: withShift(0) })).toEqual(["on-shift"]);
  });

  it("says that the floor can spare nobody", () => {
    expect(blockedBy({ releasable: slots(0) })).toEqual(["released-heads"]);
  });

  it("says that her team can spare nobody", () => {
    expect(blockedBy({ releasablePerTeam: slots(0, 108) })).toEqual(["released-per-team"]);
  });

  it("says that no trainer has the skill, that the one who has is away, or has taught enough", () => {
    expect(blockedBy({ trainers: [{ ...trainer, teaches: Uint32Array.of(0) }] })).toEqual([
      "trainer-qualified",
    ]);
    expect(blockedBy({ trainers: [{ ...trainer, available: everyDay(0) }] })).toEqual([
      "trainer-available",
    ]);
    expect(blockedBy({ trainers: [{ ...trainer, maxSlotsPerDay: 1 }] })).toEqual([
      "trainer-daily-load",
    ]);
    expect(blockedBy({ trainers: [{ ...trainer, maxSlotsPerWeek: 1 }] })).toEqual([
      "trainer-weekly-load",
    ]);
  });

  it("counts a course that just fits a trainer's day and week as possible", () => {
    const justEnough = { ...trainer, maxSlotsPerDay: 2, maxSlotsPerWeek: 2 };
    expect(blockedBy({ trainers: [justEnough] })).toEqual([]);
  });

  it("says that her deadline has passed before the plan begins", () => {
    expect(blockedBy({ demands: [{ ...wanted, deadline: monday - 1 }] })).toEqual(["deadline"]);
  });

  it("says that her lead has not been trained", () => {
    const demands = [{ ...wanted, after: [1] }, demand(1, wangWei, "courtesy")];
    expect(blockedBy({ demands })).toEqual(["order"]);
  });

  it("says that she is on shift for one hour, must be trained on Monday, and that the only room is taken then", () => {
    const rooms = {
      agents: withShift(hours(9, 10)),
      demands: [{ ...wanted, deadline: monday }, demand(1, wangWei, "coaching")],
      courses: [courtesy, { ...coaching, minutes: 60 }],
      courseSlots: Uint8Array.of(2, 2),
      venues: [{ name: "Only room", seats: 10, site: -1 }],
    };
    const taken = {
      ...session({ course: "coaching", trainer: zhao, venue: 0, demands: [1] }),
      end: at(10),
    };
    expect(blockedBy(rooms, taken)).toEqual(["on-shift", "deadline", "venue-once"]);
  });

  it("says that the course is full at the only hour she is on shift", () => {
    const full = {
      agents: withShift(hours(9, 10)),
      courses: [{ ...courtesy, seats: 1 }, coaching],
      demands: [{ ...wanted, deadline: monday }, demand(1, wangWei, "courtesy")],
      trainers: [trainer],
    };
    expect(blockedBy(full, session({ demands: [1], venue: bigRoom }))).toContain("course-seats");
    expect(
      blockedBy({ ...full, courses: [courtesy, coaching] }, session({ demands: [1] })),
    ).toEqual([]);
  });

  it("puts the rule first that alone blocks most slots", () => {
    const agents = withShift(hours(9, 12));
    const releasable = slots(0).map((_, slot) => (slot % 18 >= 6 ? 3 : 0));
    // On shift only in the morning, when nobody can be spared: 7 − 2 starts a day each way, afternoons are longer.
    expect(blockedBy({ agents, releasable })).toEqual(["on-shift", "released-heads"]);
    const mostly = withShift(hours(9, 16));
    const busyDay = slots(0).map((_, slot) => (slot % 18 >= 14 ? 3 : 0));
    expect(blockedBy({ agents: mostly, releasable: busyDay })).toEqual([
      "released-heads",
      "on-shift",
    ]);
  });

  it("lists rules that only block together by how often they do while she is on shift", () => {
    const together = blockedBy({ releasable: slots(0), releasablePerTeam: slots(0, 108) });
    expect(together).toEqual(["released-heads", "released-per-team"]);
  });

  it("says that a course longer than the day fits nobody's shift", () => {
    const long = {
      courses: [{ ...courtesy, minutes: 600 }, coaching],
      courseSlots: Uint8Array.of(20, 1),
    };
    expect(blockedBy(long)).toEqual(["on-shift"]);
  });

  it("does not offer a trainer her own class", () => {
    const own = {
      trainers: [{ ...trainer, agent: liNa }],
      venues: [{ name: "Small room", seats: 2, site: -1 }],
    };
    expect(blockedBy(own)).toEqual(["trainer-once"]);
  });
});
