import { dayFromCivil, firstDayOfMonth } from "../../../src/foundation/day";
import { unwatched } from "../../../src/foundation/watch";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import type { RankedAgent, Ranking } from "../../../src/domain/ranking/ranking";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { agent, calls, centre, kpis, reviews, type ReviewRow } from "./small-centre";

const rank = (of: Centre, settings: Settings = defaultSettings, seed = 1) =>
  rankAgents(of, settings, seed, unwatched);

function of(ranking: Ranking, index: number): RankedAgent {
  const found = ranking.agents.find(({ agent: position }) => position === index);
  if (found === undefined) throw new Error(`agent ${index} is not in the ranking`);
  return found;
}

const order = (ranking: Ranking) => ranking.agents.map(({ agent: index }) => index);

/** Scores of each agent in turn, all by the same evaluator. */
const scored = (...scores: readonly (readonly number[])[]): ReviewRow[] =>
  scores.flatMap((own, index) => own.map((score) => ({ agent: index, score, by: "Wu" })));

const four = [agent("Ana"), agent("Bea"), agent("Cai"), agent("Dan")];

describe("the headline measure", () => {
  it("counts and averages an agent's own figures: ratings 3, 4 and 5 are n = 3, mean 4", async () => {
    const rows = [3, 4, 5].map((rating) => ({ agent: 0, rating }));
    const others = [2, 2, 3, 4, 3, 5].map((rating, k) => ({ agent: 1 + (k % 3), rating }));
    const ranking = await rank(centre(four, { calls: calls([...rows, ...others]) }));
    expect(ranking.headline).toBe("satisfaction");
    expect(of(ranking, 0)).toMatchObject({ n: 3, mean: 4 });
    expect(ranking.notes).toContainEqual({ kind: "no-qa-reviews" });
  });

  it("is the QA score as soon as reviews are scored", async () => {
    const both = centre(four, {
      reviews: reviews(scored([80, 82], [90, 92])),
      calls: calls([{ agent: 0, rating: 5 }]),
    });
    expect((await rank(both)).headline).toBe("qaScore");
  });

  it("is satisfaction again when all reviews are observation only", async () => {
    const observed = scored([80, 82], [90, 92]).map((row) => ({ ...row, observationOnly: true }));
    const ranking = await rank(
      centre(four, {
        reviews: reviews(observed),
        calls: calls([
          { agent: 0, rating: 5 },
          { agent: 1, rating: 3 },
        ]),
      }),
    );
    expect(ranking.headline).toBe("satisfaction");
    expect(ranking.notes).toContainEqual({ kind: "observation-only-excluded", reviews: 4 });
  });

  it("is the weighted metric with most figures when there is neither", async () => {
    const ranking = await rank(
      centre(four, {
        kpis: kpis([
          { agent: 0, handleTime: 240, complaints: 1 },
          { agent: 1, handleTime: 300, complaints: 0 },
          { agent: 2, handleTime: 280 },
        ]),
      }),
    );
    expect(ranking.headline).toBe("handleTime");
    expect(of(ranking, 0).mean).toBe(240);
  });

  it("comes with a fair mean drawn towards the peers, inside the scale", async () => {
    const ranking = await rank(
      centre(four, {
        reviews: reviews(scored([100, 100, 99], [80, 82, 90], [70, 75, 69], [88, 84])),
      }),
    );
    const best = of(ranking, 0);
    expect(best.fairMean?.value ?? NaN).toBeLessThan(best.mean ?? NaN);
    expect(best.fairMean?.value ?? NaN).toBeGreaterThan(85);
    expect(best.fairMean?.high ?? NaN).toBeLessThanOrEqual(100);
  });
});

describe("who is ranked", () => {
  it("leaves out those who left, and puts those without figures last, without a rank", async () => {
    const people = [agent("Ana"), agent("Gone", { status: "left" }), agent("New"), agent("Dan")];
    const ranking = await rank(
      centre(people, { reviews: reviews(scored([80, 84, 82], [99, 98, 99], [], [70, 72, 74])) }),
    );
    expect(order(ranking)).toEqual([0, 3, 2]);
    expect(of(ranking, 2)).toMatchObject({
      n: 0,
      mean: null,
      fairMean: null,
      score: null,
      rank: null,
      pBottom: null,
      parts: [],
    });
  });

  it("still returns everybody when the workbook has no figures at all", async () => {
    const ranking = await rank(centre(four));
    expect(ranking.agents).toHaveLength(4);
    expect(ranking.agents.every((one) => one.rank === null && one.n === 0)).toBe(true);
    expect(ranking).toMatchObject({ period: null, weights: [], bottomSize: 0, topSize: 0 });
  });

  it("gives a lone agent the first rank and no group", async () => {
    const ranking = await rank(centre([agent("Ana")], { reviews: reviews(scored([80, 90])) }));
    expect(of(ranking, 0)).toMatchObject({ rank: 1, rankLow: 1, rankHigh: 1, pBottom: 0, pTop: 0 });
    expect(of(ranking, 0).score?.value).toBe(100);
  });

  it("gives equal people equal chances, in the order of the staff list", async () => {
    const ranking = await rank(centre(four, { reviews: reviews(scored([85], [85], [85], [85])) }));
    expect(order(ranking)).toEqual([0, 1, 2, 3]);
    for (const { pBottom, score } of ranking.agents) {
      expect(Math.abs((pBottom ?? NaN) - 0.25)).toBeLessThan(0.04);
      expect(score?.value).toBe(100);
    }
  });
});

describe("fairness of the order", () => {
  it("does not let one lucky review beat ten good ones", async () => {
    const steady = [91, 88, 93, 90, 86, 94, 89, 92, 90, 87];
    const ranking = await rank(
      centre([...four, agent("Eve")], {
        reviews: reviews(
          scored([92], steady, [78, 90, 84, 80, 88], [92, 80, 85, 79, 89], [82, 93, 77, 87, 88]),
        ),
      }),
    );
    expect(of(ranking, 1).rank).toBe(1);
    expect(of(ranking, 0).rank).toBe(2);
  });

  it("does not blame an agent for a strict evaluator", async () => {
    const rows: ReviewRow[] = [];
    for (let index = 2; index < 12; index++) {
      for (let k = 0; k < 3; k++) {
        rows.push({ agent: index, score: 74 + index + k, by: "Strict" });
        rows.push({ agent: index, score: 88 + index + k, by: "Mild" });
      }
    }
    for (let k = 0; k < 4; k++) {
      rows.push({ agent: 0, score: 84 + k, by: "Strict" });
      rows.push({ agent: 1, score: 87 + k, by: "Mild" });
    }
    const people = Array.from({ length: 12 }, (_, index) => agent(`A${index}`));
    const ranking = await rank(centre(people, { reviews: reviews(rows) }));
    expect(of(ranking, 0).mean ?? NaN).toBeLessThan(of(ranking, 1).mean ?? NaN);
    expect(of(ranking, 0).rank ?? NaN).toBeLessThan(of(ranking, 1).rank ?? NaN);
    const [strict, mild] = ranking.evaluators;
    expect(strict).toMatchObject({ evaluator: "Strict", n: 34 });
    expect(strict?.shift.high ?? NaN).toBeLessThan(mild?.shift.low ?? NaN);
  });

  it("does not blame an agent for taking the long calls", async () => {
    const rows = [0, 1, 2, 3].flatMap((index) =>
      Array.from({ length: 40 }, (_, k) => {
        const loan = index === 0 ? k < 36 : k < 8;
        const pace = index === 0 ? -30 : 10 * index;
        return {
          agent: index,
          type: loan ? "loan" : "balance",
          handle: (loan ? 600 : 120) + pace + 7 * (k % 5),
        };
      }),
    );
    const ranking = await rank(centre(four, { calls: calls(rows) }));
    expect(of(ranking, 0).mean ?? NaN).toBeGreaterThan(of(ranking, 3).mean ?? NaN);
    expect(of(ranking, 0).rank).toBe(1);
  });

  it("counts complaints by calls taken, not by head", async () => {
    const ranking = await rank(
      centre(four, {
        kpis: kpis([
          { agent: 0, callsHandled: 4000, complaints: 8 },
          { agent: 1, callsHandled: 400, complaints: 7 },
          { agent: 2, callsHandled: 2000, complaints: 4 },
          { agent: 3, callsHandled: 2000, complaints: 5 },
        ]),
      }),
    );
    expect(of(ranking, 1).rank).toBe(4);
    expect(of(ranking, 0).rank).toBe(1);
  });

  it("re-weights an agent without a metric and widens her interval; the gap is no zero", async () => {
    const months = [0, 1, 2, 3].flatMap((index) =>
      [1, 2, 3, 4].map((k) => ({
        agent: index,
        month: 600 + k,
        callsHandled: 500,
        ...(index === 0 ? {} : { satisfaction: 3 + 0.3 * index + 0.02 * (k % 2) }),
      })),
    );
    const rows = scored(
      [95, 96, 94, 95, 96, 94],
      [95, 96, 94, 95, 96, 94],
      [80, 82, 81, 80, 81, 82],
      [70, 71, 72, 71, 70, 72],
    );
    const ranking = await rank(centre(four, { reviews: reviews(rows), kpis: kpis(months) }));
    expect(ranking.weights.map(({ metric }) => metric)).toEqual(["qaScore", "satisfaction"]);
    expect(ranking.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(of(ranking, 0).parts.map(({ metric }) => metric)).toEqual(["qaScore"]);
    expect(of(ranking, 0).score?.value ?? NaN).toBeGreaterThan(100);
    const width = ({ score }: RankedAgent) => (score?.high ?? NaN) - (score?.low ?? NaN);
    expect(width(of(ranking, 0))).toBeGreaterThan(1.25 * width(of(ranking, 1)));
  });

  it("ignores metrics the user gave no weight", async () => {
    const withCalls = centre(four, {
      reviews: reviews(scored([80, 82, 84], [90, 92, 91], [70, 73, 74], [85, 88, 83])),
      calls: calls(
        [0, 1, 2, 3].flatMap((index) =>
          [1, 2, 3].map((k) => ({ agent: index, handle: 900 - 200 * index + 9 * k })),
        ),
      ),
    });
    const ranking = await rank(withCalls, { ...defaultSettings, "weight.handleTime": 0 });
    expect(ranking.weights).toEqual([{ metric: "qaScore", weight: 1 }]);
    expect(order(ranking)).toEqual([1, 3, 0, 2]);
  });

  it("gives no weight to a metric on which nobody differs beyond chance, and says so", async () => {
    const rows = scored([80, 82, 84], [90, 92, 91], [70, 73, 74], [85, 88, 83]);
    const ratings = [0, 1, 2, 3].flatMap((index) =>
      [3, 4, 5, 4].map((rating) => ({ agent: index, rating })),
    );
    const ranking = await rank(centre(four, { reviews: reviews(rows), calls: calls(ratings) }));
    expect(ranking.weights).toEqual([{ metric: "qaScore", weight: 1 }]);
    expect(ranking.notes).toContainEqual({
      kind: "metric-without-differences",
      metric: "satisfaction",
    });
  });

  it("orders by the headline, unsurely, when nobody differs beyond chance in anything", async () => {
    const ratings = [0, 1, 2, 3].flatMap((index) =>
      [1, 2, 3, 4, 5, index === 2 ? 5 : 3].map((rating) => ({ agent: index, rating })),
    );
    const ranking = await rank(centre(four, { calls: calls(ratings) }));
    expect(of(ranking, 2).rank).toBe(1);
    expect(of(ranking, 2).pTop ?? NaN).toBeLessThan(0.5);
    expect(of(ranking, 2)).toMatchObject({ rankLow: 1, rankHigh: 4 });
    const { fairMean } = of(ranking, 2);
    expect((fairMean?.high ?? NaN) - (fairMean?.low ?? NaN)).toBeGreaterThan(0.1);
  });

  it("says when evaluators share no agent, and when there is only one", async () => {
    const rows: ReviewRow[] = [0, 1, 2, 3].flatMap((index) =>
      [80, 85, 83].map((score) => ({
        agent: index,
        score: score + index,
        by: index < 2 ? "Wu" : "Li",
      })),
    );
    const apart = await rank(centre(four, { reviews: reviews(rows) }));
    expect(apart.notes).toContainEqual({ kind: "evaluators-not-linked", groups: 2 });
    const single = await rank(centre(four, { reviews: reviews(scored([80, 81], [90, 95])) }));
    expect(single.notes).toContainEqual({ kind: "single-evaluator" });
    const unnamed = scored([80, 81], [90, 95]).map(({ agent: index, score }) => ({
      agent: index,
      score,
    }));
    expect((await rank(centre(four, { reviews: reviews(unnamed) }))).notes).toContainEqual({
      kind: "single-evaluator",
    });
  });

  it("never lets an observation-only review count", async () => {
    const rows = scored([80, 82, 84], [90, 92, 91], [70, 73, 74], [85, 88, 83]);
    const observed: ReviewRow = { agent: 1, score: 10, by: "Wu", observationOnly: true };
    const without = await rank(centre(four, { reviews: reviews(rows) }));
    const withOne = await rank(centre(four, { reviews: reviews([...rows, observed]) }));
    expect(withOne.agents).toEqual(without.agents);
  });
});

describe("the period", () => {
  const march = dayFromCivil(2026, 3, 31);
  const rows: ReviewRow[] = scored([80, 82, 84], [90, 92, 91], [70, 73, 74]).map((row, k) => ({
    ...row,
    day: march - 10 * (k % 3),
  }));
  const old: ReviewRow = { agent: 0, score: 20, by: "Wu", day: march - 200 };
  const undated: ReviewRow = { agent: 0, score: 82, by: "Wu" };

  it("reaches back from the newest record, not from today", async () => {
    const ranking = await rank(centre(four, { reviews: reviews([...rows, old]) }), {
      ...defaultSettings,
      periodDays: 90,
    });
    expect(of(ranking, 0)).toMatchObject({ n: 3, mean: 82 });
    expect(ranking.period).toEqual({ first: march - 20, last: march });
    expect(ranking.notes).toContainEqual({ kind: "outside-period", rows: 1 });
  });

  it("is everything by default, and rows without a date always count", async () => {
    const ranking = await rank(centre(four, { reviews: reviews([...rows, old, undated]) }));
    expect(of(ranking, 0).n).toBe(5);
    expect(ranking.period).toEqual({ first: march - 200, last: march });
  });

  it("takes a monthly row when its month reaches into it", async () => {
    const month = (2026 - 1970) * 12 + 2;
    const tables = {
      kpis: kpis(
        [0, 1, 2].flatMap((index) =>
          [0, 1, 2].map((back) => ({
            agent: index,
            month: month - back,
            satisfaction: 4 + 0.1 * index + 0.01 * back,
          })),
        ),
      ),
    };
    const ranking = await rank(centre(four, tables), { ...defaultSettings, periodDays: 20 });
    expect(of(ranking, 0).n).toBe(2);
    expect(ranking.period).toEqual({
      first: firstDayOfMonth(month - 1),
      last: firstDayOfMonth(month + 1) - 1,
    });
  });
});

describe("how sure the order is", () => {
  it("marks names tied at the cut, and only those", async () => {
    const people = Array.from({ length: 40 }, (_, index) => agent(`A${index}`));
    const rows = people.flatMap((_, index) =>
      [-6, -2, 0, 3, 5].map((noise) => ({ agent: index, score: 70 + index / 2 + noise, by: "Wu" })),
    );
    const ranking = await rank(centre(people, { reviews: reviews(rows) }), {
      ...defaultSettings,
      bottomSize: 8,
      topSize: 8,
    });
    for (const { pBottom, pTop, atCut } of ranking.agents) {
      const toss = (p: number | null) => p !== null && p > 0.2 && p < 0.8;
      expect(atCut !== null).toBe(toss(pBottom) || toss(pTop));
    }
    expect(of(ranking, 8).atCut).toBe("bottom");
    expect(of(ranking, 31).atCut).toBe("top");
    expect(of(ranking, 0).pBottom ?? NaN).toBeGreaterThan(0.8);
  });

  it("gives the same result for the same seed, and nearly the same for another", async () => {
    const tables = {
      reviews: reviews(scored([80, 82, 84], [90, 92, 91], [70, 73, 74], [85, 88, 83])),
    };
    const first = await rank(centre(four, tables), defaultSettings, 7);
    expect(await rank(centre(four, tables), defaultSettings, 7)).toEqual(first);
    const other = await rank(centre(four, tables), defaultSettings, 8);
    expect(order(other)).toEqual(order(first));
    first.agents.forEach(({ pBottom }, position) => {
      expect(Math.abs((pBottom ?? NaN) - (other.agents[position]?.pBottom ?? NaN))).toBeLessThan(
        0.05,
      );
    });
  });

  it("answers from fewer draws when told to stop", async () => {
    const people = Array.from({ length: 500 }, (_, index) => agent(`A${index}`));
    const rows = people.flatMap((_, index) =>
      [0, 3, 7].map((k) => ({ agent: index, score: 60 + ((index * 7 + k * 5) % 40), by: "Wu" })),
    );
    const whileDrawing: number[] = [];
    const ranking = await rankAgents(
      centre(people, { reviews: reviews(rows) }),
      defaultSettings,
      1,
      (fraction) => {
        if (fraction > 0.2 && fraction < 0.9) whileDrawing.push(fraction);
        return Promise.resolve(whileDrawing.length === 0 ? "go-on" : "stop");
      },
    );
    expect(whileDrawing).toHaveLength(1);
    const sum = ranking.agents.reduce((total, { pBottom }) => total + (pBottom ?? NaN), 0);
    expect(sum).toBeCloseTo(100, 6);
  });
});
