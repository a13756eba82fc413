import type { Board } from "../board/board";
import { slotRun } from "../slot-bits";

/** A place that a demand might take: in a session that is on, or in one that would be opened for it. */
export type Seat = {
  readonly demand: number;
  /** The session that is on; −1: a new one. */
  readonly session: number;
  readonly group: number;
  readonly day: number;
  /** Slot of the day. */
  readonly start: number;
  /** −1: none. */
  readonly trainer: number;
  readonly venue: number;
};

/**
 * Whether one hard rule lets a demand take a seat. What it asks the board is the same word or number that the search asks
 * before a move; the rules' verifiers share nothing with it.
 */
export type Guard = (board: Board, seat: Seat) => boolean;

/** The slots of the day that the seat takes, as bits. */
export function runOf(board: Board, { group, start }: Seat): number {
  return slotRun(start, board.compiled.lengths[group] ?? 1);
}

export function agentOf(board: Board, { demand }: Seat): number {
  return board.compiled.demands.agent[demand] ?? -1;
}
