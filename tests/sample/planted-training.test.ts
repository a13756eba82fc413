import { dayFromCivil } from "../../src/foundation/day";
import { onboardingModules } from "../../src/domain/curriculum/subjects";
import { attendedIn } from "../../src/domain/follow-up/attended";
import { moduleNames } from "../../src/domain/onboarding/module-names";
import { releasesToTeach } from "../../src/domain/release-cascade/releases-to-teach";
import { localeTags } from "../../src/locales/locale-tag";
import type { Planted } from "../../src/sample/truth";
import { wordsOf } from "../../src/sample/words";
import { readSample } from "./read-sample";

const today = dayFromCivil(2026, 11, 22);

describe.each(localeTags)("releases and training records of the sample centre (%s)", (language) => {
  const words = wordsOf(language);
  let read: Awaited<ReturnType<typeof readSample>>;
  beforeAll(async () => {
    read = await readSample(
      { agents: 90, months: 1, language, seed: 3, today },
      ["staff", "courses", "releases", "training"].map((id) => `sample-${id}`),
    );
  });

  function planted<Kind extends Planted["kind"]>(kind: Kind): Extract<Planted, { kind: Kind }> {
    const found = read.sample.truth.planted.find(
      (entry): entry is Extract<Planted, { kind: Kind }> => entry.kind === kind,
    );
    if (found === undefined) throw new Error(`No ${kind}`);
    return found;
  }

  test("every column of both sheets is known without asking", () => {
    const tables = read.report.tables.filter(
      ({ kind }) => kind === "releases" || kind === "training-records",
    );
    expect(tables).toHaveLength(2);
    for (const { question, columns } of tables) {
      expect(question).toBeNull();
      for (const column of columns)
        expect([column.header, column.question]).toEqual([column.header, null]);
      for (const column of columns) expect([column.header, column.field]).not.toContain(null);
    }
  });

  test("what is to come and what has just gone live is taught; what was called off or is old is not", () => {
    const { centre } = read;
    const { list } = words.training.releases;
    const taught = releasesToTeach(centre.releases ?? [], centre.agents, today, today + 28);
    expect(taught.map(({ release }) => release.name)).toEqual([
      list.abroad.name,
      list.app.name,
      list.instalment.name,
    ]);
    expect(taught.map(({ release }) => release.keyPoints)).toEqual([
      list.abroad.points,
      list.app.points,
      list.instalment.points,
    ]);
    expect(
      taught.map(({ release, isAudienceGuessed }) => [release.goLive, isAudienceGuessed]),
    ).toEqual([
      [today - 8, false],
      [today + 15, false],
      [today + 20, false],
    ]);
  });

  test("of the release that is live everybody heard but the evening shift's team and who joined after", () => {
    const { centre } = read;
    const { release, team } = planted("release-missed");
    const attended = attendedIn(centre.trainingRecords);
    const untold = centre.agents.flatMap((agent, index) =>
      agent.status === "active" &&
      (agent.hiredOn ?? 0) <= today - 10 &&
      attended(index, [release]) === undefined
        ? [agent.team]
        : [],
    );
    expect(untold.length).toBeGreaterThan(10);
    expect(new Set(untold)).toEqual(new Set([team]));
  });

  test("one new hire was away from one module of her first week, everything else of it is held", () => {
    const { centre } = read;
    const { agent: id, course } = planted("module-missed");
    const agent = centre.agents.findIndex((one) => one.id === id);
    const attended = attendedIn(centre.trainingRecords);
    const missed = onboardingModules.filter(
      (onboarding) => attended(agent, moduleNames({ name: null, onboarding })) === undefined,
    );
    expect(missed).toEqual(["workforce-management"]);
    expect(words.training.records.newcomers.indexOf(course)).toBe(2);
  });
});
