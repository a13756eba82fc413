import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** Fair load: slots a trainer teaches beyond a fair share. */
export function overloadTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  const { overload, fairLoad } = problem.weights;
  const load = problem.trainers.map(() => 0);
  for (const { trainer, start, end } of sessions) {
    if (trainer === null) continue;
    load[trainer] = (load[trainer] ?? 0) + Math.ceil((end - start) / problem.slotMinutes);
  }
  return load.reduce((sum, slots) => sum + overload * Math.max(0, slots - fairLoad), 0);
}

/** What `length` slots more add to a trainer's overload. */
export function overloadOpening(board: Board, trainer: number, length: number): number {
  if (trainer < 0) return 0;
  const { overload, fairLoad } = board.compiled.problem.weights;
  const load = board.resources.trainerLoad[trainer] ?? 0;
  const after = load + length > fairLoad ? load + length - fairLoad : 0;
  const before = load > fairLoad ? load - fairLoad : 0;
  return overload * (after - before);
}
