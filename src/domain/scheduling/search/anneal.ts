import { seededRandom } from "../../../foundation/random";
import type { Checkpoint } from "../../../foundation/watch";
import type { Board } from "../board/board";
import { BestSoFar } from "./best-so-far";
import { changeTrainer } from "./moves/change-trainer";
import { relocate } from "./moves/relocate";
import { shiftSession } from "./moves/shift-session";
import { swap } from "./moves/swap";
import { recreate } from "./recreate";
import { redealAll } from "./redeal";
import { ruin } from "./ruin/ruin";
import { SearchState } from "./search-state";

/** How a search is run. The number of moves, never the clock, says how long, so that results repeat. */
export type SearchPlan = {
  readonly seed: number;
  readonly moves: number;
  /** A move that makes the timetable dearer by this much is still made one time in e (2.7), at first and at last. */
  readonly startHeat: number;
  readonly endHeat: number;
  /** Of all moves, how many tear sessions out and plan them anew; most sessions of one such move. */
  readonly ruinShare: number;
  readonly largestRuin: number;
};

/** Moves between two checkpoints: some 50 ms of work. */
const perCheckpoint = 8192;

/** Moves between two changes of the heat. */
const perHeat = 64;

/** The last part of all moves is made without heat. */
const coldShare = 0.03;

/** The best is remembered at most so many times in a search. */
const snapshots = 2000;

/** Of the small moves. */
const shares = { relocate: 0.4, swap: 0.25, shift: 0.25 };

const { log, exp } = Math;

/**
 * Searches for a cheaper timetable by simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983): small moves, and now and then
 * a ruin-and-recreate (Schrimpf et al. 2000), which small moves cannot do without: alone they end 5 % dearer. Afterwards the
 * board holds the cheapest timetable seen, its seats dealt anew at the least cost. The same board and plan give the same result.
 *
 * @param checkpoint asked about every 50 ms of work; told to stop, the board holds the best so far.
 */
export async function anneal(
  board: Board,
  plan: SearchPlan,
  checkpoint: Checkpoint,
): Promise<"go-on" | "stop"> {
  const search = new SearchState(board, seededRandom(plan.seed));
  const best = new BestSoFar(board);
  const apart = plan.moves / snapshots;
  let remembered = 0;
  let answer: "go-on" | "stop" = "go-on";
  for (let done = 0; done < plan.moves && answer === "go-on";) {
    const until = Math.min(plan.moves, done + perCheckpoint);
    while (done < until) {
      const heat = heatAt(plan, done);
      const pause = Math.min(until, done + perHeat);
      for (; done < pause; done++) {
        step(search, plan, heat);
        if (board.cost < best.cost && done - remembered > apart) {
          best.offer();
          remembered = done;
        }
      }
    }
    answer = await checkpoint(done / plan.moves);
  }
  best.offer();
  best.restore();
  return answer === "stop" ? answer : redealAll(board, checkpoint);
}

function heatAt({ moves, startHeat, endHeat }: SearchPlan, done: number): number {
  if (done > moves * (1 - coldShare)) return 1e-6;
  return startHeat * exp((log(endHeat / startHeat) * done) / moves);
}

function step(search: SearchState, plan: SearchPlan, heat: number): void {
  const isRuin = search.random() < plan.ruinShare;
  const allowance = -heat * log(search.random() + 1e-12);
  if (isRuin) {
    ruinAndRecreate(search, plan.largestRuin, allowance);
    return;
  }
  const kind = search.random();
  if (kind < shares.relocate) relocate(search, allowance);
  else if (kind < shares.relocate + shares.swap) swap(search, allowance);
  else if (kind < shares.relocate + shares.swap + shares.shift) shiftSession(search, allowance);
  else changeTrainer(search, allowance);
}

function ruinAndRecreate(search: SearchState, largest: number, allowance: number): void {
  const { board } = search;
  const before = board.cost;
  board.begin();
  search.removed.length = 0;
  search.filler.prospect.begin(before + allowance + 1e-6);
  ruin(search, largest);
  if (recreate(search) && board.cost - before <= allowance) board.commit();
  else board.rollback();
}
