import type { Board } from "./board/board";
import { explainUnplaced } from "./explain-unplaced";
import { timetableCost } from "./objective";
import { numberSessions } from "./session-numbers";
import type { Timetable } from "./timetable";

/** What stands on the board as a timetable: sessions numbered, the unplaced explained, the cost computed afresh. */
export function finishedTimetable(board: Board): Timetable {
  const { problem } = board.compiled;
  const sessions = numberSessions(board);
  return {
    sessions,
    unplaced: explainUnplaced(problem, sessions),
    cost: timetableCost(problem, sessions).total,
  };
}
