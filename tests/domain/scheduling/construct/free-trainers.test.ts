import fc from "fast-check";
import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import {
  cheapestTrainer,
  noTrainer,
  trainerPrice,
} from "../../../../src/domain/scheduling/board/staffing";
import { fillAll } from "../../../../src/domain/scheduling/construct/fill-all";
import { FreeTrainers } from "../../../../src/domain/scheduling/construct/free-trainers";
import { startsWithin } from "../../../../src/domain/scheduling/slot-bits";
import { unwatched } from "../../../../src/foundation/watch";
import { problems } from "../random-problem";
import { demand, liNa, smallCentre, trainer } from "../small-centre";

describe("free trainers", () => {
  it("are, for every start of a day, the cheapest whom a search for that start alone finds", async () => {
    let found = 0;
    let refused = 0;
    const runs = fc.asyncProperty(problems, fc.integer(), async (problem, seed) => {
      const board = new Board(compileProblem(problem, seed));
      await fillAll(board, unwatched);
      const { groups, lengths, dayCount, slotsPerDay } = board.compiled;
      const trainers = new FreeTrainers(board);
      for (const group of groups.keys()) {
        trainers.begin(group);
        const wanted = startsWithin((1 << slotsPerDay) - 1, lengths[group] ?? 1);
        for (let day = 0; day < dayCount; day++) {
          const starts = trainers.startsOn(day, wanted);
          for (let start = 0; (1 << start) & wanted; start++) {
            const alone = cheapestTrainer(board, group, day, start, -2);
            const isTaught = ((starts >> start) & 1) === 1;
            expect(isTaught).toBe(alone !== noTrainer);
            if (isTaught) {
              expect(trainers.trainerAt[start]).toBe(alone);
              found++;
            } else refused++;
          }
        }
      }
    });
    await fc.assert(runs, { numRuns: 60, seed: 3 });
    expect(found).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });

  it("come to what the well-rated one costs where she is free, and to the other's price where she is not", () => {
    const liked = { ...trainer, penalty: 0, available: Uint32Array.of(0, ~0 >>> 1, 0, 0, 0) };
    const other = { ...trainer, penalty: 6 };
    const problem = smallCentre({
      demands: [demand(0, liNa, "coaching")],
      trainers: [other, liked],
    });
    const board = new Board(compileProblem(problem, 1));
    const trainers = new FreeTrainers(board);
    const group = problem.courses.findIndex(({ id }) => id === "coaching");
    trainers.begin(group);
    expect(trainers.lowestPrice).toBe(trainerPrice(board, 1, 1));
    trainers.startsOn(0, 1);
    expect(trainers.priceAt[0]).toBe(trainerPrice(board, 0, 1));
    trainers.startsOn(1, 1);
    expect(trainers.priceAt[0]).toBe(trainerPrice(board, 1, 1));
  });
});
