import { firstOfLastMonths } from "../../../src/domain/early-warning/last-months";
import { againstOwnPast } from "../../../src/domain/early-warning/own-past";
import type { MonthlyFigures } from "../../../src/domain/early-warning/monthly-figures";

function reviewed(perMonth: number, months: number): MonthlyFigures {
  const agents = 5;
  const n = new Float64Array(agents * months).fill(perMonth);
  const fair = n.map((_, cell) => 80 + (cell % 7));
  return {
    metric: "qaScore",
    source: "reviews",
    firstMonth: 600,
    months,
    agents,
    n,
    raw: fair,
    fair,
    part: n.map(() => 1),
    resultVariance: 100,
    mixVariance: () => new Float64Array(agents),
  };
}

test("four reviews a month: the last month stands alone", () => {
  expect(firstOfLastMonths(reviewed(4, 6), 4)).toBe(5);
});

test("two reviews a month: two months are taken together; one a month: three, never more than half", () => {
  expect(firstOfLastMonths(reviewed(2, 6), 4)).toBe(4);
  expect(firstOfLastMonths(reviewed(1, 6), 4)).toBe(3);
  expect(firstOfLastMonths(reviewed(1, 4), 4)).toBe(2);
  expect(firstOfLastMonths(reviewed(1, 2), 4)).toBe(1);
});

test("more results now make the change surer", () => {
  const few = againstOwnPast(reviewed(2, 6), 4).changeSd[0] ?? 0;
  const many = againstOwnPast(reviewed(8, 6), 4).changeSd[0] ?? 0;
  expect(many).toBeLessThan(few);
});
