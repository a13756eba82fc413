import { subSeed } from "../../foundation/random";
import { span, type Checkpoint } from "../../foundation/watch";
import { constructTimetable } from "./construct";
import type { TrainingProblem } from "./problem";
import type { Timetable } from "./timetable";

/** The lot among demands of equal need falls differently each time; on a tight plan one draw may place what another cannot. */
const attempts = 4;

/**
 * The cheapest of several constructed timetables.
 *
 * @param enough asked after each attempt; true keeps the best so far. Only then does the result depend on more than problem
 *   and seed. `null`: all attempts are made.
 * @param checkpoint told to stop, the timetable is what had been placed by then.
 */
export async function bestTimetable(
  problem: TrainingProblem,
  seed: number,
  enough: (() => boolean) | null,
  checkpoint: Checkpoint,
): Promise<Timetable> {
  const attempt = (n: number): Promise<Timetable> =>
    constructTimetable(
      problem,
      n === 0 ? seed : subSeed(seed, `attempt ${n}`),
      span(checkpoint, n / attempts, (n + 1) / attempts),
    );
  let best = await attempt(0);
  for (let n = 1; n < attempts; n++) {
    if (enough?.() === true || (await checkpoint(n / attempts)) === "stop") break;
    const other = await attempt(n);
    if (other.cost < best.cost) best = other;
  }
  return best;
}
