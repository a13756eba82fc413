import { observeAttitude } from "../../../src/domain/attitude/observe-attitude";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom } from "../../../src/foundation/random";
import { agent, centre, reviews, type ReviewRow } from "../ranking/small-centre";

const form = [
  { name: "使用礼貌用语", maxScore: 1 },
  { name: "反问句", maxScore: 1 },
  { name: "亲和力", maxScore: 5 },
];
const teams = ["一组", "二组", "三组"];
const people = Array.from({ length: 36 }, (_, i) => agent(`A${i}`, { team: teams[i % 3] ?? null }));

type Chance = (agent: number, criterion: number, listener: number) => number;

/** 36 people in three teams, eight calls each listened to by four listeners in turn. */
function listenedTo(short: Chance, seed = 7, samples = 8) {
  const random = seededRandom(seed);
  const rows = people.flatMap((_, i) =>
    Array.from({ length: samples }, (_unused, k): ReviewRow => {
      const listener = (i + k) % 4;
      const isShort = (criterion: number) => random() < short(i, criterion, listener);
      return {
        agent: i,
        score: NaN,
        by: `L${listener}`,
        observationOnly: true,
        criteria: [isShort(0) ? 0 : 1, isShort(1) ? 1 : 0, isShort(2) ? 2 : 4],
      };
    }),
  );
  return centre(people, { reviews: reviews(rows, form) });
}

const observed = (of: ReturnType<typeof centre>) => {
  const found = observeAttitude(of, defaultSettings, new Map());
  if (found === null) throw new Error("Nothing observed");
  return found;
};

describe("service attitude from calls only listened to", () => {
  it("calls rhetorical questions heard all over one team common to that team, and nobody in it a case", () => {
    const found = observed(listenedTo((i, c) => (i % 3 === 1 && c === 1 ? 0.6 : 0.08)));
    expect(found.criteria.map(({ scope, teams: named }) => [scope, ...named])).toEqual([
      ["individuals"],
      ["teams", "二组"],
      ["individuals"],
    ]);
    expect(found.criteria[1]?.isFault).toBe(true);
    expect(found.criteria[0]?.isFault).toBe(false);
    expect(found.toTrain.filter(({ agent: i }) => i % 3 === 1)).toEqual([]);
    expect(found.teams[0]).toMatchObject({ team: "二组", criterion: 1, people: 12, n: 96 });
  });

  it("names who has the habit alone, with samples, times, chance and listeners", () => {
    const found = observed(listenedTo((i, c) => (i === 5 && c === 1 ? 0.9 : 0.08)));
    const [first, ...rest] = found.toTrain;
    expect(first).toMatchObject({ agent: 5, criterion: 1, n: 8, against: "centre", listeners: 4 });
    expect(first?.times ?? NaN).toBeGreaterThan(4);
    expect(first?.chance ?? NaN).toBeLessThan(0.001);
    expect(first?.share.low ?? NaN).toBeGreaterThan(first?.expected ?? NaN);
    expect(rest).toEqual([]);
    expect(found.criteria.every(({ scope }) => scope === "individuals")).toBe(true);
  });

  it("holds nobody's strict listener against her", () => {
    // L0 writes down six times as much as the others, and hears three people more than anybody else does.
    const base = listenedTo((_i, _c, listener) => (listener === 0 ? 0.6 : 0.1), 11, 12);
    const { reviews: table } = base;
    if (table === null) throw new Error("No reviews");
    const zero = table.evaluators.indexOf("L0");
    const keep = [...table.agent.keys()].filter(
      (k) => table.evaluator[k] === zero || (table.agent[k] ?? 0) > 2 || k % 12 > 8,
    );
    const pick = (column: Float64Array) => Float64Array.from(keep, (k) => column[k] ?? NaN);
    const found = observed({
      ...base,
      reviews: {
        ...table,
        count: keep.length,
        agent: Uint32Array.from(keep, (k) => table.agent[k] ?? 0),
        evaluator: Uint32Array.from(keep, (k) => table.evaluator[k] ?? 0),
        day: pick(table.day),
        score: pick(table.score),
        businessType: Uint32Array.from(keep, (k) => table.businessType[k] ?? 0),
        observationOnly: Uint8Array.from(keep, () => 1),
        criteria: table.criteria.map((one) => ({ ...one, values: pick(one.values) })),
      },
    });
    expect(found.toTrain).toEqual([]);
    expect(found.teams.filter(({ verdict }) => verdict !== "within-chance")).toEqual([]);
  });

  it("names anybody or any team in at most 5 of 100 blameless centres", () => {
    let people5 = 0;
    let teams5 = 0;
    const runs = 150;
    for (let seed = 1; seed <= runs; seed++) {
      const found = observed(listenedTo(() => 0.08, seed));
      if (found.toTrain.length > 0) people5 += 1;
      if (found.teams.some(({ verdict }) => verdict !== "within-chance")) teams5 += 1;
    }
    // Three standard deviations above 5 %.
    const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs);
    expect(people5 / runs).toBeLessThanOrEqual(most);
    expect(teams5 / runs).toBeLessThanOrEqual(most);
  });

  it("praises who fell short in nothing, where others would have", () => {
    const found = observed(listenedTo((i) => (i < 3 ? 0 : 0.3)));
    expect(found.toPraise.map(({ agent: i }) => i).sort()).toEqual([0, 1, 2]);
    expect(found.toPraise[0]).toMatchObject({ n: 8, marks: 24 });
    expect(found.toPraise[0]?.expected ?? NaN).toBeGreaterThan(4);
  });

  it("says nothing of people with few samples, and counts them", () => {
    const found = observed(listenedTo((i, c) => (i === 5 && c === 1 ? 1 : 0.05), 3, 3));
    expect(found.toTrain).toEqual([]);
    expect(found.toPraise).toEqual([]);
    expect(found.tooFew).toBe(36);
  });

  it("does not look at scored reviews, and is silent without samples", () => {
    const { reviews: table } = listenedTo(() => 0.5);
    if (table === null) throw new Error("No reviews");
    const scored = { ...table, observationOnly: table.observationOnly.map(() => 0) };
    expect(
      observeAttitude(centre(people, { reviews: scored }), defaultSettings, new Map()),
    ).toBeNull();
  });

  it("leaves out what does not say what is good: words a minute", () => {
    const rows: ReviewRow[] = people.map((_, i) => ({
      agent: i,
      score: NaN,
      observationOnly: true,
      criteria: [200 + i, 1],
    }));
    const found = observed(
      centre(people, {
        reviews: reviews(rows, [
          { name: "语速（字/分）", maxScore: 1000 },
          { name: "礼貌用语", maxScore: 1 },
        ]),
      }),
    );
    expect(found.notJudged).toEqual(["语速（字/分）"]);
    expect(found.criteria.map(({ name }) => name)).toEqual(["礼貌用语"]);
  });
});
