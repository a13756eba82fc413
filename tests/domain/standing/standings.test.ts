import type { RankedAgent, Ranking, ScorePart } from "../../../src/domain/ranking/ranking";
import { standings } from "../../../src/domain/standing/standings";

const pointsPerDeviation = 15;

const part = (metric: ScorePart["metric"], z: number, fair: number): ScorePart => ({
  metric,
  n: 6,
  raw: fair,
  fair,
  z,
  perDeviation: metric === "handleTime" ? 30 : 4,
  weight: metric === "handleTime" ? 0.2 : 0.8,
});

function agentWith(agent: number, parts: readonly ScorePart[]): RankedAgent {
  const known = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = parts.reduce((sum, { weight, z }) => sum + (weight * z) / known, 0);
  const value = 100 + pointsPerDeviation * mean;
  return {
    agent,
    n: 6,
    mean: 80,
    fairMean: null,
    score: { value, low: value - 8, high: value + 8 },
    rank: null,
    rankLow: null,
    rankHigh: null,
    pBottom: null,
    pTop: null,
    atCut: null,
    parts,
  };
}

/** Best first. QA score 84 is the centre's middle, one deviation is 4 points; handling time 300 s, one deviation 30 s. */
const agents = [
  agentWith(0, [part("qaScore", 1.5, 90), part("handleTime", 0, 300)]),
  agentWith(1, [part("qaScore", 1, 88), part("handleTime", 1, 270)]),
  agentWith(2, [part("qaScore", 0, 84), part("handleTime", 1, 270)]),
  agentWith(3, [part("qaScore", 0, 84)]),
  agentWith(4, [part("qaScore", -1.5, 78), part("handleTime", -1, 330)]),
];

const ranking: Ranking = {
  headline: "qaScore",
  period: null,
  agents,
  bottomSize: 1,
  topSize: 1,
  weights: [
    { metric: "qaScore", weight: 0.8 },
    { metric: "handleTime", weight: 0.2 },
  ],
  pointsPerDeviation,
  evaluators: [],
  notes: [],
};

const all = standings(ranking);

test("what the metrics add and take makes the score exactly", () => {
  for (const { agent, contributions } of all) {
    const made = contributions.reduce((sum, { points }) => sum + points, 100);
    expect(made).toBeCloseTo(agents[agent]?.score?.value ?? NaN, 9);
  }
});

test("the last agent's score would rise most if her QA score rose to what one peer in four reaches, then by a shorter handling time", () => {
  const last = all.find(({ agent }) => agent === 4);
  expect(last?.raises).toEqual([
    { metric: "qaScore", from: 78, to: 88, points: expect.closeTo(15 * 0.8 * 2.5), rank: 3 },
    { metric: "handleTime", from: 330, to: 270, points: expect.closeTo(15 * 0.2 * 2), rank: 5 },
  ]);
});

test("an agent judged on one metric alone: all of the weight is on it", () => {
  const [contribution] = all.find(({ agent }) => agent === 3)?.contributions ?? [];
  expect(contribution?.points).toBe(0);
  const [raise] = all.find(({ agent }) => agent === 3)?.raises ?? [];
  expect(raise?.points).toBeCloseTo(15);
});

test("whoever stands above the target has nothing to raise there", () => {
  expect(all.find(({ agent }) => agent === 1)?.raises).toEqual([]);
});

test("who has no score has no standing", () => {
  const without = { ...agentWith(9, []), score: null };
  expect(standings({ ...ranking, agents: [...agents, without] })).toHaveLength(agents.length);
});
