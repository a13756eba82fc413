import { wellFormed } from "../../../../src/domain/scheduling/rules/well-formed";
import type { Session } from "../../../../src/domain/scheduling/timetable";
import {
  at,
  liNaCoaching,
  liNaCourtesy,
  session,
  smallCentre,
  timetable,
  wholeTimetable,
  zhangMinCourtesy,
} from "../small-centre";

const centre = smallCentre();
const faults = (...sessions: Session[]) => [
  ...wellFormed(centre, wholeTimetable(centre, ...sessions)),
];

describe("a timetable at all", () => {
  it("accepts sessions that place each demand once and list the rest", () => {
    expect(faults(session())).toEqual([]);
  });

  it.each([
    ["an unknown course", { course: "cooking" }],
    ["a day outside the plan", { day: 0 }],
    ["a start between two half hours", { start: at(9.25), end: at(10.25) }],
    ["an end that is not the course's", { end: at(11) }],
    ["a session that ends after the day", { start: at(17.5), end: at(18.5) }],
    ["nobody attending", { demands: [] }],
    ["a trainer who does not exist", { trainer: 7 }],
    ["a room that does not exist", { venue: 7 }],
    ["somebody who needs another course", { demands: [liNaCoaching] }],
  ])("catches %s", (_, changes) => {
    expect(faults(session(changes)).length).toBeGreaterThan(0);
  });

  it("catches two sessions with one number", () => {
    const second = session({ start: at(11), demands: [zhangMinCourtesy] });
    expect(faults(session(), second)).toHaveLength(1);
    expect(faults(session(), { ...second, id: "S002" })).toEqual([]);
  });

  it("catches a demand placed twice, placed and unplaced, or forgotten", () => {
    const twice = session({ id: "S002", start: at(11), demands: [liNaCourtesy] });
    expect(faults(session(), twice)).toMatchObject([{ demand: liNaCourtesy }]);
    const forgotten = [...wellFormed(centre, timetable(session()))];
    expect(forgotten.map(({ demand }) => demand)).toEqual([zhangMinCourtesy, liNaCoaching]);
  });
});
