import type { MetricId } from "../../../src/domain/metrics/metric";
import { compose } from "../../../src/domain/ranking/composite";
import { cornishFisher } from "../../../src/domain/ranking/composite-draws";
import type { Evidence } from "../../../src/domain/ranking/evidence";
import { judge } from "../../../src/domain/ranking/fair-metric";
import { drawsFor, rankProbabilities } from "../../../src/domain/ranking/rank-probabilities";
import { normalCdf, normalQuantile } from "../../../src/domain/metrics/normal";
import { unwatched } from "../../../src/foundation/watch";
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
  expect(metrics.map(({ fair }) => fair.own.draw === null)).toEqual([true, true, false]);
  const composite = compose(metrics, agents, () => true);
  const draws = 10_000;
  const draw = composite.drawer(5, draws);
  const out = new Float64Array(agents);
  const sum = new Float64Array(agents);
  const squares = new Float64Array(agents);
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
    expect(Math.abs(mean - (composite.value[k] ?? NaN))).toBeLessThan(0.02);
    expect(Math.abs(sd / (composite.sd[k] ?? NaN) - 1)).toBeLessThan(0.02);
  }
});

it("gives the same draws for the same seed, and others for another", () => {
  const metrics = [{ fair: judge(scores("satisfaction", 1, [])), weight: 1 }];
  const composite = compose(metrics, agents, () => true);
  const first = (seed: number): number[] => {
    const out = new Float64Array(agents);
    composite.drawer(seed, 100)(out);
    return [...out];
  };
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
});

/** P(X < x) of a gamma variate with a whole shape and scale 1. */
function gammaCdf(shape: number, x: number): number {
  let term = Math.exp(-x);
  let above = 0;
  for (let k = 0; k < shape; k++) {
    above += term;
    term *= x / (k + 1);
  }
  return x <= 0 ? 0 : 1 - above;
}

it.each([
  [16, 0.0002],
  [64, 0.00003],
])(
  "gives a skewed law (complaints: gamma with shape %d) its shape to within %d of its distribution function",
  (shape, bound) => {
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = cornishFisher(2 / Math.sqrt(shape), 6 / shape);
    let largest = 0;
    for (let p = 0.0005; p < 1; p += 0.001) {
      const z = normalQuantile(p);
      const x = shape + Math.sqrt(shape) * (c0 + z * (c1 + z * (c2 + z * c3)));
      largest = Math.max(largest, Math.abs(gammaCdf(shape, x) - normalCdf(z)));
    }
    console.info(`shape ${shape}: largest error ${largest.toExponential(2)}`);
    expect(largest).toBeLessThan(bound);
  },
);

it("draws rare events, whose law no cubic gives, as they are", () => {
  const events = Float64Array.of(0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 1, 0);
  const exposure = new Float64Array(agents).fill(100);
  const fair = judge({
    metric: "complaints",
    source: "kpis",
    n: exposure,
    raw: events,
    model: { kind: "count", events, exposure },
    ceiling: Infinity,
  });
  const { own, z, spread } = fair;
  expect(spread).toBeGreaterThan(0);
  expect((own.third[0] ?? 0) / (own.variance[0] ?? 1) ** 1.5).toBeLessThan(-0.5);
  const draws = 20_000;
  const draw = compose([{ fair, weight: 1 }], agents, () => true).drawer(3, draws);
  const out = new Float64Array(agents);
  let [sum, squares, cubes] = [0, 0, 0];
  for (let d = 0; d < draws; d++) {
    draw(out);
    const away = (out[0] ?? 0) - (z[0] ?? 0);
    sum += away / draws;
    squares += away ** 2 / draws;
    cubes += away ** 3 / draws;
  }
  expect(Math.abs(sum)).toBeLessThan(0.02);
  expect(squares / (own.variance[0] ?? 1)).toBeCloseTo(1, 1);
  expect(cubes / (own.third[0] ?? 1)).toBeCloseTo(1, 0);
});

it("is far surer of a chance than as many independent draws would be", async () => {
  const people = 60;
  const metrics = [{ fair: judge(manyScores(people)), weight: 1 }];
  const composite = compose(metrics, people, () => true);
  const seeds = 12;
  const sum = new Float64Array(people);
  const squares = new Float64Array(people);
  const draws = 4000;
  expect(drawsFor(people)).toBe(draws);
  for (let seed = 1; seed <= seeds; seed++) {
    const draw = composite.drawer(seed, draws);
    const { pBottom } = await rankProbabilities(people, draw, 10, 0, unwatched);
    pBottom.forEach((p, k) => {
      sum[k] = (sum[k] ?? 0) + p / seeds;
      squares[k] = (squares[k] ?? 0) + p ** 2 / seeds;
    });
  }
  let seen = 0;
  let independent = 0;
  for (let k = 0; k < people; k++) {
    const p = sum[k] ?? NaN;
    seen += (((squares[k] ?? NaN) - p * p) * seeds) / (seeds - 1);
    independent += (p * (1 - p)) / draws;
  }
  const share = Math.sqrt(seen / independent);
  console.info(`standard error of a chance: ${share.toFixed(2)} of that of independent draws`);
  expect(share).toBeLessThan(0.6);
});

function manyScores(people: number): Evidence {
  const normal = standardNormal(seededRandom(8));
  const row = Uint32Array.from({ length: people * 5 }, (_, k) => Math.floor(k / 5));
  const level = Float64Array.from({ length: people }, () => 80 + 5 * normal());
  return {
    metric: "qaScore",
    source: "reviews",
    n: new Float64Array(people).fill(5),
    raw: level,
    model: {
      kind: "scores",
      observations: {
        row,
        column: null,
        value: Float64Array.from(row, (agent) => (level[agent] ?? 0) + 8 * normal()),
        weight: null,
      },
      evaluators: 0,
      expectedMean: null,
    },
    ceiling: 100,
  };
}
