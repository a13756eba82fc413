import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import type { RankedAgent } from "../../../src/domain/ranking/ranking";
import { rankProbabilities } from "../../../src/domain/ranking/rank-probabilities";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { unwatched } from "../../../src/foundation/watch";
import { agent, centre, reviews } from "../../domain/ranking/small-centre";
import { crossed, oracle, plainMeans, type Posterior } from "./posterior";
import type { Scenario } from "./scenario";

export const bottom = 100;
const top = 30;
const bins = 10;

/** How well one estimator does in one invented centre. */
export type RankingLine = {
  /** Share of the chosen bottom group that truly belongs there. */
  readonly precision: number;
  readonly precisionTop: number;
  readonly brier: number;
  /** Share of the 90 % rank intervals that hold the true rank, and their mean width. */
  readonly coverage: number;
  readonly width: number;
  /** People, sum of chances and true members by tenth of the chance. */
  readonly calibration: readonly (readonly [number, number, number])[];
};

export const estimators = { plainMeans, crossed, oracle } as const;

/** @param seed of the draws */
export async function rankingLine(
  scenario: Scenario,
  posterior: Posterior,
  seed: number,
): Promise<RankingLine> {
  const normal = standardNormal(seededRandom(seed));
  const chances = await rankProbabilities(
    scenario.ability.length,
    (out) => {
      posterior.draw(normal, out);
    },
    bottom,
    top,
    unwatched,
  );
  return lineOf(scenario, { ...chances, mean: posterior.mean });
}

/** The whole ranking as a centre gets it, from reviews alone. */
export async function rankedLine(scenario: Scenario, seed: number): Promise<RankingLine> {
  const people = Array.from(scenario.ability, (_, i) =>
    agent(`A${i}`, { team: `T${scenario.team[i] ?? 0}` }),
  );
  const rows = scenario.reviews.map(({ agent: of, evaluator, score }) => ({
    agent: of,
    by: `E${evaluator}`,
    score,
  }));
  const settings = { ...defaultSettings, bottomSize: bottom, topSize: top };
  const ranking = await rankAgents(
    centre(people, { reviews: reviews(rows) }),
    settings,
    seed,
    unwatched,
  );
  const of = (pick: (one: RankedAgent) => number | null): Float64Array => {
    const values = new Float64Array(people.length);
    for (const one of ranking.agents) values[one.agent] = pick(one) ?? Number.NaN;
    return values;
  };
  return lineOf(scenario, {
    mean: of(({ score }) => score?.value ?? null),
    pBottom: of(({ pBottom }) => pBottom),
    low: of(({ rankLow }) => rankLow),
    high: of(({ rankHigh }) => rankHigh),
  });
}

type Ranked = {
  readonly mean: Float64Array;
  readonly pBottom: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
};

function lineOf(scenario: Scenario, chances: Ranked): RankingLine {
  const agents = scenario.ability.length;
  const lowest = scenario.truly(-bottom);
  const highest = scenario.truly(top);
  const ranks = scenario.trueRanks();
  const calibration = Array.from({ length: bins }, (): [number, number, number] => [0, 0, 0]);
  let brier = 0;
  let covered = 0;
  let width = 0;
  for (let i = 0; i < agents; i++) {
    const chance = chances.pBottom[i] ?? Number.NaN;
    const truth = lowest.has(i) ? 1 : 0;
    brier += (chance - truth) ** 2;
    const rank = ranks[i] ?? Number.NaN;
    const low = chances.low[i] ?? Number.NaN;
    const high = chances.high[i] ?? Number.NaN;
    covered += rank >= low && rank <= high ? 1 : 0;
    width += high - low;
    const bin = calibration[Math.min(bins - 1, Math.floor(chance * bins))];
    if (!bin) throw new Error(`A chance of ${chance} is none.`);
    bin[0] += 1;
    bin[1] += chance;
    bin[2] += truth;
  }
  return {
    precision: hits(chances.mean, -bottom, lowest),
    precisionTop: hits(chances.mean, top, highest),
    brier: brier / agents,
    coverage: covered / agents,
    width: width / agents,
    calibration,
  };
}

/** Share of those chosen (lowest when negative, highest when positive) that are of the true group. */
export function hits(mean: Float64Array, size: number, truth: ReadonlySet<number>): number {
  const order = [...mean.keys()].sort((a, b) => (mean[a] ?? 0) - (mean[b] ?? 0));
  const chosen = size < 0 ? order.slice(0, -size) : order.slice(-size);
  return chosen.filter((agent) => truth.has(agent)).length / chosen.length;
}
