import { nowhere, type Board } from "../board/board";
import { attendanceCost } from "../board/change-cost";
import { cheapestTrainer, firstRoom, noRoom, noTrainer, trainerPrice } from "../board/staffing";
import { isAllowed } from "../guards/registry";
import { isWithinReach } from "../guards/same-site";
import { canJoin, mayBeOn, spareSlots } from "../guards/trainee";
import { roomsOf } from "../guards/venue-seats";
import { lowestSlot, slotRun, startsWithin } from "../slot-bits";

/**
 * Places every demand that can still be placed at all, one by one, at the cheapest start, also in rooms too small for a
 * full course and, for agents of no known site, at any site. Afterwards each unplaced demand is barred by some hard rule
 * at every start of the plan.
 *
 * @param where "own-group": at no other site, as a search that goes on from there takes for granted.
 */
export function placeLeftOvers(board: Board, where: "anywhere" | "own-group" = "anywhere"): void {
  const groupsOf = where === "anywhere" ? groupsByCourse(board) : null;
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
  groupsOf: ReadonlyMap<number, readonly number[]> | null,
): boolean {
  const { compiled, sessions } = board;
  const { demands, groups, problem } = compiled;
  const site = problem.agents[demands.agent[demand] ?? -1]?.site ?? -1;
  const home = demands.group[demand] ?? -1;
  const within = groupsOf === null ? [home] : groupsOf.get(groups[home]?.course ?? -1);
  for (const group of within ?? []) {
    const session = sessions.ofGroup[group]?.find(
      (open) =>
        mayBeOn(board, demand, sessions.day[open] ?? 0) &&
        canJoin(board, demand, open) &&
        isWithinReach(site, problem.venues[sessions.venue[open] ?? -1]?.site ?? -1),
    );
    if (session === undefined) continue;
    board.join(demand, session);
    return true;
  }
  const isOfOneSite = groupsOf === null || groups[home]?.site === -1;
  const staff = isOfOneSite ? staffOfOneSite : staffOfAnySite;
  const best = cheapestOpening(board, demand, home, staff);
  if (best === null) return false;
  board.join(demand, board.open(home, best.day, best.start, best.trainer, best.venue));
  return true;
}

type Opening = {
  readonly day: number;
  readonly start: number;
  readonly trainer: number;
  readonly venue: number;
  readonly cost: number;
};

function cheapestOpening(
  board: Board,
  demand: number,
  group: number,
  staff: typeof staffOfOneSite,
): Opening | null {
  const { dayCount, lengths, courseSeats } = board.compiled;
  const length = lengths[group] ?? 1;
  if ((courseSeats[group] ?? 0) < 1) return null;
  let best: Opening | null = null;
  for (let day = 0; day < dayCount; day++) {
    if (!mayBeOn(board, demand, day)) continue;
    let left = startsWithin(spareSlots(board, demand, day), length);
    for (; left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      const cost = attendanceCost(board, demand, group, day, start);
      if (best !== null && cost >= best.cost) continue;
      const { trainer, venue, price } = staff(board, demand, group, day, start);
      if (trainer === noTrainer || venue === noRoom) continue;
      if (best !== null && cost + price >= best.cost) continue;
      best = { day, start, trainer, venue, cost: cost + price };
    }
  }
  return best;
}

type Staff = { readonly trainer: number; readonly venue: number; readonly price: number };

const nobody: Staff = { trainer: noTrainer, venue: noRoom, price: 0 };

function staffOfOneSite(
  board: Board,
  demand: number,
  group: number,
  day: number,
  start: number,
): Staff {
  const { demands, lengths } = board.compiled;
  const length = lengths[group] ?? 1;
  const venue = firstRoom(board, roomsOf(board, group), day, slotRun(start, length));
  if (venue === noRoom) return nobody;
  const trainer = cheapestTrainer(board, group, day, start, demands.agent[demand] ?? -2);
  // Of a trainer from the phones the search asks for two heads of her team, though the trainee may be of another.
  if (trainer === noTrainer && board.compiled.trainers.headOf.some((team) => team >= 0)) {
    return staffOfAnySite(board, demand, group, day, start);
  }
  return { trainer, venue, price: trainer < 0 ? 0 : trainerPrice(board, trainer, length) };
}

/** A room of no known site may bring together whom no group does: a trainer of one site and a trainee of another. */
function staffOfAnySite(
  board: Board,
  demand: number,
  group: number,
  day: number,
  start: number,
): Staff {
  const { problem, groups, lengths } = board.compiled;
  const length = lengths[group] ?? 1;
  const trainers = groups[group]?.trainers === null ? [-1] : problem.trainers.keys();
  let best = nobody;
  for (const trainer of trainers) {
    const price = trainer < 0 ? 0 : trainerPrice(board, trainer, length);
    if (best !== nobody && price >= best.price) continue;
    for (const venue of problem.venues.keys()) {
      if (!isAllowed(board, { demand, session: -1, group, day, start, trainer, venue })) continue;
      best = { trainer, venue, price };
      break;
    }
  }
  return best;
}
