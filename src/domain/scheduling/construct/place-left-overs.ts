import type { Board, Staffing } from "./board";
import { lowestSlot, startsWithin } from "../slot-bits";

/**
 * Places every demand that can still be placed at all, one by one, at the cheapest start, also in rooms too small for a
 * full course. Afterwards each unplaced demand is barred by some hard rule at every start of the plan.
 */
export function placeLeftOvers(board: Board): void {
  let moved = true;
  while (moved) {
    moved = false;
    for (let demand = 0; demand < board.placed.length; demand++) {
      if (board.placed[demand] === null && placeOne(board, demand)) moved = true;
    }
  }
}

function placeOne(board: Board, demand: number): boolean {
  const { demands } = board.compiled;
  const course = demands.course[demand] ?? -1;
  if (course < 0 || (demands.agent[demand] ?? -1) < 0) return false;
  const window = board.window(demand);
  if (window === null) return false;
  const { first, last } = window;
  const session = board.sessionsOf[course]?.find(
    (open) => open.day >= first && open.day <= last && board.canJoin(demand, open),
  );
  if (session !== undefined) {
    board.join(demand, session);
    return true;
  }
  const start = cheapestStart(board, demand, course, first, last);
  if (start === null) return false;
  board.join(demand, board.open(course, start.day, start.start, start.staffing));
  return true;
}

function cheapestStart(board: Board, demand: number, course: number, first: number, last: number) {
  const compiled = board.compiled.courses[course];
  if (compiled === undefined || compiled.seats < 1) return null;
  const venues = compiled.venues;
  let best: { day: number; start: number; staffing: Staffing } | null = null;
  let lowest = Infinity;
  for (let day = first; day <= last; day++) {
    const spare = startsWithin(board.spareSlots(demand, day), compiled.length);
    if (spare === 0) continue;
    for (let left = spare & board.openStarts(course, day, venues); left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      const cost = board.attendanceCost(demand, course, day, start);
      if (cost >= lowest) continue;
      const staffing = board.findStaffing(course, day, start, venues, demand);
      if (staffing === null || cost + staffing.cost >= lowest) continue;
      lowest = cost + staffing.cost;
      best = { day, start, staffing };
    }
  }
  return best;
}
