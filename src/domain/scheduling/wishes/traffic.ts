import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";

/** Quiet intervals: the traffic of every slot an agent is away. */
export function trafficTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  const { slotMinutes, slotsPerDay, dayStart } = problem;
  const dayAt = new Map(problem.days.map((day, position) => [day, position]));
  let sum = 0;
  for (const { day, start, end, demands } of sessions) {
    const position = dayAt.get(day);
    if (position === undefined) continue;
    const first = Math.floor((start - dayStart) / slotMinutes);
    const after = first + Math.ceil((end - start) / slotMinutes);
    for (let slot = first; slot < after; slot++) {
      sum += demands.length * (problem.traffic[position * slotsPerDay + slot] ?? 0);
    }
  }
  return sum;
}

/** For each trainee of a session of the group that starts in a slot of a day. */
export function trafficAt(board: Board, group: number, day: number, start: number): number {
  const { traffic, dayCount, slotsPerDay } = board.compiled;
  return traffic[(group * dayCount + day) * slotsPerDay + start] ?? 0;
}

export function trafficJoining(board: Board, _demand: number, session: number): number {
  const { group, day, start } = board.sessions;
  return trafficAt(board, group[session] ?? 0, day[session] ?? 0, start[session] ?? 0);
}
