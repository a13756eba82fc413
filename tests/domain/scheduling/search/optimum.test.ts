import loadHighs from "highs";
import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../../src/domain/scheduling/construct/fill-all";
import type { TrainingProblem } from "../../../../src/domain/scheduling/problem";
import { anneal } from "../../../../src/domain/scheduling/search/anneal";
import { numberSessions } from "../../../../src/domain/scheduling/session-numbers";
import { unwatched } from "../../../../src/foundation/watch";
import { asMip } from "../../../bench/scheduling/as-mip";
import { secondOpinion } from "../../../bench/scheduling/second-opinion";
import { diceOf } from "../random-problem";
import { coaching, courtesy, demand, smallCentre, trainer, tuesday } from "../small-centre";

/** Three mornings of three hours, five agents with seven wishes, two trainers, two rooms, and a floor that spares two. */
function tinyCentre(seed: number): TrainingProblem {
  const dice = diceOf(seed);
  const slots = 18;
  const slotsPerDay = 6;
  const words = (): Uint32Array => Uint32Array.from({ length: 3 }, () => 1 + dice(63));
  const people = [0, 1, 2, 3, 4];
  const demands = [0, 1, 2, 3, 4, 0, 1].map((agent, id) =>
    demand(id, agent, id < 5 ? "courtesy" : "coaching", {
      need: 1 + dice(10),
      ...(dice(3) === 0 && { deadline: tuesday }),
      after: id === 4 ? [0] : [],
    }),
  );
  return smallCentre({
    slotsPerDay,
    agents: people.map((agent) => ({ agent, team: agent % 2, onShift: words(), site: -1 })),
    courses: [{ ...courtesy, seats: 3 }, coaching],
    demands,
    told: demands.map(() => null),
    trainers: [
      { ...trainer, available: words(), penalty: dice(5) * 2 },
      { ...trainer, available: words(), maxSlotsPerDay: 3, penalty: dice(5) * 2 },
    ],
    releasable: new Uint16Array(slots).fill(2),
    releasablePerTeam: new Uint16Array(2 * slots).fill(2),
    traffic: Float64Array.from({ length: slots }, () => dice(11)),
    weights: { ...smallCentre().weights, fairLoad: 3 },
  });
}

describe("the search on tiny centres", () => {
  it("finds the cheapest timetable there is, as a MIP solver proves", async () => {
    const highs = await loadHighs();
    let unplaced = 0;
    for (const seed of [1, 2, 3]) {
      const problem = tinyCentre(seed);
      const { model, sessions } = asMip(problem);
      const solved = highs.withModel(model.forHighs(), (solver) => {
        solver.options.set({ output_flag: false, mip_rel_gap: 0 });
        solver.run();
        expect(solver.getModelStatus()).toBe(highs.constants.modelStatus.optimal);
        return { cost: solver.getObjectiveValue(), values: solver.getSolution().colValue };
      });
      const board = new Board(compileProblem(problem, 1));
      await fillAll(board, unwatched);
      const plan = { seed, moves: 4000, startHeat: 30, endHeat: 0.5 };
      await anneal(board, { ...plan, ruinShare: 0.1, largestRuin: 6 }, unwatched);
      expect(board.cost).toBeCloseTo(solved.cost, 6);
      const opinions = [numberSessions(board), sessions(solved.values)].map((found) =>
        secondOpinion(problem, found),
      );
      for (const opinion of opinions) {
        expect(opinion.faults).toBe(0);
        expect(opinion.objective).toBeCloseTo(solved.cost, 6);
      }
      unplaced += board.unplaced.length;
    }
    expect(unplaced).toBeGreaterThan(0);
  });
});
