import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** Everybody is trained: a price for each demand left out, more for the needy (400 + 40 × need by default). */
export function unplacedTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  const placed = new Set(sessions.flatMap(({ demands }) => demands));
  const { unplacedBase, unplacedPerNeed } = problem.weights;
  return problem.demands.reduce(
    (sum, { need }, id) => (placed.has(id) ? sum : sum + unplacedBase + unplacedPerNeed * need),
    0,
  );
}

export function unplacedJoining(board: Board, demand: number): number {
  return -(board.compiled.demands.price[demand] ?? 0);
}
