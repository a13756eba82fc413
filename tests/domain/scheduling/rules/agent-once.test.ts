import { agentOnce } from "../../../../src/domain/scheduling/rules/agent-once";
import {
  at,
  liNaCoaching,
  liNaCourtesy,
  session,
  smallCentre,
  timetable,
  zhao,
} from "../small-centre";

const centre = smallCentre();
const courtesy = session();
const coachedAt = (hour: number) =>
  session({
    id: "S002",
    course: "coaching",
    start: at(hour),
    trainer: zhao,
    demands: [liNaCoaching],
  });

describe("one training at a time", () => {
  it("lets Li Na go from courtesy at 9:00 to coaching at 10:00", () => {
    expect([...agentOnce(centre, timetable(courtesy, coachedAt(10)))]).toEqual([]);
  });

  it("catches Li Na in coaching at 9:30 while courtesy runs until 10:00", () => {
    expect([...agentOnce(centre, timetable(courtesy, coachedAt(9.5)))]).toMatchObject([
      { rule: "agent-once", session: "S002", demand: liNaCoaching },
    ]);
  });

  it("does not mind the same hour on another day", () => {
    const tomorrow = { ...coachedAt(9.5), day: courtesy.day + 1 };
    expect([...agentOnce(centre, timetable(courtesy, tomorrow))]).toEqual([]);
  });

  it("catches an agent listed twice in one session", () => {
    const twice = session({ demands: [liNaCourtesy, liNaCoaching] });
    expect([...agentOnce(centre, timetable(twice))]).toHaveLength(1);
  });
});
