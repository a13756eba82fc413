import type { Board } from "../board/board";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";
import { isToldTime } from "./change-of-time";

/** Each who keeps the time she was told, but gets another trainer or another room. */
export function changeOfPlaceTotal(problem: TrainingProblem, sessions: readonly Session[]): number {
  let changed = 0;
  for (const { day, start, trainer, venue, demands } of sessions) {
    for (const demand of demands) {
      const told = problem.told[demand] ?? null;
      if (told?.day !== day || told.start !== start) continue;
      if (told.trainer !== trainer || told.venue !== venue) changed++;
    }
  }
  return problem.weights.changeOfPlace * changed;
}

export function changeOfPlaceJoining(board: Board, demand: number, session: number): number {
  const { toldTrainer, toldVenue } = board.compiled.demands;
  const { day, start, trainer, venue } = board.sessions;
  if (!isToldTime(board, demand, day[session] ?? -1, start[session] ?? -1)) return 0;
  const isSame = toldTrainer[demand] === trainer[session] && toldVenue[demand] === venue[session];
  return isSame ? 0 : board.compiled.problem.weights.changeOfPlace;
}
