import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import { observeAttitude } from "../../src/domain/attitude/observe-attitude";
import { findBlindSpots } from "../../src/domain/blind-spots/find-blind-spots";
import { severityVerdict } from "../../src/domain/calibration/severity-verdict";
import { diagnose } from "../../src/domain/diagnosis/diagnose";
import { standOuts } from "../../src/domain/diagnosis/stand-outs";
import { errorPareto } from "../../src/domain/diagnosis/error-pareto";
import { rankAgents } from "../../src/domain/ranking/rank-agents";
import { defaultSettings } from "../../src/domain/settings/settings";
import type { LocaleTag } from "../../src/locales/locale-tag";
import type { Planted } from "../../src/sample/truth";
import { readSample } from "./read-sample";

const today = dayFromCivil(2026, 11, 22);
const settings = defaultSettings;

const read = (language: LocaleTag, agents: number) =>
  readSample(
    { agents, months: 6, language, seed: 3, today },
    ["staff", "reviews", "kpis", "complaints", "listening", "self-view"].map(
      (id) => `sample-${id}`,
    ),
  );

async function analysed(language: LocaleTag, agents: number) {
  const { sample, centre } = await read(language, agents);
  const ranking = await rankAgents(centre, settings, 3, unwatched);
  const diagnosis = await diagnose(centre, settings, ranking, unwatched);
  return {
    truth: sample.truth,
    centre,
    ranking,
    diagnosis,
    attitude: observeAttitude(centre, settings, new Map()),
    blindSpots: findBlindSpots(centre, diagnosis, settings),
    idOf: (agent: number): string => centre.agents[agent]?.id ?? "",
    teamOf: (agent: number): string | null => centre.agents[agent]?.team ?? null,
  };
}

describe("what is planted in the sample centre is found", () => {
  let found: Awaited<ReturnType<typeof analysed>>;
  beforeAll(async () => {
    found = await analysed("zh-CN", 300);
  }, 120_000);

  function planted<Kind extends Planted["kind"]>(kind: Kind): Extract<Planted, { kind: Kind }>[] {
    return found.truth.planted.filter(
      (entry): entry is Extract<Planted, { kind: Kind }> => entry.kind === kind,
    );
  }

  const standing = () =>
    standOuts(
      found.diagnosis,
      found.teamOf,
      found.ranking.agents.map(({ agent }) => agent),
      settings,
    );

  function topicNamed(name: string): number {
    return found.diagnosis.topics.findIndex(
      ({ topic }) => topic.kind === "criterion" && topic.name === name,
    );
  }

  test("the common problem is named as the centre's, the team's as the team's, and nothing else as common", () => {
    const common = found.diagnosis.topics.flatMap(({ topic, scope, teams }) =>
      scope === "individuals" || topic.kind !== "criterion" ? [] : [[topic.name, scope, ...teams]],
    );
    const ofTeam = planted("team-problem")[0];
    expect(common).toHaveLength(2);
    expect(common).toContainEqual([planted("common-problem")[0]?.name, "centre"]);
    expect(common).toContainEqual([ofTeam?.name, "teams", ofTeam?.team]);
  });

  test("the centre's problem heads the marks lost, at least those worth as much", () => {
    const pareto = errorPareto(found.centre, settings.periodDays, new Map());
    const [first] = pareto?.criteria ?? [];
    expect(first?.name).toBe(
      [...(pareto?.criteria ?? [])].sort((a, b) => b.share - a.share)[0]?.name,
    );
    const common = pareto?.criteria.find(({ name }) => name === planted("common-problem")[0]?.name);
    const alike = pareto?.criteria.filter(({ fullMarks }) => fullMarks === common?.fullMarks) ?? [];
    for (const other of alike) {
      if (other !== common) expect(other.share).toBeLessThan(common?.share ?? 0);
    }
  });

  test("people with a problem of their own are named on it, as their own; the weak of the weak team are the team's", () => {
    const list = standing()?.list ?? [];
    const own = planted("individual-problem");
    const hits = own.filter(({ agent, name }) =>
      list.some(
        ({ result, side, origin }) =>
          side === "weak" &&
          origin === "individual" &&
          found.idOf(result.agent) === agent &&
          result.topic === topicNamed(name),
      ),
    );
    expect(own).toHaveLength(9);
    expect(hits.length).toBeGreaterThanOrEqual(8);
    const ofTeam = planted("team-problem")[0];
    const mates = list.filter(
      ({ result, side }) =>
        side === "weak" &&
        result.topic === topicNamed(ofTeam?.name ?? "") &&
        found.teamOf(result.agent) === ofTeam?.team,
    );
    expect(mates.length).toBeGreaterThan(5);
    const theTeams = mates.filter(({ origin }) => origin === "team");
    expect(theTeams.length).toBeGreaterThanOrEqual(0.9 * mates.length);
  });

  test("a problem of one's own is the first on her list; of the able without a story hardly more are called weak than the list says", () => {
    const { list = [], expectedWrong } = standing() ?? {};
    const weak = list.filter(({ side }) => side === "weak");
    const own = planted("individual-problem");
    for (const { agent, name } of own) {
      const first = weak.find(({ result }) => found.idOf(result.agent) === agent);
      expect([agent, first?.result.topic]).toEqual([agent, topicNamed(name)]);
    }
    const told = new Set([...own, ...planted("one-sided")].map(({ agent }) => agent));
    const able = new Set(
      found.truth.agents.flatMap(({ agent, ability }) =>
        ability >= 0 && !told.has(agent) ? [agent] : [],
      ),
    );
    const innocent = weak.filter(
      ({ result, origin }) => origin === "individual" && able.has(found.idOf(result.agent)),
    );
    console.log(
      `${innocent.length} of ${weak.length} weaknesses are of the able; the list expects ${(expectedWrong?.weak ?? NaN).toFixed(1)} to be wrong`,
    );
    expect(innocent.length).toBeLessThan(1.5 * (expectedWrong?.weak ?? NaN));
  });

  test("nobody who is mild is called strict, and nobody strict lenient", () => {
    const severity = new Map(found.truth.evaluators.map((one) => [one.evaluator, one.severity]));
    const mean = [...severity.values()].reduce((sum, one) => sum + one, 0) / severity.size;
    const truly = (evaluator: string): number => (severity.get(evaluator) ?? NaN) - mean;
    for (const one of found.ranking.evaluators) {
      const verdict = severityVerdict(one);
      if (verdict === "strict") expect(truly(one.evaluator)).toBeLessThan(0);
      if (verdict === "lenient") expect(truly(one.evaluator)).toBeGreaterThan(0);
    }
  });

  test("the strict and the lenient evaluator are beyond noise, at the two ends", () => {
    const sorted = [...found.ranking.evaluators].sort((a, b) => a.shift.value - b.shift.value);
    expect(sorted[0]?.evaluator).toBe(planted("strict-evaluator")[0]?.evaluator);
    expect(sorted.at(-1)?.evaluator).toBe(planted("lenient-evaluator")[0]?.evaluator);
    expect(sorted[0]?.shift.high ?? NaN).toBeLessThan(-2);
    expect(sorted.at(-1)?.shift.low ?? NaN).toBeGreaterThan(2);
  });

  test("the habit common to a team is named as common there, and no other", () => {
    const [truth] = planted("team-attitude");
    const common = found.attitude?.criteria.filter(({ scope }) => scope !== "individuals") ?? [];
    expect(common.map(({ name, scope, teams }) => [name, scope, teams])).toEqual([
      [truth?.name, "teams", [truth?.team]],
    ]);
  });

  test("people with a bad habit of their own are named, the innocent are not", () => {
    const named = (found.attitude?.toTrain ?? []).map(
      ({ agent, criterion }) =>
        `${found.idOf(agent)} ${found.attitude?.criteria[criterion]?.name ?? ""}`,
    );
    const truth = planted("own-attitude").map(({ agent, name }) => `${agent} ${name}`);
    expect(truth.length).toBeGreaterThan(1);
    expect(named).toEqual(expect.arrayContaining(truth));
    expect(named.filter((one) => !truth.includes(one)).length).toBeLessThanOrEqual(1);
    expect(found.attitude?.toPraise.length ?? 0).toBeGreaterThan(0);
  });

  test("those who rate themselves too high or too low are named as such, the innocent are not", () => {
    const name = ({ agent, criterion, kind }: { agent: number; criterion: number; kind: string }) =>
      `${kind} ${found.idOf(agent)} ${found.blindSpots?.criteria[criterion]?.name ?? ""}`;
    const named = (found.blindSpots?.views ?? []).map(name);
    const over = planted("over-rater").map((one) => `blind-spot ${one.agent} ${one.name}`);
    const under = planted("under-rater").map((one) => `hidden-strength ${one.agent} ${one.name}`);
    expect(over).toHaveLength(3);
    expect(under).toHaveLength(3);
    const truth = [...over, ...under];
    const hits = truth.filter((one) => named.includes(one));
    expect(hits.length).toBeGreaterThanOrEqual(5);
    expect(named.filter((one) => !truth.includes(one)).length).toBeLessThanOrEqual(1);
    expect(found.blindSpots?.unmatchedAsked).toEqual([]);
  });
});

describe.each(["en", "zh-TW"] as const)("bad habits are known by their names (%s)", (language) => {
  test("the team's habit is the one most often heard there", async () => {
    const { sample, centre } = await read(language, 60);
    const attitude = observeAttitude(centre, settings, new Map());
    const planted = sample.truth.planted.find(({ kind }) => kind === "team-attitude");
    if (planted?.kind !== "team-attitude") throw new Error("Nothing planted");
    const of = attitude?.criteria.findIndex(({ name }) => name === planted.name) ?? -1;
    expect(attitude?.criteria.map(({ isFault }) => isFault)).toContain(true);
    expect(attitude?.criteria[of]?.isFault).toBe(true);
    expect(attitude?.criteria[of]?.short.value ?? NaN).toBeLessThan(0.5);
    const team = attitude?.teams[0];
    expect([team?.team, team?.criterion, team?.verdict]).toEqual([planted.team, of, "more"]);
  }, 60_000);
});
