import { evaluatorAgreement } from "../../../src/domain/calibration/evaluator-agreement";
import { krippendorffAlpha } from "../../../src/domain/calibration/krippendorff-alpha";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { agent, centre, reviews, type ReviewRow } from "../ranking/small-centre";

const people = ["Ana", "Bea", "Cem"].map((name) => agent(name));
const found = (rows: readonly ReviewRow[], seed = 1) =>
  evaluatorAgreement(centre(people, { reviews: reviews(rows) }), defaultSettings, seed);

/** Calls scored by both Wu and Xu: what the call was worth, and what each saw in it. */
function twice(calls: number, noise: number, strictness = 0, seed = 4): ReviewRow[] {
  const normal = standardNormal(seededRandom(seed));
  return Array.from({ length: calls }, (_, k) => {
    const worth = 80 + 8 * normal();
    const call = { agent: k % 3, recording: `R${k}` };
    return [
      { ...call, by: "Wu", score: worth + noise * normal() },
      { ...call, by: "Xu", score: worth + noise * normal() - strictness },
    ];
  }).flat();
}

describe("agreement of evaluators who scored the same call", () => {
  it("is good where two evaluators see nearly the same, with number of calls and interval", () => {
    const agreement = found(twice(60, 1));
    expect(agreement).toMatchObject({ calls: 60, evaluators: 2, verdict: "good" });
    const { value, low, high } = agreement?.alpha ?? { value: 0, low: 0, high: 0 };
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(low).toBeGreaterThan(0.9);
  });

  it("is poor where each sees something else, or where one is much stricter", () => {
    expect(found(twice(60, 12))?.verdict).toBe("poor");
    expect(found(twice(60, 1, 15))?.verdict).toBe("poor");
  });

  it("names who gives less than whom for the same calls, and nobody where they differ by chance", () => {
    const [pair, ...more] = found(twice(30, 3, 6))?.differences ?? [];
    expect(pair).toMatchObject({ stricter: "Xu", milder: "Wu", calls: 30 });
    expect(pair?.difference.low ?? NaN).toBeLessThan(6);
    expect(pair?.difference.high ?? NaN).toBeGreaterThan(6);
    expect(more).toEqual([]);
    expect(found(twice(30, 3))?.differences).toEqual([]);
  });

  it("is left open where the interval reaches over the limits", () => {
    const agreement = found(twice(30, 4.5));
    expect(agreement?.alpha?.low ?? 1).toBeLessThan(0.8);
    expect(agreement?.alpha?.high ?? 0).toBeGreaterThan(0.667);
    expect(agreement?.verdict).toBe("unsure");
  });

  it("covers the true alpha about nine times in ten", () => {
    // Scores of variance 64 between calls and 16 of each evaluator: alpha is 64 / 80.
    const covered = Array.from({ length: 100 }, (_, k) => found(twice(60, 4, 0, 100 + k))?.alpha);
    const hits = covered.filter((alpha) => alpha && alpha.low <= 0.8 && alpha.high >= 0.8).length;
    console.log(`90 % intervals of alpha: ${hits} of 100 hold the true value`);
    expect(hits).toBeGreaterThanOrEqual(80);
    expect(hits).toBeLessThanOrEqual(97);
  });

  it("counts the calls but gives no alpha for fewer than ten", () => {
    expect(found(twice(9, 1, 15))).toEqual({
      calls: 9,
      evaluators: 2,
      alpha: null,
      verdict: "unsure",
      differences: [],
    });
  });

  it("is nothing where no call was scored twice by different evaluators", () => {
    const once = twice(30, 1).filter((_, k) => k % 2 === 0);
    expect(found(once)).toBeNull();
    const same = twice(30, 1).map((row) => ({ ...row, by: "Wu" }));
    expect(found(same)).toBeNull();
    const unnumbered = twice(30, 1).map(({ agent: who, by = "", score }) => ({
      agent: who,
      by,
      score,
    }));
    expect(found(unnumbered)).toBeNull();
    expect(evaluatorAgreement(centre(people), defaultSettings, 1)).toBeNull();
  });

  it("leaves out what was only observed, and calls of two agents that share a number", () => {
    const observed = twice(12, 1).map((row, k) => ({ ...row, observationOnly: k < 2 }));
    expect(found(observed)?.calls).toBe(11);
    const shared = twice(12, 1).map((row, k) => (k === 1 ? { ...row, agent: 1 } : row));
    expect(found(shared)?.calls).toBe(11);
  });

  it("is Krippendorff's alpha of those calls, the same for the same seed", () => {
    const rows = twice(40, 3);
    const expected = krippendorffAlpha(
      {
        unit: Uint32Array.from(rows, (_, k) => k >> 1),
        units: 40,
        value: Float64Array.from(rows, ({ score }) => score),
      },
      "interval",
    );
    expect(found(rows, 5)?.alpha?.value).toBeCloseTo(expected, 12);
    expect(found(rows, 5)).toEqual(found(rows, 5));
  });
});
