import { span, type Checkpoint } from "../../foundation/watch";
import { Board } from "./board/board";
import { compileProblem } from "./board/compile-problem";
import { fillAll } from "./construct/fill-all";
import { placeLeftOvers } from "./construct/place-left-overs";
import { finishedTimetable } from "./finished-timetable";
import type { TrainingProblem } from "./problem";
import { anneal } from "./search/anneal";
import { searchPlans, type SearchEffort } from "./search/search-plan";
import type { Timetable } from "./timetable";

export type Search = {
  readonly effort: SearchEffort;
  /**
   * Asked every 50 ms of work or so; true: what has been found is enough. Only then does the result depend on more than
   * problem, effort and seed. `null`: all moves are made.
   */
  readonly enough: (() => boolean) | null;
};

/** What of the progress bar the constructive start fills. */
const startShare = 0.1;

/**
 * Plans a timetable that keeps every hard rule: a constructive start, a search for a cheaper one, then whoever still finds
 * a place; the reasons for the rest are worked out at the end, from the finished timetable.
 *
 * @param checkpoint told to stop during the search, the timetable is the best that was found by then; told to stop before,
 *   it holds what had been placed, and a demand may be unplaced with no rule in its way.
 */
export async function bestTimetable(
  problem: TrainingProblem,
  seed: number,
  { effort, enough }: Search,
  checkpoint: Checkpoint,
): Promise<Timetable> {
  const board = new Board(compileProblem(problem, seed));
  const start = await fillAll(board, span(checkpoint, 0, startShare));
  if (start === "stop") return finishedTimetable(board);
  // Who finds a place beside what people were told needs none of theirs.
  if (board.compiled.hasTold) placeLeftOvers(board, "own-group");
  const plans = board.sessions.all.length > 0 ? searchPlans(board.compiled, effort, seed) : [];
  const whileNotEnough: Checkpoint = (done) =>
    enough?.() === true
      ? Promise.resolve("stop")
      : checkpoint(startShare + (1 - startShare) * done);
  let answer = enough?.() === true ? "stop" : "go-on";
  for (let run = 0; run < plans.length && answer === "go-on"; run++) {
    const plan = plans[run];
    if (plan === undefined) break;
    const ofThisRun = span(whileNotEnough, run / plans.length, (run + 1) / plans.length);
    answer = await anneal(board, plan, ofThisRun);
  }
  placeLeftOvers(board);
  return finishedTimetable(board);
}
