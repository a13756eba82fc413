import { nowhere, type Board } from "../board/board";
import type { Seat } from "./seat";

/** First day after all that must come before; beyond the last day while any of that is unplaced. */
export function firstDayInOrder(board: Board, demand: number): number {
  const { demands, dayCount } = board.compiled;
  if (demands.isLinked[demand] === 0) return 0;
  let first = 0;
  for (const before of demands.after[demand] ?? []) {
    const day = board.dayOf[before] ?? nowhere;
    if (day === nowhere) return dayCount;
    if (day >= first) first = day + 1;
  }
  return first;
}

/** Last day before all that must come after and is placed. */
export function lastDayInOrder(board: Board, demand: number): number {
  const { demands, dayCount } = board.compiled;
  let last = dayCount - 1;
  if (demands.isLinked[demand] === 0) return last;
  for (const follower of demands.followers[demand] ?? []) {
    const day = board.dayOf[follower] ?? nowhere;
    if (day !== nowhere && day <= last) last = day - 1;
  }
  return last;
}

export function guardOrder(board: Board, { demand, day }: Seat): boolean {
  return firstDayInOrder(board, demand) <= day && day <= lastDayInOrder(board, demand);
}
