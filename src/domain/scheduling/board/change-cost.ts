import type { Board } from "./board";
import { changeOfPlaceJoining } from "../wishes/change-of-place";
import { changeOfTimeAt, changeOfTimeJoining } from "../wishes/change-of-time";
import { delayJoining, delayOn } from "../wishes/delay";
import { overloadOpening } from "../wishes/overload";
import { sessionsOpening } from "../wishes/sessions";
import { trafficAt, trafficJoining } from "../wishes/traffic";
import { trainersOpening } from "../wishes/trainers";
import { unplacedJoining } from "../wishes/unplaced";

/** What opening an empty session adds to the objective, wish by wish; closing it takes as much away. */
export function openingCost(board: Board, trainer: number, length: number): number {
  return (
    sessionsOpening(board) +
    trainersOpening(board, trainer) +
    overloadOpening(board, trainer, length)
  );
}

/** What closing a session that its last trainee leaves adds: less than 0, as a rule. */
export function closingCost(board: Board, session: number): number {
  const { sessions, compiled } = board;
  const trainer = sessions.trainer[session] ?? -1;
  const length = compiled.lengths[sessions.group[session] ?? 0] ?? 1;
  return (
    overloadOpening(board, trainer, -length) -
    sessionsOpening(board) -
    trainersOpening(board, trainer)
  );
}

/** What a demand's joining a session adds; leaving it takes as much away. */
export function joiningCost(board: Board, demand: number, session: number): number {
  const cost =
    unplacedJoining(board, demand) +
    delayJoining(board, demand, session) +
    trafficJoining(board, demand, session);
  if (!board.compiled.hasTold) return cost;
  return (
    cost +
    changeOfTimeJoining(board, demand, session) +
    changeOfPlaceJoining(board, demand, session)
  );
}

/**
 * What attending at a time costs before it is known who teaches and where: urgency by day, calls that wait, and what was
 * told about the time.
 */
export function attendanceCost(
  board: Board,
  demand: number,
  group: number,
  day: number,
  start: number,
): number {
  const cost = delayOn(board, demand, day) + trafficAt(board, group, day, start);
  return board.compiled.hasTold ? cost + changeOfTimeAt(board, demand, day, start) : cost;
}
