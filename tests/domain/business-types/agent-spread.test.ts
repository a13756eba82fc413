import {
  quantile,
  quartileSpread,
  stretched,
} from "../../../src/domain/business-types/agent-spread";
import { typeTimes } from "../../../src/domain/business-types/handling-times";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

test("quartiles as R's type 7 gives them", () => {
  const sorted = Float64Array.of(1, 2, 4, 8, 16);
  expect([0.25, 0.5, 0.75, 0.9].map((p) => quantile(sorted, p))).toEqual([2, 4, 8, 12.8]);
  expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
});

test("stretched estimates spread as far as what is known of the true values says", () => {
  const effects = Float64Array.of(-1, 0, 1);
  const { values, reliability } = stretched(effects, Float64Array.of(1, 1, 1));
  const squares = values.reduce((sum, value) => sum + value ** 2, 0);
  expect(squares).toBeCloseTo(2 + 3, 10);
  expect(reliability).toBeCloseTo(0.4, 10);
});

test("times twice as far apart have twice the spread", () => {
  const near = Float64Array.from({ length: 41 }, (_, i) => 200 + i);
  const far = near.map((value) => 220 + 2 * (value - 220));
  const [a, b] = [quartileSpread(near, 1), quartileSpread(far, 1)];
  expect(a.value).toBeCloseTo(20 / 220, 10);
  expect(b.value / a.value).toBeCloseTo(2, 6);
  expect(a.low).toBeLessThan(a.value);
  expect(a.high).toBeGreaterThan(a.value);
});

test.each([
  { agents: 40, calls: 5, tau: 0.3 },
  { agents: 300, calls: 3, tau: 0.3 },
  { agents: 300, calls: 12, tau: 0.15 },
])(
  "the interval of the spread holds the truth at least 9 times in 10 ($agents agents, $calls calls)",
  (made) => {
    const normal = standardNormal(seededRandom(71));
    const truth = Math.exp(0.6745 * made.tau) - Math.exp(-0.6745 * made.tau);
    let held = 0;
    let sum = 0;
    const runs = 80;
    for (let run = 0; run < runs; run++) {
      const own = Float64Array.from({ length: made.agents }, () => made.tau * normal());
      const rows = Uint32Array.from({ length: made.agents * made.calls }, (_, i) => i);
      const agents = rows.map((row) => Math.floor(row / made.calls));
      const seconds = Float64Array.from(
        rows,
        (row) => 240 * Math.exp((own[agents[row] ?? 0] ?? 0) + 0.4 * normal()),
      );
      const spread = typeTimes({ seconds, agent: agents }, made.agents)?.handling.agents?.spread;
      if (spread === undefined) continue;
      sum += spread.value;
      if (spread.low <= truth && truth <= spread.high) held += 1;
    }
    console.info(
      `spread ${truth.toFixed(3)}: mean ${(sum / runs).toFixed(3)}, held ${held / runs}`,
    );
    expect(held / runs).toBeGreaterThan(0.86);
    expect(Math.abs(sum / runs / truth - 1)).toBeLessThan(0.1);
  },
);

test("a spread that may be anything is not shown: twelve agents of two calls each, hardly different from each other", () => {
  const normal = standardNormal(seededRandom(9));
  const shown = (agentCount: number, calls: number, tau: number): number => {
    let count = 0;
    for (let run = 0; run < 60; run++) {
      const own = Float64Array.from({ length: agentCount }, () => tau * normal());
      const rows = Uint32Array.from({ length: agentCount * calls }, (_, i) => i);
      const agents = rows.map((row) => Math.floor(row / calls));
      const seconds = rows.map((row) =>
        Math.round(240 * Math.exp((own[agents[row] ?? 0] ?? 0) + 0.4 * normal())),
      );
      const times = typeTimes({ seconds: Float64Array.from(seconds), agent: agents }, agentCount);
      const spread = times?.handling.agents?.spread ?? null;
      if (spread === null) continue;
      count++;
      expect(spread.high / spread.value).toBeLessThanOrEqual(3);
    }
    return count;
  };
  expect(shown(12, 2, 0.05)).toBeLessThan(6);
  expect(shown(60, 20, 0.3)).toBe(60);
});
