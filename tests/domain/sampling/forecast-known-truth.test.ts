import { unwatched } from "../../../src/foundation/watch";
import { rankJudged } from "../../../src/domain/ranking/rank-agents";
import { nextReviews } from "../../../src/domain/sampling/next-reviews";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { simulatedCentre } from "../ranking/simulated-centre";

const settings = { ...defaultSettings, bottomSize: 20, topSize: 10 };
const seeds = [1, 2, 3, 4, 5, 6];

/** One centre: what the plan forecasts of 100 more reviews, and what the ranking says and the truth is once they are done. */
async function planned(seed: number) {
  const { centre, ability, more } = simulatedCentre(seed, { agents: 120, evaluators: 5, most: 12 });
  const { ranking, judged } = await rankJudged(centre, settings, seed, unwatched);
  const plan = nextReviews(centre, ranking, judged, settings, 20_500);
  const asked = (plan?.reviews ?? []).map(({ agent, evaluator }) => ({
    agent,
    by: evaluator?.evaluator ?? "E0",
  }));
  const then = await rankJudged(more(asked), settings, seed, unwatched);
  const named = then.ranking.agents.slice(-settings.bottomSize);
  const cut = [...ability].sort((a, b) => a - b)[settings.bottomSize - 1] ?? NaN;
  return {
    today: plan?.forecasts[0]?.right ?? NaN,
    forecast: plan?.forecasts.at(-1)?.right ?? NaN,
    reviews: asked.length,
    says: named.reduce((sum, { pBottom }) => sum + (pBottom ?? NaN), 0),
    truly: named.filter(({ agent }) => (ability[agent] ?? NaN) <= cut).length,
  };
}

test("what the plan forecasts is what comes, on average: 6 centres of 120 agents, 100 reviews done as listed", async () => {
  const runs = await Promise.all(seeds.map(planned));
  const mean = (pick: (run: (typeof runs)[number]) => number): number =>
    runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
  const [today, forecast] = [mean((run) => run.today), mean((run) => run.forecast)];
  const [says, truly] = [mean((run) => run.says), mean((run) => run.truly)];
  const shown = [today, forecast, says, truly].map((value) => value.toFixed(2));
  console.log(
    `of 20: today, forecast, as the ranking then says, as it truly is: ${shown.join(", ")}`,
  );
  for (const { reviews } of runs) expect(reviews).toBe(100);
  expect(forecast - today).toBeGreaterThan(1);
  expect(Math.abs(forecast - says)).toBeLessThan(0.5);
  expect(Math.abs(forecast - truly)).toBeLessThan(1.5);
});
