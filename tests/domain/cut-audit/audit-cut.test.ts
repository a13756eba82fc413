import { dayFromCivil } from "../../../src/foundation/day";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { unwatched } from "../../../src/foundation/watch";
import { auditCut } from "../../../src/domain/cut-audit/audit-cut";
import type { CutAudit, CutChange } from "../../../src/domain/cut-audit/cut-audit";
import { rankJudged } from "../../../src/domain/ranking/rank-agents";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { assignTiers } from "../../../src/domain/tiers/assign-tiers";
import { simulatedCentre } from "../ranking/simulated-centre";
import { agent, centre, kpis, reviews, type ReviewRow } from "../ranking/small-centre";

const today = dayFromCivil(2026, 4, 20);
const march = dayFromCivil(2026, 3, 1);
const april = dayFromCivil(2026, 4, 1);

const small: Settings = { ...defaultSettings, bottomSize: 3, topSize: 3, minReviews: 4 };

async function audit(of: Centre, settings: Settings) {
  const { ranking, judged } = await rankJudged(of, settings, 7, unwatched);
  const tiers = assignTiers(of, ranking, settings, today);
  const input = { centre: of, settings, ranking, judged, today, compared: null };
  return { audit: await auditCut(input, unwatched), tiers };
}

function crossingsOf(found: CutAudit | null, wanted: CutChange["kind"]) {
  return found?.changes.filter(({ change }) => change.kind === wanted) ?? [];
}

/** Agents 6 points apart, twelve reviews each by two evaluators who share the work, half of them in March, half in April. */
function steps(noise: number): ReviewRow[] {
  const normal = standardNormal(seededRandom(3));
  return Array.from({ length: 20 }, (_, index) =>
    Array.from({ length: 12 }, (_, k) => ({
      agent: index,
      score: 100 - 3 * index + noise * normal(),
      by: k % 2 === 0 ? "Wu" : "Xu",
      day: (k < 6 ? march : april) + k,
    })),
  ).flat();
}

const twenty = Array.from({ length: 20 }, (_, index) => agent(`A${index}`));

describe("the cut audit", () => {
  it("finds the agent whose place on the bottom list hangs on one evaluator", async () => {
    const rows = steps(0.5).filter(({ agent: index }) => index !== 10);
    // Agent 10 does as well as her neighbours for Wu and Xu; Zhao, who saw ten people only, saw her on bad days.
    const own = Array.from({ length: 6 }, (_, k) => [
      { agent: 10, score: 72, by: k % 2 === 0 ? "Wu" : "Xu", day: march + k },
      { agent: 10, score: 20, by: "Zhao", day: april + k },
    ]).flat();
    const others = Array.from({ length: 9 }, (_, index) =>
      Array.from({ length: 6 }, (_, k) => ({
        agent: index,
        score: 100 - 3 * index,
        by: "Zhao",
        day: (k < 3 ? march : april) + k,
      })),
    ).flat();
    const of = centre(twenty, { reviews: reviews([...rows, ...own, ...others]) });
    const { audit: found, tiers } = await audit(of, small);
    expect(tiers[10]?.tier).toBe("one-to-one");
    const zhao = crossingsOf(found, "without-evaluator").find(
      ({ change }) => change.kind === "without-evaluator" && change.evaluator === "Zhao",
    );
    expect(zhao?.bottom.leave).toEqual([10]);
    expect(zhao?.bottom.tooFew).toEqual([]);
    expect(zhao?.bottom.enter).toHaveLength(1);
    const her = found?.people.find((one) => one.agent === 10);
    expect(her?.group).toBe("bottom");
    expect(her?.moves).toContainEqual({
      change: found?.changes.findIndex((one) => one === zhao),
      group: "bottom",
      way: "leaves",
    });
  });

  it("shows nothing where nothing matters: far apart, on every measure alike", async () => {
    const of = centre(twenty, {
      reviews: reviews(steps(0.01)),
      kpis: kpis(
        twenty.flatMap((_, index) =>
          [0, 1].map((month) => ({
            agent: index,
            month: 12 * 56 + 2 + month,
            satisfaction: 5 - index / 10,
          })),
        ),
      ),
    });
    const { audit: found } = await audit(of, small);
    expect(found?.changes.length).toBeGreaterThan(8);
    for (const { bottom, top } of found?.changes ?? []) {
      expect([bottom.enter, bottom.leave, top.enter, top.leave].flat()).toEqual([]);
    }
    expect(found?.people.map(({ moves }) => moves).flat()).toEqual([]);
    expect(found?.people).toHaveLength(6);
  });

  it("tries each weight more and less, and each metric, month and evaluator left out", async () => {
    const of = centre(twenty, {
      reviews: reviews(steps(3)),
      kpis: kpis(
        twenty.map((_, index) => ({
          agent: index,
          month: 12 * 56 + 2,
          satisfaction: 3 + index / 10,
        })),
      ),
    });
    const { audit: found } = await audit(of, small);
    expect(found?.changes.map(({ change }) => change)).toEqual([
      { kind: "weight", metric: "qaScore", factor: 0.75 },
      { kind: "weight", metric: "qaScore", factor: 1.25 },
      { kind: "weight", metric: "satisfaction", factor: 0.75 },
      { kind: "weight", metric: "satisfaction", factor: 1.25 },
      { kind: "without-metric", metric: "qaScore" },
      { kind: "without-metric", metric: "satisfaction" },
      { kind: "without-month", month: 12 * 56 + 2 },
      { kind: "without-month", month: 12 * 56 + 3 },
      { kind: "without-evaluator", evaluator: "Wu", reviews: 120 },
      { kind: "without-evaluator", evaluator: "Xu", reviews: 120 },
    ]);
    // Satisfaction rises where quality falls: without quality the order turns round.
    const [withoutQuality] = crossingsOf(found, "without-metric");
    expect(withoutQuality?.bottom.enter).toEqual(expect.arrayContaining([0, 1, 2]));
    expect(withoutQuality?.top.enter).toEqual(expect.arrayContaining([17, 18, 19]));
  });

  it("lets an agent who has too few reviews without an evaluator leave the list, and says that this is why", async () => {
    const rows = steps(0.5).filter(({ agent: index, by }) => index !== 19 || by === "Wu");
    const of = centre(twenty, { reviews: reviews(rows) });
    const { audit: found, tiers } = await audit(of, small);
    expect(tiers[19]?.tier).toBe("one-to-one");
    const wu = crossingsOf(found, "without-evaluator").find(
      ({ change }) => change.kind === "without-evaluator" && change.evaluator === "Wu",
    );
    expect(wu?.bottom.leave).toContain(19);
    expect(wu?.bottom.tooFew).toEqual([19]);
    expect(found?.people.find((one) => one.agent === 19)?.moves).toContainEqual({
      change: found?.changes.findIndex((one) => one === wu),
      group: "bottom",
      way: "too-few",
    });
  });

  it("asks whether to go on before each change, and before each metric of a month left out", async () => {
    const of = centre(twenty, { reviews: reviews(steps(0.5)) });
    const { ranking, judged } = await rankJudged(of, small, 7, unwatched);
    const asked: number[] = [];
    const input = { centre: of, settings: small, ranking, judged, today, compared: null };
    const found = await auditCut(input, (done) => {
      asked.push(done);
      return Promise.resolve("go-on");
    });
    const months = crossingsOf(found, "without-month").length;
    expect(months).toBe(2);
    expect(asked).toHaveLength((found?.changes.length ?? 0) + months * judged.weighted.length);
    expect(asked.toSorted((a, b) => a - b)).toEqual(asked);
  });

  it("starts from the groups as the tiers have them", async () => {
    const { centre: of } = simulatedCentre(11, { agents: 300, evaluators: 6, most: 12 });
    const settings = { ...defaultSettings, bottomSize: 30, topSize: 15 };
    const { audit: found, tiers } = await audit(of, settings);
    const named = (group: "bottom" | "top" | null) =>
      (found?.people ?? []).filter((one) => one.group === group).map((one) => one.agent);
    const inTier = (tier: string) =>
      tiers.filter((one) => one.tier === tier).map((one) => one.agent);
    expect(named("bottom").sort()).toEqual(inTier("one-to-one").sort());
    expect(named("top").sort()).toEqual(inTier("recording-study").sort());
    const moved = found?.changes.flatMap(({ bottom }) => [...bottom.enter, ...bottom.leave]) ?? [];
    expect(moved.length).toBeGreaterThan(0);
    // The size of the group is kept, but for those without enough reviews or below the floor.
    for (const { bottom } of found?.changes ?? []) {
      expect(bottom.enter.length).toBeLessThanOrEqual(bottom.leave.length + 3);
    }
  });

  it("has nothing to say of a centre without groups or with a single measure, month and evaluator", async () => {
    const one = centre(twenty, {
      reviews: reviews(steps(2).map((row) => ({ ...row, by: "Wu", day: march }))),
    });
    expect((await audit(one, small)).audit).toBeNull();
    const none = { ...small, bottomSize: 0, topSize: 0 };
    expect((await audit(centre(twenty, { reviews: reviews(steps(2)) }), none)).audit).toBeNull();
  });
});
