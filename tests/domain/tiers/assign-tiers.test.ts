import type { RankedAgent, Ranking } from "../../../src/domain/ranking/ranking";
import type { Agent } from "../../../src/domain/records/agents";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { assignTiers } from "../../../src/domain/tiers/assign-tiers";
import type { Tier } from "../../../src/domain/tiers/tiers";
import { agent, centre, kpis, reviews } from "../ranking/small-centre";

const today = 20_000;
const settings: Settings = { ...defaultSettings, minReviews: 4 };

/** A ranking of the agents in the order given, best first; the chances fall off towards the middle. */
function ranking(
  people: readonly Agent[],
  sizes: { readonly bottom: number; readonly top: number },
  more: Readonly<Record<number, Partial<RankedAgent>>> = {},
): Ranking {
  const active = people.flatMap(({ status }, index) => (status === "active" ? [index] : []));
  return {
    headline: "qaScore",
    period: null,
    agents: active.map((index, position) => ({
      agent: index,
      n: 10,
      mean: 90 - position,
      fairMean: null,
      score: { value: 120 - position, low: 110 - position, high: 130 - position },
      rank: position + 1,
      rankLow: 1,
      rankHigh: active.length,
      pBottom: position >= active.length - sizes.bottom ? 0.7 : 0.05,
      pTop: position < sizes.top ? 0.9 : 0.05,
      atCut: null,
      parts: [],
      ...more[index],
    })),
    bottomSize: sizes.bottom,
    topSize: sizes.top,
    weights: [{ metric: "qaScore", weight: 1 }],
    pointsPerDeviation: 15,
    evaluators: [],
    notes: [],
  };
}

const noFigures: Partial<RankedAgent> = {
  n: 0,
  mean: null,
  score: null,
  rank: null,
  rankLow: null,
  rankHigh: null,
  pBottom: null,
  pTop: null,
};

const scored = (people: readonly Agent[]): Centre =>
  centre(people, { reviews: reviews([{ agent: 0, score: 90, by: "Wu" }]) });

const tiersOf = (people: readonly Agent[], of: Ranking, more: Partial<Settings> = {}) =>
  assignTiers(scored(people), of, { ...settings, ...more }, today);

const twelve = Array.from({ length: 12 }, (_, index) => agent(`A${index}`));

describe("training tiers", () => {
  it("coach the bottom group one to one, let the top group study recordings, sort the rest by thirds", () => {
    const found = tiersOf(twelve, ranking(twelve, { bottom: 3, top: 3 }));
    expect(found.map(({ tier }) => tier)).toEqual([
      ...Array<string>(3).fill("recording-study"),
      ...Array<string>(6).fill("rest"),
      ...Array<string>(3).fill("one-to-one"),
    ]);
    expect(found.slice(3, 9).map(({ level }) => level)).toEqual([
      "upper",
      "upper",
      "middle",
      "middle",
      "lower",
      "lower",
    ]);
    expect(found[11]?.reason).toEqual({
      kind: "bottom",
      rank: 12,
      of: 12,
      pBottom: 0.7,
      tied: false,
    });
    expect(found[0]?.reason).toEqual({ kind: "top", rank: 1, of: 12, pTop: 0.9, tied: false });
    expect(found[4]?.reason).toEqual({ kind: "level", rank: 5, of: 12 });
  });

  it("say when a name is tied at the cut", () => {
    const found = tiersOf(
      twelve,
      ranking(twelve, { bottom: 3, top: 3 }, { 9: { atCut: "bottom" }, 2: { atCut: "top" } }),
    );
    expect(found[9]?.reason).toMatchObject({ kind: "bottom", tied: true });
    expect(found[2]?.reason).toMatchObject({ kind: "top", tied: true });
  });

  it("keep new hires apart, however they score", () => {
    const people = twelve.map((one, index) => ({
      ...one,
      hiredOn: index === 11 ? today - 20 : index === 10 ? today - 61 : null,
    }));
    const found = tiersOf(people, ranking(people, { bottom: 2, top: 2 }));
    expect(found[11]).toEqual({
      agent: 11,
      tier: "new-hire",
      level: null,
      reason: { kind: "new-hire", daysSinceHire: 20, window: 60 },
    });
    expect(found[10]?.tier).toBe("one-to-one");
  });

  it("count the sixtieth day as new, and those who have not started", () => {
    const people = [today - 60, today + 5, today - 61, null].map((hiredOn, index) =>
      agent(`A${index}`, { hiredOn }),
    );
    const found = tiersOf(people, ranking(people, { bottom: 0, top: 0 }));
    expect(found.map(({ tier }) => tier)).toEqual(["new-hire", "new-hire", "rest", "rest"]);
    expect(found[1]?.reason).toMatchObject({ daysSinceHire: 0 });
    const off = tiersOf(people, ranking(people, { bottom: 0, top: 0 }), { newHireDays: 0 });
    expect(off.every(({ tier }) => tier === "rest")).toBe(true);
  });

  it("never put somebody with too few reviews on the bottom list", () => {
    const found = tiersOf(twelve, ranking(twelve, { bottom: 3, top: 3 }, { 11: { n: 3 } }));
    expect(found[11]).toEqual({
      agent: 11,
      tier: "too-little-evidence",
      level: null,
      reason: { kind: "few-reviews", n: 3, needed: 4 },
    });
    expect(found[9]?.tier).toBe("one-to-one");
  });

  it("call somebody without any figure too little evidence", () => {
    const found = tiersOf(twelve, ranking(twelve, { bottom: 3, top: 3 }, { 5: noFigures }));
    expect(found[5]).toMatchObject({
      tier: "too-little-evidence",
      reason: { kind: "no-figures" },
    });
  });

  it("do not name anybody who hardly belongs to the bottom", () => {
    const found = tiersOf(twelve, ranking(twelve, { bottom: 3, top: 3 }, { 9: { pBottom: 0.15 } }));
    expect(found[9]).toEqual({
      agent: 9,
      tier: "rest",
      level: "lower",
      reason: { kind: "not-sure-enough", rank: 10, pBottom: 0.15, floor: 0.2 },
    });
    expect(found.filter(({ tier }) => tier === "one-to-one")).toHaveLength(2);
  });

  it("let somebody stay on the list from the last plan when it is a toss-up, and say so on both sides", () => {
    const of = ranking(
      twelve,
      { bottom: 3, top: 0 },
      { 8: { pBottom: 0.45 }, 9: { pBottom: 0.5 }, 10: { pBottom: 0.8 }, 11: { pBottom: 0.9 } },
    );
    const was = (tier: Tier, held: "stays" | null = null) =>
      ({ name: "", team: null, tier, rank: 10, n: 9, pBottom: 0.5, pTop: 0, held }) as const;
    const compared = (held: "stays" | null) => ({
      made: { day: today - 30, dataTo: null, results: 100 },
      people: new Map(
        [8, 10, 11].map((index) => [`A${index}`, was("one-to-one", index === 8 ? held : null)]),
      ),
    });
    const found = assignTiers(scored(twelve), of, settings, today, compared(null));
    expect(found[8]).toEqual({
      agent: 8,
      tier: "one-to-one",
      level: null,
      reason: {
        kind: "stays",
        group: "bottom",
        rank: 9,
        of: 12,
        chance: 0.45,
        otherChance: 0.5,
        margin: 0.1,
      },
    });
    expect(found[9]).toMatchObject({ tier: "rest", reason: { kind: "waits", chance: 0.5 } });

    const again = assignTiers(scored(twelve), of, settings, today, compared("stays"));
    expect(again[8]).toMatchObject({ tier: "rest", reason: { kind: "level" } });
    expect(again[9]).toMatchObject({ tier: "one-to-one", reason: { kind: "bottom" } });

    const off = { ...settings, cutMargin: 0 };
    expect(assignTiers(scored(twelve), of, off, today, compared(null))[9]?.tier).toBe("one-to-one");
  });

  it("group leads by level only, since they lead the training", () => {
    const people = twelve.map((one, index) =>
      index === 0 || index === 11 || index === 6 ? { ...one, role: "lead" as const } : one,
    );
    const found = tiersOf(people, ranking(people, { bottom: 3, top: 3 }, { 6: noFigures }));
    expect(found[0]).toMatchObject({ tier: "rest", level: "upper" });
    expect(found[11]).toMatchObject({ tier: "rest", level: "lower" });
    expect(found[6]).toMatchObject({ tier: "rest", level: null, reason: { kind: "no-figures" } });
  });

  it("leave out those who left", () => {
    const people = twelve.map((one, index) =>
      index === 3 ? { ...one, status: "left" as const } : one,
    );
    const found = tiersOf(people, ranking(people, { bottom: 2, top: 2 }));
    expect(found).toHaveLength(11);
    expect(found.map(({ agent: index }) => index)).not.toContain(3);
  });

  it("come in the order of the staff list", () => {
    const reversed = ranking(twelve, { bottom: 3, top: 3 });
    const found = tiersOf(twelve, { ...reversed, agents: [...reversed.agents].reverse() });
    expect(found.map(({ agent: index }) => index)).toEqual(twelve.map((_, index) => index));
  });

  it("leave a middle between bottom and top, even when most are new", () => {
    const people = twelve.map((one, index) => ({
      ...one,
      hiredOn: index < 6 ? today - 5 : null,
    }));
    const found = tiersOf(people, ranking(people, { bottom: 4, top: 2 }, {}), {
      minBottomProbability: 0,
    });
    const count = (tier: string) => found.filter((one) => one.tier === tier).length;
    expect(count("new-hire")).toBe(6);
    expect(count("one-to-one")).toBe(3);
    expect(count("recording-study")).toBe(2);
    expect(count("rest")).toBe(1);
  });

  it("take one monthly KPI row for enough evidence: it stands for many calls", () => {
    const months = twelve.map((_, index) => ({ agent: index, satisfaction: 4 + index / 100 }));
    const of = ranking(
      twelve,
      { bottom: 3, top: 3 },
      Object.fromEntries(twelve.map((_, index) => [index, { n: 1 }])),
    );
    const found = assignTiers(
      centre(twelve, { kpis: kpis(months) }),
      { ...of, headline: "satisfaction" },
      settings,
      today,
    );
    expect(found.filter(({ tier }) => tier === "too-little-evidence")).toHaveLength(0);
  });
});
