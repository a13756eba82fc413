import { findBlindSpots } from "../../../src/domain/blind-spots/find-blind-spots";
import type { Diagnosis, TopicResult } from "../../../src/domain/diagnosis/diagnosis";
import type { SelfAssessments } from "../../../src/domain/records/practice";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { agent, centre } from "../ranking/small-centre";

const reach = 1.6448536269514722;
const names = ["Courtesy", "Accuracy", "Listening", "Record"];
const people = 150;

type Truth = { readonly qa: number; readonly self: number };

/** QA figures as the diagnosis gives them (reliability B of what QA saw), and two rounds of self-assessment. */
function centreOf(
  truthOf: (agent: number, criterion: number, random: () => number) => Truth,
  seed: number,
  B = 0.7,
) {
  const normal = standardNormal(seededRandom(seed));
  const results: TopicResult[] = [];
  const dimensions = names.map((name) => ({
    name: `${name}, self (10)`,
    maxScore: 10,
    values: new Float64Array(2 * people),
  }));
  for (let i = 0; i < people; i++) {
    names.forEach((_, topic) => {
      const { qa, self } = truthOf(i, topic, normal);
      const value = B * (qa + Math.sqrt(1 / B - 1) * normal());
      const sd = Math.sqrt(1 - B);
      const gap = { value, low: value - reach * sd, high: value + reach * sd };
      results.push({
        agent: i,
        topic,
        n: i === 149 ? 2 : 9,
        value: 7 + qa,
        peers: 149,
        gap,
        weak: false,
      });
      for (const round of [0, 1]) {
        const mark = 7 + 0.8 * (self + 0.5 * normal());
        const column = dimensions[topic]?.values;
        if (column) column[2 * i + round] = mark;
      }
    });
  }
  const selfAssessments: SelfAssessments = {
    count: 2 * people,
    agent: Uint32Array.from({ length: 2 * people }, (_, k) => k >> 1),
    day: new Float64Array(2 * people).fill(NaN),
    month: new Float64Array(2 * people).fill(NaN),
    dimensions: [
      ...dimensions,
      { name: "Patience", maxScore: 10, values: new Float64Array(2 * people) },
    ],
    total: new Float64Array(2 * people).fill(NaN),
    outOf: new Float64Array(2 * people).fill(NaN),
    remark: { codes: new Uint32Array(2 * people), words: [] },
  };
  const diagnosis: Diagnosis = {
    topics: names.map((name) => ({
      topic: { kind: "criterion", name },
      ability: "skill",
      agents: people,
      weakAgents: 0,
      mean: 7,
      needed: 4,
      fullMarks: 10,
      scope: "individuals",
      teams: [],
      centreLoss: null,
    })),
    teams: [],
    results,
  };
  const all = Array.from({ length: people }, (_, i) => agent(`A${i}`));
  const found = findBlindSpots(centre(all, { selfAssessments }), diagnosis, defaultSettings);
  if (found === null) throw new Error("Nothing compared");
  return found;
}

const sameEyes = (_agent: number, _criterion: number, normal: () => number): Truth => {
  const qa = normal();
  return { qa, self: qa };
};

describe("self-assessment beside QA", () => {
  it("tells those who do not see a weakness from those who do not see a strength", () => {
    const found = centreOf((i, c, normal) => {
      if (i === 3 && c === 1) return { qa: -2.2, self: 3 };
      if (i === 8 && c === 2) return { qa: 2.2, self: -3 };
      return sameEyes(i, c, normal);
    }, 2);
    expect(found.views.map(({ agent: i, criterion, kind }) => [i, criterion, kind]).sort()).toEqual(
      [
        [3, 1, "blind-spot"],
        [8, 2, "hidden-strength"],
      ],
    );
    const view = found.views.find(({ agent: i }) => i === 3);
    expect(view).toMatchObject({ self: { n: 2, fullMarks: 10 }, qa: { n: 9, fullMarks: 10 } });
    expect(view?.gap.low ?? NaN).toBeGreaterThan(1);
    expect(view?.chance ?? NaN).toBeLessThan(0.001);
  });

  it("names anybody in at most 5 of 100 centres whose people see themselves as QA does", () => {
    for (const B of [0.3, 0.7]) {
      let named = 0;
      const runs = 100;
      for (let seed = 1; seed <= runs; seed++) {
        if (centreOf(sameEyes, seed, B).views.length > 0) named += 1;
      }
      expect(named / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    }
  });

  it("needs no talk with those who are rightly proud", () => {
    const found = centreOf(
      (i, c, normal) => (i === 3 && c === 1 ? { qa: 1, self: 7 } : sameEyes(i, c, normal)),
      4,
    );
    expect(found.views.filter(({ agent: i }) => i === 3)).toEqual([]);
    expect(found.harmless).toBeGreaterThanOrEqual(1);
  });

  it("says what could not be matched and who has too few reviews", () => {
    const found = centreOf(sameEyes, 1);
    expect(found.criteria.map(({ name, asked }) => [name, asked])).toEqual(
      names.map((name) => [name, `${name}, self (10)`]),
    );
    expect(found.unmatchedAsked).toEqual(["Patience"]);
    expect(found.unmatchedJudged).toEqual([]);
    expect(found.tooFew).toBe(1);
    expect(found.agents).toBe(people);
    expect(found.criteria[0]?.agreement ?? NaN).toBeGreaterThan(0.7);
  });

  it("is silent without self-assessments", () => {
    const none: Diagnosis = { topics: [], teams: [], results: [] };
    expect(findBlindSpots(centre([agent("A")]), none, defaultSettings)).toBeNull();
  });
});
