import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** The wishes, each a file of this folder; what is wished for costs where it is not met, and the sum is minimised. */
export type WishId =
  | "unplaced"
  | "sessions"
  | "delay"
  | "traffic"
  | "trainers"
  | "overload"
  | "changeOfTime"
  | "changeOfPlace";

/** A wish, once for a finished timetable and once for each change of one that is being planned. */
export type Wish = {
  /** What a finished timetable costs, from the problem and its sessions alone. */
  readonly total: (problem: TrainingProblem, sessions: readonly Session[]) => number;
  /** What opening an empty session of `length` slots adds; closing it takes as much away. −1: no trainer. */
  readonly opening: (board: Board, trainer: number, length: number) => number;
  /** What a demand's joining a session adds; leaving it takes as much away. */
  readonly joining: (board: Board, demand: number, session: number) => number;
};

/** For the kind of change that a wish is not about. */
export function nothing(): number {
  return 0;
}
