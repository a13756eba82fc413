import { onShift } from "../../../../src/domain/scheduling/rules/on-shift";
import { at, everyDay, hours, liNa, session, smallCentre, timetable } from "../small-centre";

const centre = smallCentre();
const [, ...others] = centre.agents;

describe("on shift", () => {
  it("lets Li Na attend while she is on the early shift", () => {
    const early = smallCentre({
      agents: [{ agent: liNa, team: 0, onShift: everyDay(hours(9, 13)), site: -1 }, ...others],
    });
    expect([...onShift(early, timetable(session({ start: at(12) })))]).toEqual([]);
  });

  it("catches Li Na attending while she is on the night shift", () => {
    const night = smallCentre({
      agents: [{ agent: liNa, team: 0, onShift: everyDay(0), site: -1 }, ...others],
    });
    expect([...onShift(night, timetable(session()))]).toMatchObject([
      { rule: "on-shift", session: "S001", demand: 0 },
    ]);
  });

  it("catches a session that runs half an hour beyond her shift", () => {
    const early = smallCentre({
      agents: [{ agent: liNa, team: 0, onShift: everyDay(hours(9, 13)), site: -1 }, ...others],
    });
    expect([...onShift(early, timetable(session({ start: at(12.5) })))]).toHaveLength(1);
  });

  it("catches a session on a day or at an hour the plan does not have", () => {
    expect([...onShift(centre, timetable(session({ day: 0 })))]).toHaveLength(2);
    expect([...onShift(centre, timetable(session({ start: at(17.5) })))]).toHaveLength(2);
    expect([...onShift(centre, timetable(session({ start: at(8) })))]).toHaveLength(2);
  });
});
