import { trainerWeeklyLoad } from "../../../../src/domain/scheduling/rules/trainer-weekly-load";
import {
  session,
  smallCentre,
  timetable,
  trainer,
  tuesday,
  wednesday,
  zhangMinCourtesy,
} from "../small-centre";

const trainers = [{ ...trainer, maxSlotsPerWeek: 3 }];
const second = (changes: object) =>
  session({ id: "S002", demands: [zhangMinCourtesy], ...changes });

describe("a trainer's week", () => {
  it("catches Chen teaching two hours in a week limited to an hour and a half", () => {
    const week = smallCentre({ trainers });
    expect([
      ...trainerWeeklyLoad(week, timetable(session(), second({ day: tuesday }))),
    ]).toMatchObject([{ rule: "trainer-weekly-load", session: "S002" }]);
  });

  it("starts a new count with the next week", () => {
    const twoWeeks = smallCentre({ trainers, weeks: Uint16Array.of(0, 0, 1) });
    expect([
      ...trainerWeeklyLoad(twoWeeks, timetable(session(), second({ day: wednesday }))),
    ]).toEqual([]);
  });
});
