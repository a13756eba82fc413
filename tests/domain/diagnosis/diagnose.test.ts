import { unwatched } from "../../../src/foundation/watch";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { diagnose } from "../../../src/domain/diagnosis/diagnose";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { agent, calls, centre, reviews, type ReviewRow } from "../ranking/small-centre";

const criteria = [
  { name: "礼貌语调", maxScore: 20 },
  { name: "产品知识", maxScore: 30 },
  { name: "沟通能力", maxScore: 30 },
  { name: "身份核实", maxScore: 20 },
];

type Loss = (agent: number, criterion: number) => number;

/** 30 agents in three teams, eight reviews each by three evaluators; every criterion usually loses about a tenth. */
function centreLosing(extra: Loss, seed = 4): Centre {
  const normal = standardNormal(seededRandom(seed));
  const people = Array.from({ length: 30 }, (_, index) =>
    agent(`A${index}`, { team: `Team ${index % 3}` }),
  );
  const levels = people.map(() => criteria.map(() => 0.03 * normal()));
  const rows: ReviewRow[] = people.flatMap((_, index) =>
    Array.from({ length: 8 }, (_unused, k) => {
      const marks = criteria.map(({ maxScore }, c) => {
        const share = 0.9 + (levels[index]?.[c] ?? 0) - extra(index, c) + 0.05 * normal();
        return maxScore * Math.min(1, Math.max(0, share));
      });
      const score = marks.reduce((sum, mark) => sum + mark, 0);
      return { agent: index, score, by: `E${(index + k) % 3}`, criteria: marks };
    }),
  );
  return centre(people, { reviews: reviews(rows, criteria) });
}

async function diagnosed(of: Centre) {
  const ranking = await rankAgents(of, defaultSettings, 1, unwatched);
  return diagnose(of, defaultSettings, ranking, unwatched);
}

describe("diagnosis by QA criteria", () => {
  it("names an agent's own weakness an individual one", async () => {
    const found = await diagnosed(centreLosing((index, c) => (index === 7 && c === 1 ? 0.2 : 0)));
    const weak = found.results.find(({ agent: index, topic }) => index === 7 && topic === 1);
    expect(weak?.weak).toBe(true);
    expect(weak?.gap.high ?? NaN).toBeLessThan(0);
    expect(weak).toMatchObject({ n: 8, peers: 29 });
    expect(found.topics[1]).toMatchObject({
      topic: { kind: "criterion", name: "产品知识" },
      ability: "knowledge",
      agents: 30,
      scope: "individuals",
      teams: [],
    });
  });

  it("calls nobody weak who is nearer to the peers than the settings' gap", async () => {
    const of = centreLosing((index, c) => (index === 7 && c === 1 ? 0.2 : 0));
    const ranking = await rankAgents(of, defaultSettings, 1, unwatched);
    const weak = async (weakGap: number) => {
      const settings = { ...defaultSettings, weakGap };
      const { results } = await diagnose(of, settings, ranking, unwatched);
      return results.filter((one) => one.weak);
    };
    expect(await weak(5)).toEqual([]);
    const far = await weak(1.5);
    for (const { gap } of far) expect(gap.value).toBeLessThanOrEqual(-1.5);
    expect((await weak(0.5)).length).toBeGreaterThan(far.length);
  });

  it("finds a whole team's weakness and names the team", async () => {
    const found = await diagnosed(
      centreLosing((index, c) => (index % 3 === 2 && c === 2 ? 0.12 : 0)),
    );
    expect(found.topics[2]).toMatchObject({ scope: "teams", teams: ["Team 2"] });
    expect(found.topics[0]?.scope).toBe("individuals");
  });

  it("finds what the whole centre loses most on, without calling everybody weak", async () => {
    const found = await diagnosed(centreLosing((_, c) => (c === 3 ? 0.15 : 0)));
    expect(found.topics.map(({ scope }) => scope)).toEqual([
      "individuals",
      "individuals",
      "individuals",
      "centre",
    ]);
    expect(found.topics[3]?.weakAgents ?? NaN).toBeLessThan(15);
    expect(found.topics[3]?.mean ?? NaN).toBeLessThan(17);
  });

  it("finds nothing common where there is nothing, in ten centres", async () => {
    let teams = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const found = await diagnosed(centreLosing(() => 0, seed));
      teams += found.topics.filter(({ scope }) => scope !== "individuals").length;
    }
    expect(teams).toBeLessThanOrEqual(2);
  });

  it("lists the heat map by agent, then topic, and counts the weak", async () => {
    const found = await diagnosed(centreLosing((index) => (index < 3 ? 0.1 : 0)));
    expect(found.results).toHaveLength(30 * 4);
    const keys = found.results.map(({ agent: index, topic }) => index * 10 + topic);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    found.topics.forEach(({ weakAgents }, topic) => {
      const weak = found.results.filter((one) => one.topic === topic && one.weak);
      expect(weakAgents).toBe(weak.length);
    });
  });

  it("does not call one bad review a weakness", async () => {
    const of = centreLosing(() => 0);
    const people = [...of.agents, agent("Once", { team: "Team 0" })];
    const rows: ReviewRow[] = [...Array(240).keys()].map((k) => ({
      agent: of.reviews?.agent[k] ?? 0,
      score: of.reviews?.score[k] ?? NaN,
      by: `E${of.reviews?.evaluator[k] ?? 0}`,
      criteria: of.reviews?.criteria.map(({ values }) => values[k] ?? NaN) ?? [],
    }));
    rows.push({ agent: 30, score: 80, by: "E1", criteria: [17, 24, 26, 17] });
    const found = await diagnosed(centre(people, { reviews: reviews(rows, criteria) }));
    expect(found.results.filter((one) => one.agent === 30 && one.weak)).toEqual([]);
  });

  it("never counts observation-only reviews, nor shows those who left", async () => {
    const of = centreLosing(() => 0);
    const { reviews: table } = of;
    if (table === null) throw new Error("no reviews");
    const people = of.agents.map((one, index) =>
      index === 5 ? { ...one, status: "left" as const } : one,
    );
    const observed = { ...table, observationOnly: table.agent.map((a) => Number(a === 6)) };
    const found = await diagnosed({
      ...of,
      agents: people,
      reviews: { ...table, observationOnly: Uint8Array.from(observed.observationOnly) },
    });
    expect(found.results.some((one) => one.agent === 5 || one.agent === 6)).toBe(false);
    expect(found.topics[0]?.agents).toBe(28);
  });
});

describe("diagnosis without QA criteria", () => {
  const people = Array.from({ length: 6 }, (_, index) => agent(`A${index}`));
  const rows = people.flatMap((_, index) =>
    Array.from({ length: 90 }, (_unused, k) => {
      const type = ["账单", "挂失", "分期"][k % 3] ?? "";
      const bad = index === 4 && type === "分期" ? 1.5 : 0;
      return { agent: index, type, rating: 4 + ((k * 7 + index) % 3) / 2 - 0.5 - bad };
    }),
  );

  it("looks at the weighed metrics and at satisfaction by business type", async () => {
    const found = await diagnosed(centre(people, { calls: calls(rows) }));
    expect(found.topics.map(({ topic }) => topic)).toEqual([
      { kind: "metric", metric: "satisfaction" },
      { kind: "business-type", name: "账单" },
      { kind: "business-type", name: "挂失" },
      { kind: "business-type", name: "分期" },
    ]);
    const weak = found.results.filter((one) => one.weak).map((one) => [one.agent, one.topic]);
    expect(weak).toContainEqual([4, 3]);
    expect(weak).not.toContainEqual([4, 1]);
  });

  it("turns handling time the right way round: the slow one is weak", async () => {
    const slow = rows.map(({ agent: index, type }, k) => ({
      agent: index,
      type,
      handle: 300 + 11 * (k % 7) + (index === 2 && type === "挂失" ? 200 : 0),
    }));
    const found = await diagnosed(centre(people, { calls: calls(slow) }));
    const topic = found.topics.findIndex(
      (one) => one.topic.kind === "business-type" && one.topic.name === "挂失",
    );
    const result = found.results.find((one) => one.agent === 2 && one.topic === topic);
    expect(result?.weak).toBe(true);
    expect(result?.gap.value ?? NaN).toBeLessThan(-1);
  });

  it("has no topics without figures", async () => {
    expect(await diagnosed(centre(people))).toEqual({ topics: [], teams: [], results: [] });
  });
});
