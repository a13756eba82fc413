import fc from "fast-check";
import { bestTimetable } from "../../../../src/domain/scheduling/best-timetable";
import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../../src/domain/scheduling/construct/fill-all";
import { timetableCost } from "../../../../src/domain/scheduling/objective";
import { anneal, type SearchPlan } from "../../../../src/domain/scheduling/search/anneal";
import { numberSessions } from "../../../../src/domain/scheduling/session-numbers";
import { verifyTimetable } from "../../../../src/domain/scheduling/verify";
import { unwatched } from "../../../../src/foundation/watch";
import { instance } from "../instances";
import { diceOf, problems } from "../random-problem";
import { replannedProblem } from "../replanned-problem";
import { keepsAllRules } from "../second-verifier";
import { finishedTimetable } from "../../../../src/domain/scheduling/finished-timetable";

const hot: SearchPlan = {
  seed: 1,
  moves: 600,
  startHeat: 250,
  endHeat: 0.5,
  ruinShare: 0.3,
  largestRuin: 6,
};

const short: SearchPlan = {
  seed: 1,
  moves: 40_000,
  startHeat: 30,
  endHeat: 0.5,
  ruinShare: 0.1,
  largestRuin: 12,
};

describe("the search", () => {
  it("ends with a timetable that keeps all rules, by both verifiers, no dearer than it began", async () => {
    const runs = fc.asyncProperty(problems, fc.integer(), async (problem, seed) => {
      const board = new Board(compileProblem(problem, seed));
      await fillAll(board, unwatched);
      const before = board.cost;
      await anneal(board, { ...hot, seed }, unwatched);
      const timetable = finishedTimetable(board);
      expect(verifyTimetable(problem, timetable)).toEqual([]);
      expect(keepsAllRules(problem, timetable)).toBe(true);
      expect(board.cost).toBeCloseTo(timetable.cost, 6);
      expect(timetable.cost).toBeLessThanOrEqual(before + 1e-6);
    });
    await fc.assert(runs, { numRuns: 60, seed: 1 });
  });

  it("saves at least a tenth of what the start of a small centre costs, in 40,000 moves", async () => {
    const problem = instance("small");
    for (const seed of [1, 2]) {
      const board = new Board(compileProblem(problem, 1));
      await fillAll(board, unwatched);
      const before = board.cost;
      await anneal(board, { ...short, seed }, unwatched);
      expect(board.unplaced).toEqual([]);
      expect(1 - board.cost / before).toBeGreaterThan(0.1);
    }
  });

  it("never moves a session that stays, and adds no fault to it", async () => {
    const runs = fc.asyncProperty(fc.integer({ min: 0, max: 1e6 }), async (seed) => {
      const problem = await replannedProblem(diceOf(seed));
      const timetable = await bestTimetable(
        problem,
        seed,
        { effort: "quick", enough: null },
        unwatched,
      );
      for (const session of problem.kept)
        expect(timetable.sessions).toContainEqual(expect.objectContaining(session));
      expect(verifyTimetable(problem, timetable)).toEqual([]);
      expect(timetable.cost).toBeCloseTo(timetableCost(problem, timetable.sessions).total, 6);
    });
    await fc.assert(runs, { numRuns: 60, seed: 2 });
  });

  it("changes nothing that people were told when nothing has changed", async () => {
    const problem = instance("small");
    const search = { effort: "quick", enough: null } as const;
    const first = await bestTimetable(problem, 1, search, unwatched);
    const told = problem.demands.map(({ id }) => {
      const session = first.sessions.find(({ demands }) => demands.includes(id));
      if (session === undefined) return null;
      const { day, start, trainer, venue } = session;
      return { day, start, trainer, venue };
    });
    const weights = { ...problem.weights, changeOfTime: 400, changeOfPlace: 60 };
    const again = await bestTimetable({ ...problem, told, weights }, 2, search, unwatched);
    expect(again.sessions).toEqual(first.sessions);
  });

  it("takes a move that does not pay back to the last bit", async () => {
    const board = new Board(compileProblem(instance("small"), 1));
    await fillAll(board, unwatched);
    const before = { cost: board.cost, sessions: numberSessions(board) };
    board.begin();
    for (const session of [...board.sessions.all].slice(0, 9)) {
      for (const demand of [...board.sessions.membersOf(session)]) board.leave(demand);
      board.close(session);
    }
    expect(board.cost).toBeGreaterThan(before.cost);
    board.rollback();
    expect({ cost: board.cost, sessions: numberSessions(board) }).toEqual(before);
  });
});
