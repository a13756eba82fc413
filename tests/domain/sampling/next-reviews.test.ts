import { unwatched } from "../../../src/foundation/watch";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { rankJudged } from "../../../src/domain/ranking/rank-agents";
import type { Centre } from "../../../src/domain/records/centre";
import { nextReviews } from "../../../src/domain/sampling/next-reviews";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { simulatedCentre } from "../ranking/simulated-centre";
import { agent, centre, kpis, reviews, type ReviewRow } from "../ranking/small-centre";
import { inOneGo } from "../../../src/foundation/steps";

const today = 20_500;
const settings: Settings = { ...defaultSettings, bottomSize: 20, topSize: 10 };

async function plan(of: Centre, chosen = settings) {
  const { ranking, judged } = await rankJudged(of, chosen, 5, unwatched);
  return { plan: inOneGo(nextReviews(of, ranking, judged, chosen, today)), ranking };
}

describe("the next reviews", () => {
  const simulated = simulatedCentre(4, { agents: 200, evaluators: 8, most: 12 }).centre;

  it("go to those near the cut, and say how sure the group becomes", async () => {
    const { plan: found, ranking } = await plan(simulated);
    expect(found?.reviews).toHaveLength(100);
    const chance = new Map(ranking.agents.map((one) => [one.agent, one.pBottom ?? 0]));
    const chances = found?.reviews.map((one) => chance.get(one.agent) ?? 0) ?? [];
    expect(Math.min(...chances)).toBeGreaterThan(0.02);
    expect(Math.max(...chances)).toBeLessThan(0.95);
    const right = found?.forecasts.map((one) => one.right) ?? [];
    expect(found?.forecasts.map((one) => one.reviews)).toEqual([0, 20, 50, 100]);
    expect([...right].sort((a, b) => a - b)).toEqual(right);
    // What the draws say of the group's members today agrees with the forecast's start.
    const surest = ranking.agents.map(({ pBottom }) => pBottom ?? 0).sort((a, b) => b - a);
    const expected = surest.slice(0, 20).reduce((sum, one) => sum + one, 0);
    expect(Math.abs((right[0] ?? 0) - expected)).toBeLessThan(0.5);
  });

  it("may be stopped before the plan and before each forecast, and come out the same", async () => {
    const { ranking, judged } = await rankJudged(simulated, settings, 5, unwatched);
    const steps = nextReviews(simulated, ranking, judged, settings, today);
    let stops = 0;
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) stops += 1;
    expect(stops).toBe(1 + 4);
    expect(next.value).toEqual(inOneGo(nextReviews(simulated, ranking, judged, settings, today)));
  });

  it("count on from the reviews an agent has, so that a review done is not asked for again", async () => {
    const { plan: found, ranking } = await plan(simulated);
    const has = new Map(ranking.agents.map((one) => [one.agent, one.n]));
    const seen = new Map<number, number>();
    for (const { agent: index, number } of found?.reviews ?? []) {
      const before = seen.get(index) ?? has.get(index) ?? 0;
      expect(number).toBe(before + 1);
      seen.set(index, number);
    }
    expect(Math.max(...seen.values())).toBeGreaterThan(1);
  });

  it("are shared among the evaluators, and not done by the agent's usual one", async () => {
    const { plan: found } = await plan(simulated);
    const counts = new Map<string, number>();
    for (const { evaluator } of found?.reviews ?? []) {
      const name = evaluator?.evaluator ?? "";
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (evaluator?.reason.kind === "not-the-usual") {
        expect(evaluator.reason.usual).not.toBe(evaluator.evaluator);
      }
    }
    expect(counts.size).toBe(8);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(3);
  });

  it("ask for the evaluator who ties two branches together that share no agent", async () => {
    const normal = standardNormal(seededRandom(8));
    const rows: ReviewRow[] = Array.from({ length: 60 }, (_, index) =>
      Array.from({ length: 6 }, (_, k) => {
        const by = index < 30 ? ["Wu", "Xu"] : ["Ma", "Lin"];
        return { agent: index, score: 80 + 4 * normal() + (index % 30) / 4, by: by[k % 2] ?? "Wu" };
      }),
    ).flat();
    const people = Array.from({ length: 60 }, (_, index) => agent(`A${index}`));
    const { plan: found } = await plan(centre(people, { reviews: reviews(rows) }), {
      ...settings,
      bottomSize: 10,
    });
    const [first, ...later] = found?.reviews ?? [];
    const north = ["Wu", "Xu"];
    expect(first?.evaluator?.reason.kind).toBe("links-groups");
    expect(north.includes(first?.evaluator?.evaluator ?? "")).toBe((first?.agent ?? 0) >= 30);
    expect(later.some(({ evaluator }) => evaluator?.reason.kind === "links-groups")).toBe(false);
  });

  it("pass over leads and new hires, who are not sorted by the cut", async () => {
    const people = simulated.agents.map((one, index) => ({
      ...one,
      role: index % 2 === 0 ? ("lead" as const) : one.role,
      hiredOn: index % 4 === 1 ? today - 10 : null,
    }));
    const { plan: found } = await plan({ ...simulated, agents: people });
    expect(found?.reviews.every((one) => one.agent % 4 === 3)).toBe(true);
  });

  it("do not ask those who left the QA team", async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      Array.from({ length: 8 }, (_, k) => ({
        agent: index,
        score: 70 + (index % 7) * 3 + 5 * Math.sin(31 * index + 7 * k),
        by: k < 2 ? "Gone" : k % 2 === 0 ? "Wu" : "Xu",
        day: k < 2 ? today - 300 : today - 30 + k,
      })),
    ).flat();
    const people = Array.from({ length: 40 }, (_, index) => agent(`A${index}`));
    const { plan: found } = await plan(centre(people, { reviews: reviews(rows) }), {
      ...settings,
      bottomSize: 8,
    });
    const asked = new Set(found?.reviews.map(({ evaluator }) => evaluator?.evaluator));
    expect(asked).toEqual(new Set(["Wu", "Xu"]));
  });

  it("are not planned where reviews tell nothing, and those without any figure are counted", async () => {
    const people = Array.from({ length: 40 }, (_, index) => agent(`A${index}`));
    const onlyKpis = centre(people, {
      kpis: kpis(people.map((_, index) => ({ agent: index, satisfaction: 3 + index / 50 }))),
    });
    expect((await plan(onlyKpis)).plan).toBeNull();
    const { plan: found } = await plan({
      ...simulated,
      agents: [...simulated.agents, agent("unseen")],
    });
    expect(found?.withoutFigures).toBe(1);
  });
});
