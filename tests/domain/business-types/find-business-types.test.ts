import { findBusinessTypes } from "../../../src/domain/business-types/find-business-types";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { unwatched } from "../../../src/foundation/watch";
import { agent, calls, centre, reviews, type CallRow } from "../ranking/small-centre";

const people = Array.from({ length: 24 }, (_, i) => agent(`A${i}`));

async function found(tables: Partial<Centre>) {
  const made = centre(people, tables);
  const ranking = await rankAgents(made, defaultSettings, 1, unwatched);
  return findBusinessTypes(made, defaultSettings, ranking, unwatched);
}

/** Every agent handles each type a few times; agents differ on instalments alone, where agent 0 is slow. */
function callLog(): readonly CallRow[] {
  const normal = standardNormal(seededRandom(3));
  const types = Array.from({ length: 12 }, (_, type) => `type ${type}`);
  return people.flatMap((_, who) => {
    const own = who === 0 ? 0.9 : 0.35 * normal();
    return types.flatMap((type, t) =>
      Array.from({ length: 14 - t }, (_, i): CallRow => ({
        agent: who,
        type,
        handle: 240 * Math.exp((t === 0 ? own : 0) + 0.3 * normal()),
        rating: i % 5 === 0 ? 3 : 5,
        resolved: true,
        recording: `R${who}-${t}-${i}`,
        day: 20_000,
      })),
    );
  });
}

test("the ten most frequent types, the spread where there is one, and who is slow on it", async () => {
  const result = await found({ calls: calls(callLog()) });
  expect(result?.types.map(({ name }) => name)).toEqual(
    Array.from({ length: 10 }, (_, type) => `type ${type}`),
  );
  expect(result).toMatchObject({ source: "calls", time: "handleTime", others: 2 });
  const [first, ...rest] = result?.types ?? [];
  expect(first).toMatchObject({ n: 336, agents: 24 });
  const spread = first?.handling?.agents?.spread;
  expect(spread?.low).toBeGreaterThan(0.2);
  for (const type of rest) expect(type.handling?.agents?.spread.value ?? 0).toBeLessThan(0.2);
  const slow = first?.people.find((one) => one.agent === 0);
  expect(slow).toMatchObject({ pace: "slow", n: 14, resolved: { n: 14, mean: 1 } });
  expect(rest.flatMap((type) => type.people)).toEqual([]);
  expect(first?.pairs).toHaveLength(3);
});

test("somebody who left is not named", async () => {
  const log = callLog();
  const left = people.map((one, i) => (i === 0 ? { ...one, status: "left" as const } : one));
  const made = centre(left, { calls: calls(log) });
  const ranking = await rankAgents(made, defaultSettings, 1, unwatched);
  const result = await findBusinessTypes(made, defaultSettings, ranking, unwatched);
  expect(result?.types[0]?.people.map((one) => one.agent)).not.toContain(0);
});

test("without a call log the reviews tell: best against worst judged, no times", async () => {
  const rows = people.flatMap((_, who) =>
    [0, 1, 2].map((i) => ({
      agent: who,
      type: "Lost card",
      score: 60 + who + i,
      by: i === 0 ? "Strict" : "Usual",
      recording: `Q${who}-${i}`,
    })),
  );
  const result = await found({ reviews: reviews(rows) });
  const [type] = result?.types ?? [];
  expect(result).toMatchObject({ source: "reviews", time: null });
  expect(type).toMatchObject({ name: "Lost card", n: 72, handling: null });
  expect(type?.pairs[0]?.good.agent).toBe(23);
  expect(type?.pairs[0]?.other.agent).toBe(0);
  expect(type?.pairs[0]?.other.reasons[0]?.kind).toBe("judged-badly");
});

test("where nothing names a business type there is nothing to say", async () => {
  expect(await found({ calls: calls([{ agent: 0, handle: 100 }]) })).toBeNull();
  expect(await found({})).toBeNull();
});
