import { evaluatorAgreement } from "../../src/domain/calibration/evaluator-agreement";
import { severityVerdict } from "../../src/domain/calibration/severity-verdict";
import { findBusinessTypes } from "../../src/domain/business-types/find-business-types";
import { auditCut } from "../../src/domain/cut-audit/audit-cut";
import { findHotTopics } from "../../src/domain/hot-topics/find-hot-topics";
import { rankJudged } from "../../src/domain/ranking/rank-agents";
import { findSelectiveInviting } from "../../src/domain/selections/find-selective-inviting";
import { defaultSettings } from "../../src/domain/settings/settings";
import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import type { Planted } from "../../src/sample/truth";
import { readSample } from "./read-sample";

const today = dayFromCivil(2026, 11, 22);
const settings = defaultSettings;
/** A chance of belonging to the bottom group that is no toss-up. */
const surelyNamed = 0.8;

jest.setTimeout(240_000);

async function analysed(seed: number) {
  const read = await readSample({ agents: 300, months: 6, language: "en", seed, today }, [
    "sample-staff",
    "sample-reviews",
    "sample-kpis",
    "sample-complaints",
    "sample-calls",
    "sample-calibration",
  ]);
  return { ...read, ...(await rankJudged(read.centre, settings, 1, unwatched)) };
}

describe.each([3])("what the sample centre hides about its work (seed %i)", (seed) => {
  let found: Awaited<ReturnType<typeof analysed>>;
  beforeAll(async () => {
    found = await analysed(seed);
  });

  function planted<Kind extends Planted["kind"]>(kind: Kind): Extract<Planted, { kind: Kind }>[] {
    return found.sample.truth.planted.filter(
      (entry): entry is Extract<Planted, { kind: Kind }> => entry.kind === kind,
    );
  }

  test("the type on which everybody goes her own way has the widest spread by far", async () => {
    const types = await findBusinessTypes(found.centre, settings, found.ranking, unwatched);
    const spreads = (types?.types ?? [])
      .map(({ name, handling }) => ({ name, spread: handling?.agents?.spread.value ?? 0 }))
      .sort((a, b) => b.spread - a.spread);
    console.info(spreads.map(({ name, spread }) => `${name} ${spread.toFixed(2)}`).join(", "));
    expect(spreads[0]?.name).toBe(planted("type-with-spread")[0]?.businessType);
    expect(spreads[0]?.spread).toBeGreaterThan(2 * (spreads[1]?.spread ?? 1));
    const named = (types?.types ?? []).flatMap(({ name, people }) => people.map(() => name));
    // The able are a little quicker on everything, and now and then surely so.
    const onIt = named.filter((name) => name === spreads[0]?.name).length;
    expect(onIt / named.length).toBeGreaterThan(0.8);
    const pairs = (types?.types ?? []).flatMap((type) => type.pairs);
    expect(pairs.length).toBeGreaterThan(20);
    for (const { good, other } of pairs) {
      expect(good.recording).toMatch(/^C7\d{5}$/);
      expect(good.seconds).toBeLessThan(other.seconds ?? 0);
      expect(good.resolved).not.toBe(false);
    }
  });

  test("the topic that rises is found in calls and complaints, and no other", () => {
    const rising = (findHotTopics(found.centre)?.topics ?? []).filter((topic) => topic.rising);
    const topic = planted("rising-topic")[0]?.businessType;
    expect(rising.map(({ source, name }) => [source, name]).sort()).toEqual([
      ["calls", topic],
      ["complaints", topic],
    ]);
  });

  test("the selective inviters are marked, and nobody else", () => {
    const inviting = findSelectiveInviting(found.centre, settings);
    const marked = (inviting?.agents ?? [])
      .filter((one) => one.marked)
      .map(({ agent }) => found.centre.agents[agent]?.id);
    expect(marked.sort()).toEqual(
      planted("selective-inviter")
        .map(({ agent }) => agent)
        .sort(),
    );
  });

  test("the agent whom one evaluator marks down leaves the bottom group without that one, and no other surely named does", async () => {
    const { centre, ranking, judged } = found;
    const input = { centre, settings, ranking, judged, today, compared: null };
    const audit = await auditCut(input, unwatched);
    const [truth] = planted("one-sided");
    const chance = new Map(ranking.agents.map(({ agent, pBottom }) => [agent, pBottom ?? 0]));
    // Who would have too few reviews left is in no group without them: that says nothing about an evaluator.
    const leaving = (audit?.changes ?? []).flatMap(({ change, bottom }) =>
      change.kind !== "without-evaluator"
        ? []
        : bottom.leave
            .filter((agent) => (chance.get(agent) ?? 0) >= surelyNamed)
            .filter((agent) => !bottom.tooFew.includes(agent))
            .map((agent) => [centre.agents[agent]?.id, change.evaluator]),
    );
    expect(leaving).toEqual([[truth?.agent, truth?.evaluator]]);
  });

  test("calls scored by two evaluators: alpha is found within its interval, the strict one is named beside both others, who are not", () => {
    const [truth] = planted("double-scored");
    const agreement = evaluatorAgreement(found.centre, settings, 1);
    expect(agreement).toMatchObject({ calls: truth?.calls, evaluators: 3 });
    const { low, high } = agreement?.alpha ?? { low: NaN, high: NaN };
    expect(truth?.alpha ?? NaN).toBeGreaterThan(low);
    expect(truth?.alpha ?? NaN).toBeLessThan(high);
    expect(high - low).toBeLessThan(0.25);
    expect(agreement?.differences.map(({ stricter, milder }) => [stricter, milder]).sort()).toEqual(
      (truth?.others ?? []).map((other) => [truth?.strict, other]).sort(),
    );
    const severity = new Map(
      found.sample.truth.evaluators.map((one) => [one.evaluator, one.severity]),
    );
    for (const { stricter, milder, difference } of agreement?.differences ?? []) {
      const known = (severity.get(milder) ?? NaN) - (severity.get(stricter) ?? NaN);
      expect(known).toBeGreaterThan(difference.low - 1);
      expect(known).toBeLessThan(difference.high + 1);
    }
    const strict = found.ranking.evaluators.find(({ evaluator }) => evaluator === truth?.strict);
    expect(strict && severityVerdict(strict)).toBe("strict");
  });
});
