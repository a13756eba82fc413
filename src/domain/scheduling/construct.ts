import type { Checkpoint } from "../../foundation/watch";
import { Board } from "./construct/board";
import { compileProblem } from "./construct/compile-problem";
import { courseOrder } from "./construct/course-order";
import { fillCourse } from "./construct/fill-course";
import { placeLeftOvers } from "./construct/place-left-overs";
import { explainUnplaced } from "./explain-unplaced";
import { timetableCost } from "./objective";
import type { TrainingProblem } from "./problem";
import { numberSessions } from "./session-numbers";
import type { Timetable } from "./timetable";

/** Twice through the courses: what the first pass left free helps demands whose predecessors it placed late. */
const passes = 2;

/**
 * Builds a timetable that keeps every hard rule: most constrained course first, slot before members, neediest first.
 *
 * @param seed draws the lot among demands of equal need; the same problem and seed give the same timetable.
 * @param checkpoint asked after every course. Told to stop, the timetable holds what was placed so far, and a demand may
 *   be unplaced with no rule in its way.
 */
export async function constructTimetable(
  problem: TrainingProblem,
  seed: number,
  checkpoint: Checkpoint,
): Promise<Timetable> {
  const board = new Board(compileProblem(problem, seed));
  if (await fillAll(board, checkpoint)) placeLeftOvers(board);
  const sessions = numberSessions(problem, board.sessions);
  return {
    sessions,
    unplaced: explainUnplaced(problem, sessions),
    cost: timetableCost(problem, sessions).total,
  };
}

/** Whether it came to the end, rather than being told to stop. */
async function fillAll(board: Board, checkpoint: Checkpoint): Promise<boolean> {
  const order = courseOrder(board.compiled);
  let done = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const course of order) {
      fillCourse(board, course);
      done++;
      if ((await checkpoint(done / (passes * order.length))) === "stop") return false;
    }
  }
  return true;
}
