import type { Diagnosis, TeamResult, TopicResult } from "../../../src/domain/diagnosis/diagnosis";
import { standOuts } from "../../../src/domain/diagnosis/stand-outs";
import { defaultSettings } from "../../../src/domain/settings/settings";

const reach = 1.6448536269514722;
const result = (agent: number, value: number, sd: number, n = 9): TopicResult => ({
  agent,
  topic: 0,
  n,
  value: 7 + value,
  peers: 30,
  gap: { value, low: value - reach * sd, high: value + reach * sd },
  weak: n >= 4 && value <= -0.5 && value <= -0.85 * sd,
});
const weakTeam: TeamResult = {
  team: "T1",
  topic: 0,
  people: 10,
  n: 90,
  below: 9,
  gap: { value: -1.5, low: -2, high: -1 },
  verdict: "weaker",
};

function diagnosis(results: readonly TopicResult[], teams: readonly TeamResult[] = []): Diagnosis {
  return {
    topics: [
      {
        topic: { kind: "criterion", name: "Accuracy" },
        ability: "knowledge",
        agents: results.length,
        weakAgents: 1,
        mean: 7,
        needed: 4,
        fullMarks: 10,
        scope: "individuals",
        teams: [],
        centreLoss: null,
      },
    ],
    teams,
    results,
  };
}

const found = (of: Diagnosis) => standOuts(of, () => "T1", [2, 1, 0], defaultSettings);

describe("who stands out", () => {
  it("is listed in the order given, weak and strong by the same bar, with the chance of it", () => {
    const list = found(
      diagnosis([result(0, -1.3, 0.6), result(1, 1.3, 0.6), result(2, -0.4, 0.2)]),
    );
    expect(list?.list.map(({ result: { agent }, side }) => [agent, side])).toEqual([
      [1, "strong"],
      [0, "weak"],
    ]);
    // 1.3 of .6 deviations: the normal distribution's .985.
    expect(list?.list[0]?.chance).toBeCloseTo(0.9849, 3);
    expect(list?.expectedWrong.weak).toBeCloseTo(0.0151, 3);
    expect(list?.expectedWrong.strong).toBeCloseTo(0.0151, 3);
  });

  it("has no strong point on three reviews, and counts who has too few", () => {
    const list = found(diagnosis([result(0, 2, 0.4, 3), result(1, 2, 0.4)]));
    expect(list?.list.map(({ result: { agent } }) => agent)).toEqual([1]);
    expect(list?.tooFew).toBe(1);
  });

  it("lays a weakness no greater than the team's at the team's door, a greater one at her own", () => {
    const of = diagnosis([result(0, -1.4, 0.5), result(1, -2.8, 0.5)], [weakTeam]);
    const origins = found(of)?.list.map(({ result: { agent }, origin }) => [agent, origin]);
    expect(origins).toEqual([
      [1, "individual"],
      [0, "team"],
    ]);
    const blameless = diagnosis(of.results, [{ ...weakTeam, verdict: "within-chance" }]);
    expect(found(blameless)?.list.every(({ origin }) => origin === "individual")).toBe(true);
  });

  it("is nobody without topics", () => {
    expect(found({ topics: [], teams: [], results: [] })).toBeNull();
  });
});
