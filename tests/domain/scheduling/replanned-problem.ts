import { Board } from "../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../src/domain/scheduling/construct/fill-all";
import { numberSessions } from "../../../src/domain/scheduling/session-numbers";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import { unwatched } from "../../../src/foundation/watch";
import { randomProblem, type Dice } from "./random-problem";

/** A problem that follows an earlier plan: some of its sessions stay, and the rest of the people were told of theirs. */
export async function replannedProblem(dice: Dice): Promise<TrainingProblem> {
  const problem = randomProblem(dice);
  const board = new Board(compileProblem(problem, 1));
  await fillAll(board, unwatched);
  const sessions = numberSessions(board);
  const kept = sessions.filter(() => dice(4) === 0);
  const told = problem.demands.map(({ id }) => {
    const session = sessions.find(({ demands }) => demands.includes(id));
    if (session === undefined || kept.includes(session) || dice(5) === 0) return null;
    const { day, start, trainer, venue } = session;
    const isOther = dice(4) === 0;
    return { day, start, trainer, venue: isOther ? null : venue };
  });
  const penalty = dice(9);
  const trainers = problem.trainers.map((trainer) => ({ ...trainer, penalty }));
  return {
    ...problem,
    trainers,
    kept: kept.map(({ course, day, start, end, trainer, venue, demands }) => {
      return { course, day, start, end, trainer, venue, demands };
    }),
    told,
    weights: { ...problem.weights, fairLoad: dice(4) },
  };
}
