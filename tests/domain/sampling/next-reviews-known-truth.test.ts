import { unwatched } from "../../../src/foundation/watch";
import { rankJudged, type Judged } from "../../../src/domain/ranking/rank-agents";
import { expectedRight } from "../../../src/domain/sampling/expected-right";
import { nextReviews } from "../../../src/domain/sampling/next-reviews";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { simulatedCentre } from "../ranking/simulated-centre";
import { inOneGo } from "../../../src/foundation/steps";

const settings = { ...defaultSettings, bottomSize: 20, topSize: 10 };
const seeds = [1, 2, 3, 4];

/** What is known of each score, in one unit whatever the spread of all. */
function knownOf({ composite: { value, sd, scale } }: Judged) {
  return Array.from(value, (mean, k) => ({
    mean: mean / scale,
    variance: ((sd[k] ?? NaN) / scale) ** 2,
  }));
}

/** One centre: what the plan forecasts of 100 more reviews, and what they turn out to tell and to give once done as listed. */
async function planned(seed: number) {
  const { centre, ability, more } = simulatedCentre(seed, { agents: 120, evaluators: 5, most: 12 });
  const { ranking, judged } = await rankJudged(centre, settings, seed, unwatched);
  const plan = inOneGo(nextReviews(centre, ranking, judged, settings, 20_500));
  const asked = (plan?.reviews ?? []).map(({ agent, evaluator }) => ({
    agent,
    by: evaluator?.evaluator ?? "E0",
  }));
  const then = await rankJudged(more(asked), settings, seed, unwatched);
  const before = knownOf(judged);
  const after = knownOf(then.judged);
  const told = Float64Array.from(before, ({ variance }, k) =>
    Math.max(0, variance - (after[k]?.variance ?? NaN)),
  );
  const named = then.ranking.agents.slice(-settings.bottomSize);
  const cut = [...ability].sort((a, b) => a - b)[settings.bottomSize - 1] ?? NaN;
  return {
    reviews: asked.length,
    today: plan?.forecasts[0]?.right ?? NaN,
    forecast: plan?.forecasts.at(-1)?.right ?? NaN,
    // The same forecast from what the reviews did take off what was unknown, whatever they showed.
    byWhatTheyTold: expectedRight(before, told, settings.bottomSize),
    says: named.reduce((sum, { pBottom }) => sum + (pBottom ?? NaN), 0),
    truly: named.filter(({ agent }) => (ability[agent] ?? NaN) <= cut).length,
  };
}

test("the plan forecasts what reviews done as listed come to tell: 4 centres of 120 agents, 100 reviews", async () => {
  const runs = await Promise.all(seeds.map(planned));
  const mean = (pick: (run: (typeof runs)[number]) => number): number =>
    runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
  const [today, forecast] = [mean((run) => run.today), mean((run) => run.forecast)];
  const [told, says] = [mean((run) => run.byWhatTheyTold), mean((run) => run.says)];
  const truly = mean((run) => run.truly);
  const shown = [today, forecast, told, says, truly].map((value) => value.toFixed(2));
  console.log(
    `of 20: today, forecast, by what they told, as the ranking then says, as it truly is: ${shown.join(", ")}`,
  );
  for (const { reviews } of runs) expect(reviews).toBe(100);
  expect(forecast - today).toBeGreaterThan(1);
  expect(Math.abs(forecast - told)).toBeLessThan(0.1);
  expect(Math.abs(forecast - says)).toBeLessThan(0.8);
  expect(Math.abs(forecast - truly)).toBeLessThan(2);
});
