import type { MonthlyFigures } from "../../../src/domain/early-warning/monthly-figures";
import { againstOwnPast } from "../../../src/domain/early-warning/own-past";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

const agents = 400;
const months = 6;

/** Levels with deviation 4, one figure a month with deviation `noise`. */
function figures(noise: number, move = 0): { figures: MonthlyFigures; level: Float64Array } {
  const normal = standardNormal(seededRandom(7));
  const level = Float64Array.from({ length: agents }, () => 4 * normal());
  const fair = Float64Array.from({ length: agents * months }, (_, cell) => {
    const isLast = cell % months === months - 1;
    return 80 + (level[Math.floor(cell / months)] ?? 0) + noise * normal() + (isLast ? move : 0);
  });
  const ones = new Float64Array(agents * months).fill(1);
  return {
    level,
    figures: {
      metric: "satisfaction",
      source: "kpis",
      firstMonth: 600,
      months,
      agents,
      n: ones,
      raw: fair,
      fair,
      part: ones,
      resultVariance: 0,
      mixVariance: () => new Float64Array(agents),
    },
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("the spread between people and from month to month is found again", () => {
  const past = againstOwnPast(figures(3).figures, 5);
  expect(past.spread).toBeCloseTo(4, 0);
  // Of a mean of five months with deviation 3 each.
  expect(past.beforeSd[0]).toBeCloseTo(3 / Math.sqrt(5), 1);
});

test("who was lucky is expected to fall: of the best tenth before, the mean fall is the one expected", () => {
  const { figures: noisy } = figures(8);
  const past = againstOwnPast(noisy, 3);
  const order = [...past.before.keys()].sort(
    (a, b) => (past.before[b] ?? 0) - (past.before[a] ?? 0),
  );
  const best = order.slice(0, agents / 10);
  const plainFall = mean(best.map((i) => (past.now[i] ?? 0) - (past.before[i] ?? 0)));
  const unexpected = mean(best.map((i) => (past.now[i] ?? 0) - (past.expected[i] ?? 0)));
  expect(plainFall).toBeLessThan(-3);
  expect(Math.abs(unexpected)).toBeLessThan(1.5);
});

test("standardised changes of people who did not change have mean 0 and deviation 1", () => {
  const past = againstOwnPast(figures(5).figures, 5);
  const z = Array.from(
    past.now,
    (now, i) => (now - (past.expected[i] ?? 0)) / (past.changeSd[i] ?? 1),
  );
  expect(Math.abs(mean(z))).toBeLessThan(0.1);
  expect(Math.sqrt(mean(z.map((value) => value ** 2)))).toBeGreaterThan(0.9);
  expect(Math.sqrt(mean(z.map((value) => value ** 2)))).toBeLessThan(1.1);
});

test("a month in which everybody fell by ten is nobody's fall", () => {
  const still = againstOwnPast(figures(3).figures, 5);
  const moved = againstOwnPast(figures(3, -10).figures, 5);
  expect(moved.centreMove - still.centreMove).toBeCloseTo(-10, 6);
  moved.now.forEach((now, i) => {
    const change = now - (moved.expected[i] ?? 0);
    expect(change).toBeCloseTo((still.now[i] ?? 0) - (still.expected[i] ?? 0), 4);
  });
});
