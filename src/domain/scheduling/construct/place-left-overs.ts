import { nowhere, type Board } from "../board/board";
import { attendanceCost } from "../board/change-cost";
import {
  cheapestTrainer,
  firstRoom,
  noRoom,
  noTrainer,
  openStarts,
  trainerPrice,
} from "../board/staffing";
import { isWithinReach } from "../guards/same-site";
import { canJoin, mayBeOn, spareSlots } from "../guards/trainee";
import { roomsOf } from "../guards/venue-seats";
import { lowestSlot, slotRun, startsWithin } from "../slot-bits";

/**
 * Places every demand that can still be placed at all, one by one, at the cheapest start, also in rooms too small for a
 * full course and, for agents of no known site, at any site. Afterwards each unplaced demand is barred by some hard rule
 * at every start of the plan.
 */
export function placeLeftOvers(board: Board): void {
  const groupsOf = groupsByCourse(board);
  let moved = true;
  while (moved) {
    moved = false;
    for (const demand of [...board.unplaced].sort((a, b) => a - b)) {
      if (board.dayOf[demand] === nowhere && placeOne(board, demand, groupsOf)) moved = true;
    }
  }
}

function groupsByCourse({ compiled }: Board): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  compiled.groups.forEach(({ course }, group) => {
    groups.set(course, [...(groups.get(course) ?? []), group]);
  });
  return groups;
}

function placeOne(
  board: Board,
  demand: number,
  groupsOf: ReadonlyMap<number, readonly number[]>,
): boolean {
  const { compiled, sessions } = board;
  const { demands, groups, problem } = compiled;
  const site = problem.agents[demands.agent[demand] ?? -1]?.site ?? -1;
  const course = groups[demands.group[demand] ?? -1]?.course ?? -1;
  const within = (groupsOf.get(course) ?? []).filter((group) =>
    isWithinReach(site, groups[group]?.site ?? -1),
  );
  for (const group of within) {
    const session = sessions.ofGroup[group]?.find(
      (open) => mayBeOn(board, demand, sessions.day[open] ?? 0) && canJoin(board, demand, open),
    );
    if (session === undefined) continue;
    board.join(demand, session);
    return true;
  }
  let best: Opening | null = null;
  for (const group of within) best = cheaper(best, cheapestOpening(board, demand, group));
  if (best === null) return false;
  board.join(demand, board.open(best.group, best.day, best.start, best.trainer, best.venue));
  return true;
}

type Opening = {
  readonly group: number;
  readonly day: number;
  readonly start: number;
  readonly trainer: number;
  readonly venue: number;
  readonly cost: number;
};

function cheaper(a: Opening | null, b: Opening | null): Opening | null {
  return a === null || (b !== null && b.cost < a.cost) ? b : a;
}

function cheapestOpening(board: Board, demand: number, group: number): Opening | null {
  const { dayCount, lengths, seats, demands } = board.compiled;
  const length = lengths[group] ?? 1;
  if ((seats[group] ?? 0) < 1) return null;
  const rooms = roomsOf(board, group);
  let best: Opening | null = null;
  for (let day = 0; day < dayCount; day++) {
    if (!mayBeOn(board, demand, day)) continue;
    const spare = startsWithin(spareSlots(board, demand, day), length);
    if (spare === 0) continue;
    for (let left = spare & openStarts(board, group, day, rooms); left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      const trainer = cheapestTrainer(board, group, day, start, demands.agent[demand] ?? -2);
      const venue = firstRoom(board, rooms, day, slotRun(start, length));
      if (trainer === noTrainer || venue === noRoom) continue;
      const price = trainer < 0 ? 0 : trainerPrice(board, trainer, length);
      const cost = price + attendanceCost(board, demand, group, day, start);
      best = cheaper(best, { group, day, start, trainer, venue, cost });
    }
  }
  return best;
}
