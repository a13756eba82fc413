import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** The neediest early: need × position of the day. */
export function delayTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  const dayAt = new Map(problem.days.map((day, position) => [day, position]));
  let sum = 0;
  for (const { day, demands } of sessions) {
    for (const demand of demands) {
      sum += problem.weights.perDay * (problem.demands[demand]?.need ?? 0) * (dayAt.get(day) ?? 0);
    }
  }
  return sum;
}

export function delayOn(board: Board, demand: number, day: number): number {
  return (board.compiled.demands.perDay[demand] ?? 0) * day;
}

export function delayJoining(board: Board, demand: number, session: number): number {
  return delayOn(board, demand, board.sessions.day[session] ?? 0);
}
