import { trainerAvailable } from "../../../../src/domain/scheduling/rules/trainer-available";
import {
  at,
  everyDay,
  hours,
  liNa,
  session,
  smallCentre,
  timetable,
  trainer,
} from "../small-centre";

const mornings = smallCentre({ trainers: [{ ...trainer, available: everyDay(hours(9, 12)) }] });

describe("the trainer's own hours", () => {
  it("lets Chen, who comes in the mornings, teach from 11:00 to 12:00", () => {
    expect([...trainerAvailable(mornings, timetable(session({ start: at(11) })))]).toEqual([]);
  });

  it("catches Chen teaching into the afternoon", () => {
    expect([...trainerAvailable(mornings, timetable(session({ start: at(11.5) })))]).toMatchObject([
      { rule: "trainer-available", session: "S001" },
    ]);
  });

  it("holds a trainer who is also an agent to her shift", () => {
    const [, ...others] = smallCentre().agents;
    const agents = [
      { agent: liNa, team: 0, onShift: everyDay(hours(13, 18)), site: -1 },
      ...others,
    ];
    const late = smallCentre({ agents, trainers: [{ ...trainer, agent: liNa }] });
    expect([...trainerAvailable(late, timetable(session({ start: at(9) })))]).toHaveLength(1);
    expect([...trainerAvailable(late, timetable(session({ start: at(14) })))]).toEqual([]);
  });
});
