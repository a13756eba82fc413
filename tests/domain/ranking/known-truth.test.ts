import { unwatched } from "../../../src/foundation/watch";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import type { Ranking } from "../../../src/domain/ranking/ranking";
import { simulatedCentre } from "./simulated-centre";

const bottom = 30;
const seeds = [1, 2, 3, 4, 5];

/** Share of the chosen that truly are among the `bottom` weakest. */
function precision(ability: Float64Array, chosen: readonly number[]): number {
  const cut = [...ability].sort((a, b) => a - b)[bottom - 1] ?? NaN;
  return chosen.filter((agent) => (ability[agent] ?? NaN) <= cut).length / bottom;
}

function coverage(ability: Float64Array, ranking: Ranking): number {
  const order = [...ability.keys()].sort((a, b) => (ability[b] ?? 0) - (ability[a] ?? 0));
  const trueRank = new Map(order.map((agent, position) => [agent, position + 1]));
  const covered = ranking.agents.filter(({ agent, rankLow, rankHigh }) => {
    const rank = trueRank.get(agent) ?? NaN;
    return rank >= (rankLow ?? NaN) && rank <= (rankHigh ?? NaN);
  });
  return covered.length / ranking.agents.length;
}

describe("ranking where the truth is known: 300 agents, 12 evaluators of different strictness", () => {
  const settings = { ...defaultSettings, bottomSize: bottom, topSize: 30 };
  const runs = Promise.all(
    seeds.map(async (seed) => {
      const { centre, ability } = simulatedCentre(seed, { agents: 300, evaluators: 12, most: 20 });
      const ranking = await rankAgents(centre, settings, seed, unwatched);
      const byMean = [...ranking.agents]
        .sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0))
        .slice(0, bottom);
      const sumBottom = ranking.agents.reduce((sum, { pBottom }) => sum + (pBottom ?? 0), 0);
      const brier = ranking.agents.reduce((sum, { agent, pBottom }) => {
        const cut = [...ability].sort((a, b) => a - b)[bottom - 1] ?? NaN;
        const truth = (ability[agent] ?? NaN) <= cut ? 1 : 0;
        return sum + ((pBottom ?? NaN) - truth) ** 2;
      }, 0);
      return {
        fair: precision(
          ability,
          ranking.agents.slice(-bottom).map(({ agent }) => agent),
        ),
        plain: precision(
          ability,
          byMean.map(({ agent }) => agent),
        ),
        coverage: coverage(ability, ranking),
        sumBottom,
        brier: brier / ranking.agents.length,
      };
    }),
  );
  const meanOf = async (pick: (run: Awaited<typeof runs>[number]) => number) =>
    (await runs).reduce((sum, run) => sum + pick(run), 0) / seeds.length;

  it("finds clearly more of the truly weakest than plain means do", async () => {
    const fair = await meanOf((run) => run.fair);
    const plain = await meanOf((run) => run.plain);
    console.log(
      `precision of the bottom ${bottom}: fair ${fair.toFixed(3)}, plain ${plain.toFixed(3)}`,
    );
    expect(fair - plain).toBeGreaterThan(0.04);
  });

  it("has 90 % rank intervals that hold about 90 % of the true ranks", async () => {
    const covered = await meanOf((run) => run.coverage);
    console.log(
      `coverage ${covered.toFixed(3)}, Brier ${(await meanOf((run) => run.brier)).toFixed(4)}`,
    );
    expect(covered).toBeGreaterThan(0.85);
    expect(covered).toBeLessThan(0.95);
  });

  it("gives chances of belonging to the bottom that add up to its size", async () => {
    for (const { sumBottom } of await runs) expect(sumBottom).toBeCloseTo(bottom, 6);
  });
});
