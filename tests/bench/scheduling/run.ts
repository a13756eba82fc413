import { Board } from "../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../src/domain/scheduling/construct/fill-all";
import { finishedTimetable } from "../../../src/domain/scheduling/finished-timetable";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import { anneal } from "../../../src/domain/scheduling/search/anneal";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { instance } from "../../domain/scheduling/instances";
import { secondOpinion } from "./second-opinion";

/** `node run.js INSTANCE MOVES RUNS HEAT COOL RUIN SEED…`: plans one seeded instance and prints, as JSON, what each seed came to. */
async function main(): Promise<void> {
  const [, , name = "small", moves, runs, startHeat, endHeat, largestRuin, ...seeds] = process.argv;
  const problem = instance(name as Parameters<typeof instance>[0]);
  const start = await constructed(problem);
  const results = [];
  for (const seed of seeds) {
    const board = new Board(compileProblem(problem, 1));
    await fillAll(board, unwatched);
    const before = processor();
    for (let run = 0; run < Number(runs); run++) {
      const plan = {
        seed: 1000 * run + Number(seed),
        moves: Number(moves),
        startHeat: Number(startHeat),
        endHeat: Number(endHeat),
        ruinShare: 0.1,
        largestRuin: Number(largestRuin),
      };
      await anneal(board, plan, unwatched);
    }
    const seconds = processor() - before;
    const timetable = finishedTimetable(board);
    const second = secondOpinion(problem, timetable.sessions);
    const faults = verifyTimetable(problem, timetable).length + second.faults;
    if (faults > 0 || Math.abs(second.objective - timetable.cost) > 1e-6) {
      throw new Error(
        `${name}, seed ${seed}: ${faults} faults, ${second.objective} or ${timetable.cost}`,
      );
    }
    results.push({ seed, cost: second.objective, unplaced: second.unplaced, seconds });
  }
  console.log(JSON.stringify({ demands: problem.demands.length, start, results }));
}

/** The second time, when the code is warm. */
async function constructed(problem: TrainingProblem) {
  let seconds = 0;
  let board = new Board(compileProblem(problem, 1));
  for (let time = 0; time < 2; time++) {
    const before = processor();
    board = new Board(compileProblem(problem, 1));
    await fillAll(board, unwatched);
    seconds = processor() - before;
  }
  return { cost: board.cost, unplaced: board.unplaced.length, seconds };
}

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

void main();
