import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** What people were told stays: each who was told a day and start and now has another, or none. */
export function changeOfTimeTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  const heldIn = new Map<number, Session>();
  for (const session of sessions) {
    for (const demand of session.demands) heldIn.set(demand, session);
  }
  let changed = 0;
  problem.told.forEach((told, demand) => {
    if (told === null) return;
    const session = heldIn.get(demand);
    if (session?.day !== told.day || session.start !== told.start) changed++;
  });
  return problem.weights.changeOfTime * changed;
}

/** An unplaced demand of somebody who was told a time costs already; being placed at that time takes the cost away. */
export function changeOfTimeAt(board: Board, demand: number, day: number, start: number): number {
  return isToldTime(board, demand, day, start) ? -board.compiled.problem.weights.changeOfTime : 0;
}

export function isToldTime(board: Board, demand: number, day: number, start: number): boolean {
  const { toldDay, toldStart } = board.compiled.demands;
  return toldDay[demand] === day && toldStart[demand] === start;
}

export function changeOfTimeJoining(board: Board, demand: number, session: number): number {
  const { day, start } = board.sessions;
  return changeOfTimeAt(board, demand, day[session] ?? -1, start[session] ?? -1);
}
