import type { Checkpoint } from "../../foundation/watch";
import { Board } from "./board/board";
import { compileProblem } from "./board/compile-problem";
import { fillAll } from "./construct/fill-all";
import { placeLeftOvers } from "./construct/place-left-overs";
import { finishedTimetable } from "./finished-timetable";
import type { TrainingProblem } from "./problem";
import type { Timetable } from "./timetable";

/**
 * Builds a timetable that keeps every hard rule: what people were told first, then the most constrained course first, slot
 * before members, neediest first.
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
  if ((await fillAll(board, checkpoint)) === "go-on") placeLeftOvers(board);
  return finishedTimetable(board);
}
