import { closingCost, joiningCost } from "../../board/change-cost";
import { nowhere } from "../../board/board";
import { hasSeat } from "../../guards/course-seats";
import { mayBeOn, spareSlotsBesides } from "../../guards/trainee";
import type { SearchState } from "../search-state";

/**
 * Moves one demand into another session of its course, be it from a session or from among the unplaced; a session that it
 * leaves empty is closed.
 *
 * @param allowance how much dearer the timetable may become. Whether the move was made.
 */
export function relocate(search: SearchState, allowance: number): boolean {
  const { board, sociable } = search;
  const { sessions, compiled } = board;
  const demand = sociable[search.below(sociable.length)];
  if (demand === undefined) return false;
  const open = sessions.ofGroup[compiled.demands.group[demand] ?? 0];
  if (open === undefined || open.length === 0) return false;
  const to = open[search.below(open.length)] ?? 0;
  const from = board.sessionOf[demand] ?? -1;
  if (to === from || !hasSeat(board, to)) return false;
  let change = joiningCost(board, demand, to);
  let own = 0;
  const day = sessions.day[to] ?? 0;
  const isLast = from >= 0 && sessions.size[from] === 1;
  if (from >= 0) {
    change -= joiningCost(board, demand, from);
    if (isLast) change += closingCost(board, from);
    if (sessions.day[from] === day) own = sessions.run[from] ?? 0;
  } else if (board.dayOf[demand] !== nowhere) return false;
  if (change > allowance) return false;
  const run = sessions.run[to] ?? 0;
  if ((spareSlotsBesides(board, demand, day, own) & run) !== run) return false;
  if (!mayBeOn(board, demand, day)) return false;
  if (from >= 0) {
    board.leave(demand);
    if (isLast) board.close(from);
  }
  board.join(demand, to);
  return true;
}
