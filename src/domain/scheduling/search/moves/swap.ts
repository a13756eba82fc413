import type { Board } from "../../board/board";
import { joiningCost } from "../../board/change-cost";
import { unattendedSlots } from "../../guards/agent-once";
import { teamSlots } from "../../guards/released-per-team";
import { slotsInTime } from "../../guards/time-of-day";
import { mayBeOn } from "../../guards/trainee";
import type { SearchState } from "../search-state";

/**
 * Swaps two demands of one course between sessions on different days. The floor spares as many heads as before, and a
 * team too when both are of it.
 *
 * @param allowance how much dearer the timetable may become. Whether the move was made.
 */
export function swap(search: SearchState, allowance: number): boolean {
  const { board, sociable } = search;
  const { sessions, compiled, sessionOf } = board;
  const one = sociable[search.below(sociable.length)];
  if (one === undefined) return false;
  const here = sessionOf[one] ?? -1;
  if (here < 0) return false;
  const open = sessions.ofGroup[sessions.group[here] ?? 0] ?? [];
  const there = open[search.below(open.length)] ?? 0;
  const today = sessions.day[here] ?? 0;
  const thatDay = sessions.day[there] ?? 0;
  if (today === thatDay) return false;
  const other = sessions.member(there, search.below(sessions.size[there] ?? 0));
  const change =
    joiningCost(board, one, there) +
    joiningCost(board, other, here) -
    joiningCost(board, one, here) -
    joiningCost(board, other, there);
  if (change > allowance) return false;
  if (!isFree(board, one, there) || !isFree(board, other, here)) return false;
  const { team } = compiled.demands;
  if (team[one] !== team[other] && !(canSpare(board, one, there) && canSpare(board, other, here))) {
    return false;
  }
  if (!mayBeOn(board, one, thatDay) || !mayBeOn(board, other, today)) return false;
  board.leave(one);
  board.leave(other);
  board.join(one, there);
  board.join(other, here);
  return true;
}

function isFree(board: Board, demand: number, session: number): boolean {
  const agent = board.compiled.demands.agent[demand] ?? 0;
  const day = board.sessions.day[session] ?? 0;
  const run = board.sessions.run[session] ?? 0;
  return (slotsInTime(board, demand, day) & unattendedSlots(board, agent, day) & run) === run;
}

function canSpare(board: Board, demand: number, session: number): boolean {
  const run = board.sessions.run[session] ?? 0;
  const team = board.compiled.demands.team[demand] ?? 0;
  return (teamSlots(board, team, board.sessions.day[session] ?? 0) & run) === run;
}
