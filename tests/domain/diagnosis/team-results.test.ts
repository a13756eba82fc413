import { diagnose } from "../../../src/domain/diagnosis/diagnose";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import type { Ranking } from "../../../src/domain/ranking/ranking";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { unwatched } from "../../../src/foundation/watch";
import { agent, centre, reviews, type ReviewRow } from "../ranking/small-centre";

const criteria = [
  { name: "Tone", maxScore: 10 },
  { name: "Accuracy", maxScore: 10 },
];

let ranking: Ranking | null = null;

/** 32 agents in four teams with six reviews each; agents differ by .8 marks, calls by 1. */
async function teamsOf(extra: (team: number, criterion: number) => number, seed: number) {
  const normal = standardNormal(seededRandom(seed));
  const people = Array.from({ length: 32 }, (_, i) => agent(`A${i}`, { team: `T${i % 4}` }));
  const rows = people.flatMap((_, i): ReviewRow[] => {
    const level = criteria.map((_unused, c) => 7 + 0.8 * normal() + extra(i % 4, c));
    return Array.from({ length: 6 }, () => {
      const marks = level.map((own) => own + normal());
      return { agent: i, score: marks.reduce((sum, mark) => sum + mark, 0), criteria: marks };
    });
  });
  const of = centre(people, { reviews: reviews(rows, criteria) });
  // With criteria the ranking is not looked at: one serves all centres.
  ranking ??= await rankAgents(of, defaultSettings, 1, unwatched);
  return diagnose(of, defaultSettings, ranking, unwatched);
}

describe("teams against each other", () => {
  it("mark the weak and the strong team with people, results, gap and interval", async () => {
    const { teams } = await teamsOf((team, c) => (team === 2 && c === 1 ? -2 : 0), 3);
    expect(teams).toHaveLength(8);
    const weak = teams.find(({ team, topic }) => team === "T2" && topic === 1);
    expect(weak).toMatchObject({ verdict: "weaker", people: 8, n: 48 });
    expect(weak?.gap.high ?? NaN).toBeLessThan(-0.5);
    expect(weak?.below ?? NaN).toBeGreaterThan(6);
    expect(teams.filter(({ topic }) => topic === 0).map(({ verdict }) => verdict)).toEqual(
      Array(4).fill("within-chance"),
    );
  });

  it("mark any at all in at most 5 of 100 blameless centres", async () => {
    let marked = 0;
    const runs = 60;
    for (let seed = 1; seed <= runs; seed++) {
      const { teams } = await teamsOf(() => 0, seed);
      if (teams.some(({ verdict }) => verdict !== "within-chance")) marked += 1;
    }
    expect(marked / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
