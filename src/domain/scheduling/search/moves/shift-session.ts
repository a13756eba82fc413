import { lastUsefulDay } from "../../guards/deadline";
import { firstUsefulDay } from "../../guards/not-before";
import { firstDayInOrder, lastDayInOrder } from "../../guards/order";
import { floorSlots } from "../../guards/released-heads";
import { canJoin, spareSlotsBesides } from "../../guards/trainee";
import { fullRoomsOf } from "../../guards/venue-seats";
import { canTeach, cheapestTrainer, firstRoom, noRoom, noTrainer } from "../../board/staffing";
import { lowestSlot, slotRun, startsWithin } from "../../slot-bits";
import { trafficAt } from "../../wishes/traffic";
import type { SearchState } from "../search-state";

/** How often the cheapest trainer is asked though the session's own is free. */
const askAnew = 0.5;

const { min, max } = Math;

/**
 * Moves a whole session to another day or time, with everyone in it, to its own trainer or the cheapest and the first room.
 *
 * @param allowance how much dearer the timetable may become. Whether the move was made.
 */
export function shiftSession(search: SearchState, allowance: number): boolean {
  const { board } = search;
  const { sessions, compiled } = board;
  const { demands, dayCount, problem, trainers } = compiled;
  const session = sessions.all[search.below(sessions.all.length)];
  if (session === undefined) return false;
  const group = sessions.group[session] ?? 0;
  const length = compiled.lengths[group] ?? 1;
  const heads = sessions.size[session] ?? 0;
  let first = 0;
  let last = dayCount - 1;
  let perDay = 0;
  for (let place = 0; place < heads; place++) {
    const demand = sessions.member(session, place);
    perDay += demands.perDay[demand] ?? 0;
    first = max(first, firstUsefulDay(board, demand), firstDayInOrder(board, demand));
    last = min(last, lastUsefulDay(board, demand), lastDayInOrder(board, demand));
  }
  if (first > last) return false;

  const day = first + search.below(last - first + 1);
  const oldDay = sessions.day[session] ?? 0;
  const oldStart = sessions.start[session] ?? 0;
  const trainer = sessions.trainer[session] ?? -1;
  const { overload, changeOfTime, changeOfPlace } = problem.weights;
  let saved = heads * trafficAt(board, group, oldDay, oldStart);
  if (trainer >= 0) saved += (trainers.penalty[trainer] ?? 0) + overload * length;
  if (compiled.hasTold) saved += heads * (changeOfTime + changeOfPlace);
  const least = perDay * (day - oldDay) - saved;
  if (least > allowance) return false;

  const own = day === oldDay ? (sessions.run[session] ?? 0) : 0;
  let spare = floorSlots(board, day) | own;
  for (let place = 0; place < heads && spare !== 0; place++) {
    spare &= spareSlotsBesides(board, sessions.member(session, place), day, own);
  }
  let starts = startsWithin(spare, length);
  if (day === oldDay) starts &= ~(1 << oldStart);
  if (starts === 0) return false;
  const start = drawSlot(search, starts);
  if (least + heads * trafficAt(board, group, day, start) > allowance) return false;
  return move(search, session, day, start, allowance);
}

function drawSlot(search: SearchState, slots: number): number {
  let count = 0;
  for (let left = slots; left !== 0; left &= left - 1) count++;
  let rest = slots;
  for (let skipped = search.below(count); skipped > 0; skipped--) rest &= rest - 1;
  return lowestSlot(rest);
}

function move(
  search: SearchState,
  session: number,
  day: number,
  start: number,
  allowance: number,
): boolean {
  const { board } = search;
  const { sessions, compiled } = board;
  const before = board.cost;
  const group = sessions.group[session] ?? 0;
  const length = compiled.lengths[group] ?? 1;
  const run = slotRun(start, length);
  let trainer = sessions.trainer[session] ?? -1;
  board.begin();
  search.removed.length = 0;
  for (let place = (sessions.size[session] ?? 0) - 1; place >= 0; place--) {
    const demand = sessions.member(session, place);
    search.removed.push(demand);
    board.leave(demand);
  }
  board.close(session);
  if (trainer >= 0 && (search.random() < askAnew || !canTeach(board, trainer, day, run, length))) {
    trainer = cheapestTrainer(board, group, day, start, -2);
  }
  const venue = firstRoom(board, fullRoomsOf(board, group), day, run);
  if (trainer !== noTrainer && venue !== noRoom) {
    const moved = board.open(group, day, start, trainer, venue);
    if (search.removed.every((demand) => joinIfFree(search, demand, moved))) {
      if (board.cost - before <= allowance) {
        board.commit();
        return true;
      }
    }
  }
  board.rollback();
  return false;
}

function joinIfFree({ board }: SearchState, demand: number, session: number): boolean {
  if (!canJoin(board, demand, session)) return false;
  board.join(demand, session);
  return true;
}
