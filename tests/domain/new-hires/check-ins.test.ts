import { checkInsOf } from "../../../src/domain/new-hires/check-ins";
import { dayFromCivil, isoDay, weekday } from "../../../src/foundation/day";

const monday = dayFromCivil(2026, 3, 2);

test("hired on a Monday: talks after 7, 14, 30, 45 and 60 days; what falls on a weekend is on the Monday after", () => {
  const talks = checkInsOf(0, monday, 60, { today: monday + 20, end: monday + 48 });
  expect(talks.map(({ age, due }) => [age, isoDay(due)])).toEqual([
    [7, "2026-03-09"],
    [14, "2026-03-16"],
    [30, "2026-04-01"],
    [45, "2026-04-16"],
    [60, "2026-05-01"],
  ]);
  expect(talks.map(({ state }) => state)).toEqual(["past", "past", "in-plan", "in-plan", "later"]);
});

test("no talk is due on a weekend, none before its age", () => {
  for (let day = monday; day < monday + 60; day++) {
    for (const { due, age } of checkInsOf(0, day, 60, { today: day, end: day + 28 })) {
      expect(weekday(due)).toBeLessThan(5);
      expect(due - day).toBeGreaterThanOrEqual(age);
      expect(due - day).toBeLessThanOrEqual(age + 2);
    }
  }
});

test("a shorter window ends with a talk of its own; without one there is none", () => {
  const plan = { today: monday, end: monday + 28 };
  expect(checkInsOf(0, monday, 40, plan).map(({ age }) => age)).toEqual([7, 14, 30, 40]);
  expect(checkInsOf(0, monday, 0, plan)).toEqual([]);
});
