import fc from "fast-check";
import { unwatched } from "../../../src/foundation/watch";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { agent, centre, reviews } from "./small-centre";

/** Three to eight agents, four reviews each by two evaluators in turn. */
const scores = fc.integer({ min: 3, max: 8 }).chain((agents) =>
  fc.array(fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 4, maxLength: 4 }), {
    minLength: agents,
    maxLength: agents,
  }),
);

async function ranked(table: readonly (readonly number[])[], names?: readonly number[]) {
  const rows = table.flatMap((own, index) =>
    own.map((score, k) => ({ agent: index, score, by: k % 2 === 0 ? "Wu" : "Li" })),
  );
  const people = table.map((_, index) => agent(`A${names?.[index] ?? index}`));
  const ranking = await rankAgents(
    centre(people, { reviews: reviews(rows) }),
    defaultSettings,
    3,
    unwatched,
  );
  const byAgent = [...ranking.agents].sort((a, b) => a.agent - b.agent);
  return { ranking, byAgent };
}

const options = { numRuns: 25, seed: 5 };

describe("what must hold for every centre", () => {
  it("listing the agents in another order changes no score", async () => {
    await fc.assert(
      fc.asyncProperty(scores, fc.integer(), async (table, seed) => {
        const shuffled = table
          .map((_, index) => index)
          .sort((a, b) => ((a * 7 + seed) % 5) - ((b * 7 + seed) % 5) || b - a);
        const plain = await ranked(table);
        const permuted = await ranked(
          shuffled.map((index) => table[index] ?? []),
          shuffled,
        );
        shuffled.forEach((index, position) => {
          const one = plain.byAgent[index];
          const same = permuted.byAgent[position];
          expect(Math.abs((one?.score?.value ?? NaN) - (same?.score?.value ?? NaN))).toBeLessThan(
            1e-4,
          );
          expect(Math.abs((one?.pBottom ?? NaN) - (same?.pBottom ?? NaN))).toBeLessThan(0.08);
        });
      }),
      options,
    );
  });

  it("scoring everybody five points higher changes no rank and no chance by more than rounding", async () => {
    await fc.assert(
      fc.asyncProperty(scores, async (table) => {
        const plain = await ranked(table);
        const raised = await ranked(table.map((own) => own.map((score) => score + 5)));
        plain.byAgent.forEach((one, index) => {
          const other = raised.byAgent[index];
          expect(Math.abs((one.score?.value ?? NaN) - (other?.score?.value ?? NaN))).toBeLessThan(
            1e-4,
          );
          expect(Math.abs((one.pBottom ?? NaN) - (other?.pBottom ?? NaN))).toBeLessThan(0.01);
        });
      }),
      options,
    );
  });

  it("better scores never cost an agent a rank where all have the same number of reviews by each evaluator", async () => {
    await fc.assert(
      fc.asyncProperty(
        scores,
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        async (table, who, more) => {
          const index = who % table.length;
          const plain = await ranked(table);
          const better = await ranked(
            table.map((own, k) => (k === index ? own.map((score) => score + more) : own)),
          );
          expect(better.byAgent[index]?.rank ?? NaN).toBeLessThanOrEqual(
            plain.byAgent[index]?.rank ?? NaN,
          );
        },
      ),
      options,
    );
  });

  it("chances add up to the group sizes, ranks run from 1, intervals hold sensible ranks", async () => {
    await fc.assert(
      fc.asyncProperty(scores, async (table) => {
        const { ranking } = await ranked(table);
        const sum = (pick: "pBottom" | "pTop") =>
          ranking.agents.reduce((total, one) => total + (one[pick] ?? NaN), 0);
        expect(sum("pBottom")).toBeCloseTo(ranking.bottomSize, 6);
        expect(sum("pTop")).toBeCloseTo(ranking.topSize, 6);
        expect(ranking.agents.map(({ rank }) => rank)).toEqual(table.map((_, k) => k + 1));
        for (const { rankLow, rankHigh } of ranking.agents) {
          expect(rankLow ?? NaN).toBeGreaterThanOrEqual(1);
          expect(rankHigh ?? NaN).toBeLessThanOrEqual(table.length);
          expect(rankLow ?? NaN).toBeLessThanOrEqual(rankHigh ?? NaN);
        }
      }),
      options,
    );
  });
});
