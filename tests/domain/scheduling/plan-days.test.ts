import { planDays, rosterDayFor, weekNumbers } from "../../../src/domain/scheduling/plan-days";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { isoDay } from "../../../src/foundation/day";
import { friday, rosterOf } from "./small-call-centre";

const oneWeek = { ...defaultSettings, planWeeks: 1 };
const monday = friday + 3;

describe("the days of the plan", () => {
  it("begins on Monday when it is made on Friday, and keeps Monday to Friday without a roster", () => {
    const days = planDays(null, oneWeek, friday);
    expect(days.map(isoDay)).toEqual([
      "2026-03-02",
      "2026-03-03",
      "2026-03-04",
      "2026-03-05",
      "2026-03-06",
    ]);
  });

  it("covers four weeks by default", () => {
    const days = planDays(null, defaultSettings, friday);
    expect(days).toHaveLength(20);
    expect([...weekNumbers(days)]).toEqual([...Array(20).keys()].map((at) => Math.floor(at / 5)));
  });

  it("keeps Saturday where the roster has somebody on, and drops a rostered holiday", () => {
    const saturday = monday + 5;
    const working = [monday, monday + 1, saturday].map((day) => [0, day, 9, 17] as const);
    const days = planDays(rosterOf(working, monday, monday + 6), oneWeek, friday);
    expect(days).toEqual([monday, monday + 1, saturday]);
  });

  it("repeats the roster's last week beyond its end", () => {
    const wednesdays = rosterOf([[0, monday + 2, 9, 17]], monday, monday + 6);
    const days = planDays(wednesdays, { ...defaultSettings, planWeeks: 2 }, friday);
    expect(days).toEqual([monday + 2, monday + 9]);
  });

  it("falls back to Monday to Friday where a roster of three days says nothing", () => {
    const threeDays = rosterOf([[0, monday, 9, 17]], monday, monday + 2);
    expect(rosterDayFor(threeDays, monday + 7)).toBe(monday);
    expect(rosterDayFor(threeDays, monday + 3)).toBeNull();
    expect(planDays(threeDays, oneWeek, friday)).toEqual([monday, monday + 3, monday + 4]);
  });

  it("takes a roster of the past for its weekly pattern, and one of the future for its first week", () => {
    const past = rosterOf([[0, monday - 28, 9, 17]], monday - 28, monday - 22);
    expect(rosterDayFor(past, monday)).toBe(monday - 28);
    const future = rosterOf([[0, monday + 28, 9, 17]], monday + 28, monday + 34);
    expect(rosterDayFor(future, monday)).toBe(monday + 28);
  });
});
