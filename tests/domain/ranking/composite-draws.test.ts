import type { MetricId } from "../../../src/domain/metrics/metric";
import { compose } from "../../../src/domain/ranking/composite";
import type { Evidence } from "../../../src/domain/ranking/evidence";
import { judge } from "../../../src/domain/ranking/fair-metric";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

const agents = 12;

/** Scores around each agent's own level, three to six each; those of `without` have none. */
function scores(metric: MetricId, seed: number, without: readonly number[]): Evidence {
  const normal = standardNormal(seededRandom(seed));
  const row: number[] = [];
  const value: number[] = [];
  const n = new Float64Array(agents);
  for (let agent = 0; agent < agents; agent++) {
    const level = 80 + 5 * normal();
    for (let k = 0; k < 3 + (agent % 4); k++) {
      if (without.includes(agent)) continue;
      row.push(agent);
      value.push(level + 4 * normal());
      n[agent] = (n[agent] ?? 0) + 1;
    }
  }
  return {
    metric,
    source: "calls",
    n,
    raw: n,
    model: {
      kind: "scores",
      observations: { row, column: null, value, weight: null },
      evaluators: 0,
      expectedMean: null,
    },
    ceiling: Infinity,
  };
}

function shares(): Evidence {
  const trials = new Float64Array(agents).fill(60);
  const successes = trials.map((_, agent) => 30 + 2 * agent);
  return {
    metric: "resolution",
    source: "calls",
    n: trials,
    raw: successes,
    model: { kind: "proportion", successes, trials },
    ceiling: 1,
  };
}

it("draws everybody's score around what is stated, as widely as is stated, however the metrics are drawn", () => {
  const metrics = [
    { fair: judge(scores("satisfaction", 1, [])), weight: 0.4 },
    { fair: judge(scores("handleTime", 2, [3, 7])), weight: 0.3 },
    { fair: judge(shares()), weight: 0.3 },
  ];
  expect(metrics.map(({ fair }) => fair.apart !== null)).toEqual([true, true, false]);
  const composite = compose(metrics, agents, () => true);
  const draw = composite.drawer(5);
  const out = new Float64Array(agents);
  const sum = new Float64Array(agents);
  const squares = new Float64Array(agents);
  const draws = 10_000;
  for (let d = 0; d < draws; d++) {
    draw(out);
    out.forEach((value, k) => {
      sum[k] = (sum[k] ?? 0) + value * composite.scale;
      squares[k] = (squares[k] ?? 0) + (value * composite.scale) ** 2;
    });
  }
  for (let k = 0; k < agents; k++) {
    const mean = (sum[k] ?? NaN) / draws;
    const sd = Math.sqrt((squares[k] ?? NaN) / draws - mean * mean);
    expect(Math.abs(mean - (composite.value[k] ?? NaN))).toBeLessThan(0.03);
    expect(Math.abs(sd / (composite.sd[k] ?? NaN) - 1)).toBeLessThan(0.03);
  }
});

it("gives the same draws for the same seed, and others for another", () => {
  const metrics = [{ fair: judge(scores("satisfaction", 1, [])), weight: 1 }];
  const composite = compose(metrics, agents, () => true);
  const first = (seed: number): number[] => {
    const out = new Float64Array(agents);
    composite.drawer(seed)(out);
    return [...out];
  };
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
});
