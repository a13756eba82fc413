import { needWords, troubleWords } from "../../src/locales/need-words";
import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import { diagnose } from "../../src/domain/diagnosis/diagnose";
import { watchAgents } from "../../src/domain/early-warning/watch-agents";
import { joinNeeds } from "../../src/domain/needs/join-needs";
import { watchNewHires } from "../../src/domain/new-hires/watch-new-hires";
import { rankAgents } from "../../src/domain/ranking/rank-agents";
import { recognise } from "../../src/domain/recognition/recognise";
import { defaultSettings } from "../../src/domain/settings/settings";
import { assignTiers } from "../../src/domain/tiers/assign-tiers";
import { localeTags, type LocaleTag } from "../../src/locales/locale-tag";
import type { Planted } from "../../src/sample/truth";
import { readSample } from "./read-sample";
import { inOneGo } from "../../src/foundation/steps";

const today = dayFromCivil(2026, 11, 22);

async function analysed(language: LocaleTag, seed: number) {
  const { sample, centre } = await readSample(
    { agents: 150, months: 6, language, seed, today },
    ["staff", "reviews", "kpis", "complaints", "survey", "interviews"].map((id) => `sample-${id}`),
  );
  const settings = defaultSettings;
  const ranking = await rankAgents(centre, settings, seed, unwatched);
  const tiers = assignTiers(centre, ranking, settings, today);
  const diagnosis = await diagnose(centre, settings, ranking, unwatched);
  const earlyWarning = inOneGo(watchAgents(centre, settings, today));
  const analysis = {
    earlyWarning,
    recognition: recognise({ centre, ranking, tiers, diagnosis, earlyWarning }),
    newHires: watchNewHires({ centre, ranking, tiers, settings, today, troubleWords }),
    needs: joinNeeds({ centre, diagnosis, tiers, settings, words: needWords }),
  };
  const agentsOf = (kind: "fallen" | "risen" | "new-hire-in-trouble" | "new-hire"): string[] =>
    sample.truth.planted.flatMap((planted) => (planted.kind === kind ? [planted.agent] : []));
  const idOf = (agent: number): string => centre.agents[agent]?.id ?? "";
  return { sample, centre, analysis, agentsOf, idOf, tiers };
}

function needNamed(planted: readonly Planted[], kind: Planted["kind"]): string {
  const found = planted.find((one) => one.kind === kind);
  return found !== undefined && "name" in found ? found.name : "";
}

describe.each(localeTags)("what changes in the sample centre is found (%s)", (language) => {
  let found: Awaited<ReturnType<typeof analysed>>;
  beforeAll(async () => {
    found = await analysed(language, 3);
  }, 60_000);

  test("who falls is proposed for an interview, with at most the stated false alarms beside", () => {
    const { analysis, agentsOf, idOf } = found;
    const named = analysis.earlyWarning?.fallen.map(({ agent }) => idOf(agent)) ?? [];
    expect(named).toEqual(expect.arrayContaining(agentsOf("fallen")));
    const innocent = named.filter((id) => !agentsOf("fallen").includes(id));
    // At most 1 in 100 by chance: of some 140, more than 4 would be a one-in-a-hundred accident.
    expect(innocent.length).toBeLessThanOrEqual(4);
    expect(innocent).not.toEqual(expect.arrayContaining(agentsOf("risen")));
  });

  test("who rises is praised for it, and nobody else is", () => {
    const { analysis, agentsOf, idOf } = found;
    const improved = analysis.recognition.reasons
      .filter(({ kind }) => kind === "improved")
      .map(({ agent }) => idOf(agent));
    expect(improved.sort()).toEqual(agentsOf("risen").sort());
  });

  test("there are at least as many reasons to praise as people to correct", () => {
    const { recognition } = found.analysis;
    expect(recognition.reasons.length).toBeGreaterThanOrEqual(recognition.corrections.people);
    const praised = new Set(recognition.reasons.map(({ agent }) => agent));
    for (const { agent, tier } of found.tiers) {
      if (tier === "one-to-one") expect(praised.has(agent)).toBe(true);
    }
  });

  test("the new hire in trouble has signs, the others hardly any; all have their talks", () => {
    const { analysis, agentsOf, idOf } = found;
    const hires = analysis.newHires?.hires ?? [];
    expect(hires.map(({ agent }) => idOf(agent)).sort()).toEqual(agentsOf("new-hire").sort());
    const [troubled] = agentsOf("new-hire-in-trouble");
    const signs = hires.find(({ agent }) => idOf(agent) === troubled)?.signs ?? [];
    expect(signs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["adherence", "interview"]),
    );
    const others = hires.filter(({ agent }) => idOf(agent) !== troubled);
    const flagged = others.filter((hire) => hire.signs.length > 0);
    expect(flagged.length).toBeLessThanOrEqual(others.length / 3);
    expect(analysis.newHires?.checkIns).toHaveLength(5 * hires.length);
  });

  test("the need that people ask for and the figures show comes first; the other is marked as only asked for", () => {
    const needs = found.analysis.needs?.needs ?? [];
    const { planted } = found.sample.truth;
    expect(needs[0]).toMatchObject({
      name: needNamed(planted, "need-asked-and-shown"),
      standing: "both",
    });
    const asked = needs.find(({ name }) => name === needNamed(planted, "need-asked-only"));
    expect(asked).toMatchObject({ standing: "asked-only", topic: null });
    const others = needs.filter(
      (need) => need !== needs[0] && need !== asked && need.standing.startsWith("asked"),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
    expect(found.analysis.needs?.methods[0]?.method).toBe("live-drill");
    expect(found.analysis.needs?.unmatched.length).toBeGreaterThanOrEqual(2);
  });
});
