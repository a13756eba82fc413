import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** Well-rated trainers: the penalty of whoever teaches, once a session. */
export function trainersTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  return sessions.reduce(
    (sum, { trainer }) => sum + (problem.trainers[trainer ?? -1]?.penalty ?? 0),
    0,
  );
}

export function trainersOpening(board: Board, trainer: number): number {
  return trainer < 0 ? 0 : (board.compiled.trainers.penalty[trainer] ?? 0);
}
