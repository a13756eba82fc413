import { trainerDailyLoad } from "../../../../src/domain/scheduling/rules/trainer-daily-load";
import {
  at,
  session,
  smallCentre,
  timetable,
  trainer,
  tuesday,
  zhangMinCourtesy,
} from "../small-centre";

const threeSlots = smallCentre({ trainers: [{ ...trainer, maxSlotsPerDay: 3 }] });
const second = (changes: object) =>
  session({ id: "S002", demands: [zhangMinCourtesy], ...changes });

describe("a trainer's day", () => {
  it("lets Chen teach one hour today and one tomorrow", () => {
    expect([
      ...trainerDailyLoad(threeSlots, timetable(session(), second({ day: tuesday }))),
    ]).toEqual([]);
  });

  it("catches Chen teaching two hours on a day limited to an hour and a half", () => {
    expect([
      ...trainerDailyLoad(threeSlots, timetable(session(), second({ start: at(14) }))),
    ]).toMatchObject([{ rule: "trainer-daily-load", session: "S002" }]);
  });
});
