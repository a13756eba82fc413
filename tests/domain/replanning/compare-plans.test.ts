import { changesToTold, comparePlans } from "../../../src/domain/replanning/compare-plans";
import type { PlanSide } from "../../../src/domain/replanning/plan-side";
import type { Session } from "../../../src/domain/scheduling/timetable";
import { aFloor } from "../../sheets/a-floor";
import {
  at,
  demand,
  liNa,
  monday,
  session,
  smallCentre,
  smallRoom,
  tuesday,
  wangWei,
  zhangMin,
} from "../scheduling/small-centre";

const problem = smallCentre();

function side(...sessions: readonly Session[]): PlanSide {
  return { problem, sessions, floor: aFloor(problem, 4), personKey: String };
}

const chenOnMonday = { day: monday, start: at(9), trainer: "Chen", venue: "Big room" };

test("a plan and itself: nothing differs, and both come to the same", () => {
  const plan = side(session());
  const { thisPlan, otherPlan, changes } = comparePlans(plan, plan);
  expect(changes).toEqual([]);
  expect(thisPlan).toEqual(otherPlan);
  expect(thisPlan).toMatchObject({
    placed: 2,
    unplaced: 2,
    people: 2,
    sessions: 1,
    taughtMinutes: 60,
    trainers: 1,
    cost: { sessions: 20, unplaced: 2 * (400 + 40 * 5) },
  });
  expect(thisPlan.service?.withPlan).toBeLessThan(thisPlan.service?.before ?? 0);
});

test("who is told another time, another room, who gets a place and who loses one", () => {
  const before = side(
    session(),
    session({ id: "S002", course: "coaching", start: at(11), demands: [3], venue: smallRoom }),
  );
  const after = side(
    session({ demands: [0], venue: smallRoom }),
    session({ id: "S002", day: tuesday, demands: [1, 2] }),
  );
  const comparison = comparePlans(before, after);
  expect(comparison.changes).toEqual([
    {
      kind: "place",
      agent: liNa,
      of: "other",
      course: "courtesy",
      before: chenOnMonday,
      after: { ...chenOnMonday, venue: "Small room" },
    },
    {
      kind: "moved",
      agent: wangWei,
      of: "other",
      course: "courtesy",
      before: chenOnMonday,
      after: { ...chenOnMonday, day: tuesday },
    },
    {
      kind: "unplaced",
      agent: liNa,
      of: "this",
      course: "coaching",
      before: { ...chenOnMonday, start: at(11), venue: "Small room" },
      after: null,
    },
    {
      kind: "new",
      agent: zhangMin,
      of: "other",
      course: "courtesy",
      before: null,
      after: { ...chenOnMonday, day: tuesday },
    },
  ]);
  expect(changesToTold(comparison)).toBe(3);
});

test("who no longer needs a course is not counted as left out", () => {
  const before = side(session());
  const after = {
    ...side(),
    problem: smallCentre({ demands: [demand(0, liNa, "courtesy")] }),
  };
  const { changes } = comparePlans(before, after);
  expect(changes.map(({ kind, agent }) => [kind, agent])).toEqual([
    ["unplaced", liNa],
    ["gone", wangWei],
  ]);
});

test("people of two workbooks are the same by their employee ID, trainers and rooms by their name", () => {
  const ids = new Map([
    [liNa, "10012"],
    [7, "10012"],
  ]);
  const personKey = (agent: number): string => ids.get(agent) ?? `nobody ${agent}`;
  const here = { ...side(session({ demands: [0] })), personKey };
  const moved = smallCentre({
    demands: [demand(0, 7, "courtesy")],
    agents: smallCentre().agents.map((agent, i) => (i === 0 ? { ...agent, agent: 7 } : agent)),
    venues: [{ name: "Big room", seats: 10, site: -1 }],
  });
  const there = {
    ...side(session({ demands: [0], venue: 0 })),
    problem: moved,
    personKey,
  };
  expect(comparePlans(here, there).changes).toEqual([]);
});
