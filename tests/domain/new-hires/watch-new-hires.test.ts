import { dayFromCivil } from "../../../src/foundation/day";
import { unwatched } from "../../../src/foundation/watch";
import { watchNewHires } from "../../../src/domain/new-hires/watch-new-hires";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import { troubleWords } from "../../../src/locales/need-words";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { assignTiers } from "../../../src/domain/tiers/assign-tiers";
import { agent, centre, reviews, type ReviewRow } from "../ranking/small-centre";

const today = dayFromCivil(2026, 3, 20);
const settings = { ...defaultSettings, bottomSize: 1, topSize: 2 };

async function watched(subject: Centre) {
  const ranking = await rankAgents(subject, settings, 1, unwatched);
  const tiers = assignTiers(subject, ranking, settings, today);
  return watchNewHires({ centre: subject, ranking, tiers, settings, today, troubleWords });
}

/** `n` reviews at about a score, on days after `from`. */
function scored(who: number, mean: number, n: number, from: number): ReviewRow[] {
  return Array.from({ length: n }, (_, k) => ({
    agent: who,
    score: mean + (k % 2 === 0 ? 3 : -3),
    by: k % 3 === 0 ? "Li" : "Wu",
    day: from + k,
  }));
}

/** Six agents of long standing in one team, Chen and Lin far the best; three newcomers, one of whom joins another team. */
const old = ["Chen", "Lin", "Ma", "Hu", "Guo", "He"];
const people = [
  ...old.map((name) => agent(name, { team: "A", hiredOn: today - 900, leader: "Zhou" })),
  agent("New1", { team: "A", hiredOn: today - 40, leader: "Zhou" }),
  agent("New2", { team: "A", hiredOn: today - 20, leader: "Zhou" }),
  agent("New3", { team: "B", hiredOn: today - 10, leader: "Sun" }),
];
const rows = old.flatMap((_, i) => scored(i, i < 2 ? 95 : 70 - i, 20, today - 200));

test("mentors: the strong agents of the team in turn; where nobody is strong, the lead", async () => {
  const found = await watched(centre(people, { reviews: reviews(rows) }));
  const mentors = new Map(found?.hires.map(({ agent: who, mentor }) => [who, mentor]));
  const chosen = [6, 7].map((who) => {
    const mentor = mentors.get(who);
    return mentor?.kind === "proposed" ? mentor.agent : null;
  });
  expect([...chosen].sort()).toEqual([0, 1]);
  expect(mentors.get(8)).toEqual({ kind: "lead", name: "Sun" });
});

test("nothing is known of a newcomer without reviews, and that is said", async () => {
  const found = await watched(centre(people, { reviews: reviews(rows) }));
  expect(found?.hires).toHaveLength(3);
  for (const hire of found?.hires ?? []) {
    expect(hire).toMatchObject({ n: 0, tooLittle: true, signs: [] });
  }
  expect(found?.earlierHires).toBe(0);
});

test("a newcomer far below earlier hires at the same age has a sign; one like them has none", async () => {
  const earlier = Array.from({ length: 8 }, (_, i) =>
    agent(`Past${i}`, { team: "A", hiredOn: today - 150 }),
  );
  const first = people.length;
  const found = await watched(
    centre([...people, ...earlier], {
      reviews: reviews([
        ...rows,
        ...earlier.flatMap((_, i) => scored(first + i, 74 + (i % 3), 8, today - 145)),
        ...scored(6, 45, 8, today - 35),
        ...scored(7, 75, 8, today - 15),
      ]),
    }),
  );
  expect(found?.earlierHires).toBe(8);
  const signs = new Map(found?.hires.map((hire) => [hire.agent, hire.signs]));
  expect(signs.get(6)).toMatchObject([{ kind: "below-earlier-hires", n: 8, peers: 8 }]);
  expect(signs.get(7)).toEqual([]);
});

test("nobody new, nothing to say", async () => {
  const settled = people.map((one) => ({ ...one, hiredOn: today - 900 }));
  expect(await watched(centre(settled, { reviews: reviews(rows) }))).toBeNull();
});

test("a mentor whom the list names stays; one who is new, has left or is nobody is called in question", async () => {
  const named = (agentIndex: number | null, name: string) => ({
    mentor: { name, agent: agentIndex },
  });
  const subject = people.map((one, i) =>
    i === 6
      ? { ...one, ...named(2, "Ma") }
      : i === 7
        ? { ...one, ...named(6, "New1") }
        : i === 8
          ? { ...one, ...named(null, "Nobody") }
          : one,
  );
  const found = await watched(centre(subject, { reviews: reviews(rows) }));
  const mentors = new Map(found?.hires.map(({ agent: who, mentor }) => [who, mentor]));
  expect([6, 7, 8].map((who) => mentors.get(who))).toEqual([
    { kind: "named", name: "Ma", agent: 2, doubt: null },
    { kind: "named", name: "New1", agent: 6, doubt: "coached" },
    { kind: "named", name: "Nobody", agent: null, doubt: "not-found" },
  ]);
});

test("a mentor whom the list names already looks after somebody: the next newcomer is proposed another", async () => {
  const subject = people.map((one, i) =>
    i === 6 ? { ...one, mentor: { name: "Chen", agent: 0 } } : one,
  );
  const found = await watched(centre(subject, { reviews: reviews(rows) }));
  const mentors = new Map(found?.hires.map(({ agent: who, mentor }) => [who, mentor]));
  expect(mentors.get(7)).toMatchObject({ kind: "proposed", agent: 1, hires: 1 });
});
