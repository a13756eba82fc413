import fc from "fast-check";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../../src/domain/scheduling/construct/fill-all";
import { numberSessions } from "../../../../src/domain/scheduling/session-numbers";
import { wishes } from "../../../../src/domain/scheduling/wishes/registry";
import { unwatched } from "../../../../src/foundation/watch";
import { diceOf } from "../random-problem";
import { replannedProblem } from "../replanned-problem";

const folder = path.resolve(__dirname, "../../../../src/domain/scheduling/wishes");

describe("registry of wishes", () => {
  it("holds a wish for every file of the folder", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
    const kebab = Object.keys(wishes).map((id) =>
      id.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    );
    expect(files.filter((file) => !["registry", "wish"].includes(file)).sort()).toEqual(
      kebab.sort(),
    );
  });

  it.each(Object.entries(wishes))(
    "says of every change what it adds to the full cost: %s",
    async (_, wish) => {
      let changed = 0;
      const runs = fc.asyncProperty(fc.integer({ min: 0, max: 1e6 }), async (seed) => {
        const dice = diceOf(seed);
        const problem = await replannedProblem(dice);
        const board = new Board(compileProblem(problem, seed));
        await fillAll(board, unwatched);
        const total = (): number => wish.total(problem, numberSessions(board));
        const session = board.sessions.all[dice(board.sessions.all.length + 1)];
        if (session === undefined) return;
        for (const demand of [...board.sessions.membersOf(session)]) {
          const before = total();
          board.leave(demand);
          const added = wish.joining(board, demand, session);
          expect(before - total()).toBeCloseTo(added, 9);
          if (added !== 0) changed++;
        }
        const before = total();
        const length = board.compiled.lengths[board.sessions.group[session] ?? 0] ?? 1;
        const trainer = board.sessions.trainer[session] ?? -1;
        board.close(session);
        const added = wish.opening(board, trainer, length);
        expect(before - total()).toBeCloseTo(added, 9);
        if (added !== 0) changed++;
      });
      await fc.assert(runs, { numRuns: 250, seed: 8 });
      expect(changed).toBeGreaterThan(1);
    },
  );
});
