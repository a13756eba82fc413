import { constructTimetable } from "../../../../src/domain/scheduling/construct";
import { timeOfDay } from "../../../../src/domain/scheduling/rules/time-of-day";
import { unwatched } from "../../../../src/foundation/watch";
import {
  at,
  courtesy,
  demand,
  everyDay,
  hours,
  liNa,
  liNaCourtesy,
  session,
  smallCentre,
  timetable,
  wangWei,
  wangWeiCourtesy,
} from "../small-centre";

/** Li Na begins at nine, Wang Wei at eleven; calls are fewest in the afternoon. */
const quietAfternoon = Float64Array.from({ length: 3 * 18 }, (_, slot) => (slot % 18 > 10 ? 0 : 5));
const centre = smallCentre({
  courses: [{ ...courtesy, method: "etiquette-relay", minutes: 30, timeOfDay: "first-hour" }],
  courseSlots: Uint8Array.of(1),
  agents: [
    { agent: liNa, team: 0, onShift: everyDay(hours(9, 18)), site: -1 },
    { agent: wangWei, team: 0, onShift: everyDay(hours(11, 18)), site: -1 },
  ],
  demands: [demand(liNaCourtesy, liNa, "courtesy"), demand(wangWeiCourtesy, wangWei, "courtesy")],
  traffic: quietAfternoon,
});
const relay = (start: number, demands: readonly number[]) =>
  timetable(session({ start, end: start + 30, demands }));

describe("time of day", () => {
  it("lets a relay begin at half past nine for Li Na, who comes at nine", () => {
    expect([...timeOfDay(centre, relay(at(9.5), [liNaCourtesy]))]).toEqual([]);
  });

  it("catches one that begins an hour after she came", () => {
    expect([...timeOfDay(centre, relay(at(10), [liNaCourtesy]))]).toMatchObject([
      { rule: "time-of-day", session: "S001", demand: liNaCourtesy },
    ]);
  });

  it("counts from each trainee's own shift: eleven is the start of Wang Wei's, the middle of Li Na's", () => {
    const together = relay(at(11), [liNaCourtesy, wangWeiCourtesy]);
    expect([...timeOfDay(centre, together)].map((found) => found.demand)).toEqual([liNaCourtesy]);
  });

  it("lets what belongs to the end of a shift end within its last hour, and no earlier", () => {
    const atTheEnd = smallCentre({
      ...centre,
      courses: [{ ...courtesy, minutes: 30, timeOfDay: "last-hour" }],
    });
    const late = (start: number) => [...timeOfDay(atTheEnd, relay(start, [liNaCourtesy]))];
    expect(late(at(17.5))).toEqual([]);
    expect(late(at(17))).toEqual([]);
    expect(late(at(16.5))).toMatchObject([{ rule: "time-of-day", demand: liNaCourtesy }]);
  });

  it("makes the planner hold it there, quiet as the morning is", async () => {
    const quietMorning = quietAfternoon.map((calls) => 5 - calls);
    const courses = [{ ...courtesy, minutes: 30, timeOfDay: "last-hour" as const }];
    const plan = await constructTimetable(
      { ...centre, courses, traffic: quietMorning },
      1,
      unwatched,
    );
    expect(plan.unplaced).toEqual([]);
    for (const { start } of plan.sessions) expect([at(17), at(17.5)]).toContain(start);
  });

  it("says nothing of courses that may be held at any time", () => {
    expect([...timeOfDay(smallCentre(), timetable(session({ start: at(15) })))]).toEqual([]);
  });

  it("makes the planner hold the relay at the start of each shift, quiet as the afternoon is", async () => {
    const plan = await constructTimetable(centre, 1, unwatched);
    expect(plan.unplaced).toEqual([]);
    for (const { start, demands } of plan.sessions) {
      const begins = demands.includes(liNaCourtesy) ? at(9) : at(11);
      expect([begins, begins + 30]).toContain(start);
    }
  });

  it("is named where it alone is in the way", async () => {
    const busyStart = Uint16Array.from({ length: 3 * 18 }, (_, slot) => (slot % 18 < 2 ? 0 : 3));
    const plan = await constructTimetable(
      { ...centre, releasable: busyStart, demands: centre.demands.slice(0, 1), told: [null] },
      1,
      unwatched,
    );
    expect(plan.unplaced).toEqual([
      { demand: liNaCourtesy, blockedBy: ["time-of-day", "released-heads"] },
    ]);
  });
});
