import { unwatched } from "../../../src/foundation/watch";
import type { Change } from "../../../src/domain/what-if/change";
import { constructTimetable } from "../../../src/domain/scheduling/construct";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { tryChanges, type WhatIfInput } from "../../../src/domain/what-if/try-changes";
import { twelveAndOneTrainer } from "../scheduling/proofs/twelve-trainees";
import { everyDay, monday } from "../scheduling/small-centre";
import { aFloor } from "../../sheets/a-floor";

async function whatIf(problem: TrainingProblem, changes: Partial<WhatIfInput> = {}) {
  const timetable = await constructTimetable(problem, 1, unwatched);
  const floor = aFloor(problem, 10);
  return tryChanges(
    {
      problem,
      floor,
      timetable,
      settings: defaultSettings,
      pose: () => ({ problem, floor }),
      seed: 1,
      only: null,
      personKey: String,
      ...changes,
    },
    unwatched,
  );
}

describe("twelve people, one trainer for two hours a week, a room of four", () => {
  it("four find no place, and that is proven; one trainer more places them and tells nobody another time", async () => {
    const { asIs, missing, proofs, tried } = await whatIf(twelveAndOneTrainer());
    expect(asIs).toMatchObject({ placed: 8, unplaced: 4, taughtMinutes: 120, trainers: 1 });
    expect(missing).toHaveLength(4);
    expect(proofs.atLeast).toBe(4);
    const more = tried.find(({ change }) => change.kind === "trainer-for-course");
    expect(more).toMatchObject({
      change: { course: "courtesy", site: null },
      placedMore: 4,
      toldAnew: 0,
      setting: null,
      comparison: { otherPlan: { placed: 12, unplaced: 0, trainers: 2 } },
    });
    expect(more?.found.map(({ agent }) => agent).sort()).toEqual(
      missing.map(({ demand }) => demand.agent).sort(),
    );
  });

  it("a room for eight places all with the trainer there is; one more room frees nobody, and that is proven", async () => {
    const { tried, hopeless } = await whatIf(twelveAndOneTrainer(), { only: "rooms" });
    expect(tried.map(({ change, placedMore }) => [change.kind, placedMore])).toEqual([
      ["room-bigger", 4],
    ]);
    expect(tried[0]?.change).toEqual({
      kind: "room-bigger",
      room: "Room for four",
      from: 4,
      to: 8,
    });
    expect(hopeless.map(({ kind }) => kind)).toEqual(["room-more"]);
  });

  it("what frees most comes first; of equals what tells fewest people another time", async () => {
    const { tried } = await whatIf(twelveAndOneTrainer());
    const order = tried.map(({ placedMore, toldAnew }) => placedMore * 100 - toldAnew);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(tried.length).toBeGreaterThan(2);
  });

  it("only what was asked for is tried", async () => {
    const { tried } = await whatIf(twelveAndOneTrainer(), { only: "trainers" });
    expect(tried.map(({ change }) => change.kind)).toEqual(["trainer-for-course", "trainer-week"]);
  });

  it("a search told to stop gives what was tried by then", async () => {
    const problem = twelveAndOneTrainer();
    const timetable = await constructTimetable(problem, 1, unwatched);
    const floor = aFloor(problem, 10);
    const found = await tryChanges(
      {
        problem,
        floor,
        timetable,
        settings: defaultSettings,
        pose: () => ({ problem, floor }),
        seed: 1,
        only: null,
        personKey: String,
      },
      () => Promise.resolve("stop"),
    );
    expect(found.tried).toEqual([]);
    expect(found.missing).toHaveLength(4);
  });
});

test("nothing is proposed that makes no difference: no deadline before the end, no setting that changes the hours", async () => {
  const { tried, hopeless } = await whatIf(twelveAndOneTrainer());
  const kinds = [...tried.map(({ change }) => change), ...hopeless].map(({ kind }) => kind);
  const senseless: Change["kind"][] = ["deadlines-later", "plan-longer", "day-longer", "more-away"];
  expect(kinds.filter((kind) => senseless.includes(kind))).toEqual([]);
});

test("somebody on the night shift: it is proven that no trainer and no room would help", async () => {
  const problem = twelveAndOneTrainer();
  const agents = problem.agents.map((agent, i) =>
    i === 0 ? { ...agent, onShift: everyDay(0) } : agent,
  );
  const demands = problem.demands.slice(0, 1);
  const { proofs, tried, hopeless } = await whatIf({ ...problem, agents, demands, told: [null] });
  expect([...proofs.impossible]).toEqual([[0, "on-shift"]]);
  expect(tried).toEqual([]);
  expect(hopeless.map(({ kind }) => kind)).toContain("trainer-for-course");
});

test("a later deadline: the four who must be trained on Monday, when the trainer has two hours, are placed by Wednesday", async () => {
  const problem = twelveAndOneTrainer();
  const trainers = problem.trainers.map((one) => ({ ...one, maxSlotsPerWeek: 40 }));
  const demands = problem.demands.map((one) => ({ ...one, deadline: monday }));
  const { asIs, tried } = await whatIf({ ...problem, trainers, demands }, { only: "time" });
  expect(asIs.unplaced).toBe(8);
  expect(tried).toMatchObject([
    { change: { kind: "deadlines-later", days: 7, places: 8 }, placedMore: 8, toldAnew: 0 },
  ]);
});

test("a looser limit: the setting to change comes with it, at the first step that lets anybody more go", async () => {
  const problem = twelveAndOneTrainer();
  const trainers = problem.trainers.map((one) => ({ ...one, maxSlotsPerWeek: 40 }));
  const tight = { ...problem, trainers, releasable: new Uint16Array(54).fill(1) };
  const floor = aFloor(problem, 10);
  const { asIs, tried } = await whatIf(tight, {
    only: "limits",
    pose: ({ releasableShare }) => ({
      floor,
      problem: {
        ...tight,
        releasable: new Uint16Array(54).fill((releasableShare ?? 0) >= 25 ? 4 : 1),
      },
    }),
  });
  expect(asIs.unplaced).toBeGreaterThan(0);
  expect(tried[0]).toMatchObject({
    change: { kind: "more-away", from: 15, to: 25 },
    setting: { id: "releasableShare", value: 25 },
  });
  expect(tried[0]?.placedMore).toBeGreaterThan(0);
});

test("everybody has a place: there is nothing to try", async () => {
  const problem = twelveAndOneTrainer();
  const demands = problem.demands.slice(0, 4);
  const found = await whatIf({ ...problem, demands, told: demands.map(() => null) });
  expect(found).toMatchObject({ missing: [], tried: [], hopeless: [], proofs: { atLeast: 0 } });
});

test("the same problem and seed give the same answer", async () => {
  const problem = twelveAndOneTrainer();
  expect(await whatIf(problem)).toEqual(await whatIf(problem));
});
