import { applySelections } from "../../../src/domain/selections/apply-selections";
import { checkCondition } from "../../../src/domain/selections/check-condition";
import type { Condition } from "../../../src/domain/selections/selections";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { agent, centre, kpis } from "../ranking/small-centre";

const people = Array.from({ length: 20 }, (_, i) => agent(`A${i}`));
const months = [600, 601, 602, 603];
const figures = kpis(
  people.flatMap((_, who) =>
    months.map((month) => ({
      agent: who,
      month,
      callsHandled: 1000,
      handleTime: 200 + 10 * who + (month % 2 === 0 ? 3 : -3),
      adherence: 0.8 + 0.01 * who + (month % 2 === 0 ? 0.002 : -0.002),
    })),
  ),
);

function selected(...conditions: Condition[]) {
  const typed = { conditions, refused: [] };
  return applySelections(centre(people, { kpis: figures }), defaultSettings, typed).selections;
}

const slow: Condition = { name: "Slow", metric: "handleTime", comparison: "above", value: 365 };

test("above 365 seconds are the three slowest, surest first, with figures and interval", () => {
  const [selection] = selected(slow);
  expect(selection?.people.map((one) => one.agent)).toEqual([19, 18, 17]);
  const [first] = selection?.people ?? [];
  expect(first?.chance).toBeGreaterThan(0.95);
  expect(first?.figures[0]).toMatchObject({ n: 4, raw: 390 });
  expect(first?.figures[0]?.fair?.low).toBeLessThan(390);
});

test("the worst tenth in handling time are the slowest, in adherence the lowest", () => {
  const worst = { comparison: "worst-share", value: 0.1 } as const;
  const [time, adherence] = selected(
    { name: "a", metric: "handleTime", ...worst },
    { name: "b", metric: "adherence", ...worst },
  );
  expect(time?.people.map((one) => one.agent).sort((a, b) => a - b)).toEqual([18, 19]);
  expect(adherence?.people.map((one) => one.agent).sort((a, b) => a - b)).toEqual([0, 1]);
});

test("conditions of one name must all hold", () => {
  const [selection] = selected(slow, {
    name: "Slow",
    metric: "adherence",
    comparison: "below",
    value: 0.975,
  });
  expect(selection?.people.map((one) => one.agent)).toEqual([17]);
  expect(selection?.people[0]?.figures).toHaveLength(2);
});

test("a figure nobody has selects nobody", () => {
  const [selection] = selected({ name: "x", metric: "qaScore", comparison: "below", value: 90 });
  expect(selection?.people).toEqual([]);
  expect(selection?.conditions[0]?.agents).toBe(0);
});

test("10, 10 % and 0.1 are the same share; what cannot be used says why", () => {
  const worst: Condition = { name: "a", metric: "qaScore", comparison: "worst-share", value: 10 };
  expect(checkCondition(worst)).toEqual({ condition: { ...worst, value: 0.1 } });
  expect(checkCondition({ ...worst, value: 0 })).toEqual({ problem: "not-a-share" });
  expect(checkCondition({ ...worst, metric: "surveySent" })).toEqual({ problem: "no-better-side" });
  expect(checkCondition({ ...worst, value: NaN })).toEqual({ problem: "not-a-number" });
  expect(checkCondition({ ...worst, name: " " })).toEqual({ problem: "no-name" });
});
