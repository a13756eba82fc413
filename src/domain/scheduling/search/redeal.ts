import type { Board } from "../board/board";
import { joiningCost } from "../board/change-cost";
import { canJoin, mayBeOn, spareSlots } from "../guards/trainee";
import { cheapestAssignment } from "./assignment";

/** Time and memory grow with the square of the seats and more: a course with more seats is dealt as the search left it. */
const mostSeats = 400;

/** More than any seat that may be taken costs, and few enough digits to be added up. */
const forbidden = 1e6;

const leastGain = 1e-9;

/** Deals every course anew, one after another, until nothing becomes cheaper. */
export function redealAll(board: Board): void {
  const groups = [...board.compiled.groups.keys()];
  while (groups.filter((group) => redeal(board, group)).length > 0);
}

/**
 * Deals the taken seats of one course anew among those who sit in them, at the least cost that there is while its sessions
 * stay as they are: what no swap of two finds, rings of three and more do. Where a team could not spare the people of a ring
 * at once, that ring stays as it was. Gives whether anything became cheaper.
 */
export function redeal(board: Board, group: number): boolean {
  const seats: number[] = [];
  const people: number[] = [];
  const { sessions, compiled } = board;
  const open = sessions.ofGroup[group] ?? [];
  if (open.length < 2 || (compiled.seats[group] ?? 0) < 2) return false;
  for (const session of open) {
    for (const demand of sessions.membersOf(session)) {
      seats.push(session);
      people.push(demand);
    }
  }
  const count = people.length;
  if (count > mostSeats) return false;
  const costs = seatCosts(board, people, seats);
  const seatOf = cheapestAssignment(costs, count);
  const isDealt = new Uint8Array(count);
  let isCheaper = false;
  for (let first = 0; first < count; first++) {
    const ring: number[] = [];
    let gain = 0;
    for (let at = first; isDealt[at] === 0; at = seatOf[at] ?? 0) {
      isDealt[at] = 1;
      ring.push(at);
      gain += (costs[at * count + at] ?? 0) - (costs[at * count + (seatOf[at] ?? 0)] ?? 0);
    }
    if (gain < leastGain) continue;
    const moved = ring.map((at) => people[at] ?? 0);
    const to = ring.map((at) => seats[seatOf[at] ?? 0] ?? 0);
    if (moveAll(board, moved, to)) isCheaper = true;
  }
  return isCheaper;
}

/** What each would cost in each seat, were all of the others out of theirs. */
function seatCosts(
  board: Board,
  people: readonly number[],
  seats: readonly number[],
): Float64Array {
  const { sessions } = board;
  const costs = new Float64Array(people.length * seats.length);
  board.begin();
  for (const demand of people) board.leave(demand);
  people.forEach((demand, row) => {
    seats.forEach((session, seat) => {
      const day = sessions.day[session] ?? 0;
      const run = sessions.run[session] ?? 0;
      const mayCome = mayBeOn(board, demand, day) && (spareSlots(board, demand, day) & run) === run;
      costs[row * seats.length + seat] = mayCome ? joiningCost(board, demand, session) : forbidden;
    });
  });
  board.rollback();
  return costs;
}

/** Moves each to its session, all or nobody, and only if it is cheaper so. */
function moveAll(board: Board, people: readonly number[], to: readonly number[]): boolean {
  const before = board.cost;
  board.begin();
  for (const demand of people) board.leave(demand);
  const areSeated = people.every((demand, at) => {
    const session = to[at] ?? 0;
    if (!mayBeOn(board, demand, board.sessions.day[session] ?? 0)) return false;
    if (!canJoin(board, demand, session)) return false;
    board.join(demand, session);
    return true;
  });
  const isBetter = areSeated && board.cost < before - leastGain;
  if (isBetter) board.commit();
  else board.rollback();
  return isBetter;
}
