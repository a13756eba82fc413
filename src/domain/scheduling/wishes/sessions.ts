import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** Few sessions: each takes a trainer and a room. */
export function sessionsTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  return problem.weights.perSession * sessions.length;
}

export function sessionsOpening(board: Board): number {
  return board.compiled.problem.weights.perSession;
}
