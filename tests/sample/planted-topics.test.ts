import { findBusinessTypes } from "../../src/domain/business-types/find-business-types";
import { findHotTopics } from "../../src/domain/hot-topics/find-hot-topics";
import { rankAgents } from "../../src/domain/ranking/rank-agents";
import { findSelectiveInviting } from "../../src/domain/selections/find-selective-inviting";
import { defaultSettings } from "../../src/domain/settings/settings";
import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import type { Planted } from "../../src/sample/truth";
import { readSample } from "./read-sample";

const today = dayFromCivil(2026, 11, 22);

jest.setTimeout(240_000);

describe.each([3])("what the sample centre hides about its work (seed %i)", (seed) => {
  let sample: Awaited<ReturnType<typeof readSample>>;
  beforeAll(async () => {
    sample = await readSample({ agents: 300, months: 6, language: "en", seed, today }, [
      "sample-staff",
      "sample-reviews",
      "sample-kpis",
      "sample-complaints",
      "sample-calls",
    ]);
  });

  function planted<Kind extends Planted["kind"]>(kind: Kind): Extract<Planted, { kind: Kind }>[] {
    return sample.sample.truth.planted.filter(
      (entry): entry is Extract<Planted, { kind: Kind }> => entry.kind === kind,
    );
  }

  test("the type on which everybody goes her own way has the widest spread by far", async () => {
    const { centre } = sample;
    const ranking = await rankAgents(centre, defaultSettings, 1, unwatched);
    const found = findBusinessTypes(centre, defaultSettings, ranking);
    const spreads = (found?.types ?? [])
      .map(({ name, handling }) => ({ name, spread: handling?.agents?.spread.value ?? 0 }))
      .sort((a, b) => b.spread - a.spread);
    console.info(spreads.map(({ name, spread }) => `${name} ${spread.toFixed(2)}`).join(", "));
    expect(spreads[0]?.name).toBe(planted("type-with-spread")[0]?.businessType);
    expect(spreads[0]?.spread).toBeGreaterThan(2 * (spreads[1]?.spread ?? 1));
    const named = (found?.types ?? []).flatMap(({ name, people }) => people.map(() => name));
    // The able are a little quicker on everything, and now and then surely so.
    const onIt = named.filter((name) => name === spreads[0]?.name).length;
    expect(onIt / named.length).toBeGreaterThan(0.8);
    const pairs = (found?.types ?? []).flatMap((type) => type.pairs);
    expect(pairs.length).toBeGreaterThan(20);
    for (const { good, other } of pairs) {
      expect(good.recording).toMatch(/^C7\d{5}$/);
      expect(good.seconds).toBeLessThan(other.seconds ?? 0);
      expect(good.resolved).not.toBe(false);
    }
  });

  test("the topic that rises is found in calls and complaints, and no other", () => {
    const rising = (findHotTopics(sample.centre)?.topics ?? []).filter((topic) => topic.rising);
    const topic = planted("rising-topic")[0]?.businessType;
    expect(rising.map(({ source, name }) => [source, name]).sort()).toEqual([
      ["calls", topic],
      ["complaints", topic],
    ]);
  });

  test("the selective inviters are marked, and nobody else", () => {
    const found = findSelectiveInviting(sample.centre, defaultSettings);
    const marked = (found?.agents ?? [])
      .filter((one) => one.marked)
      .map(({ agent }) => sample.centre.agents[agent]?.id);
    expect(marked.sort()).toEqual(
      planted("selective-inviter")
        .map(({ agent }) => agent)
        .sort(),
    );
  });
});
