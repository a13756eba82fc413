import type { Board } from "../board/board";
import { unattendedSlots } from "./agent-once";
import { lastUsefulDay } from "./deadline";
import { firstUsefulDay } from "./not-before";
import { hasSeat } from "./course-seats";
import { firstDayInOrder, lastDayInOrder } from "./order";
import { floorSlots } from "./released-heads";
import { teamSlots } from "./released-per-team";
import { slotsInTime } from "./time-of-day";

/** Slots of a day in which the demand's agent could attend: on shift, at its time of day, free, and her team and the floor can spare a head. */
export function spareSlots(board: Board, demand: number, day: number): number {
  const { agent, team } = board.compiled.demands;
  const who = agent[demand] ?? 0;
  return (
    slotsInTime(board, demand, day) &
    unattendedSlots(board, who, day) &
    teamSlots(board, team[demand] ?? 0, day) &
    floorSlots(board, day)
  );
}

/** The same for a demand that would leave a session of that day: what it takes now (`own`) is free then. */
export function spareSlotsBesides(board: Board, demand: number, day: number, own: number): number {
  const { agent, team } = board.compiled.demands;
  const who = agent[demand] ?? 0;
  return (
    slotsInTime(board, demand, day) &
    (unattendedSlots(board, who, day) | own) &
    (teamSlots(board, team[demand] ?? 0, day) | own) &
    (floorSlots(board, day) | own)
  );
}

/** Whether order, first day and deadline let a demand take place on a day. */
export function mayBeOn(board: Board, demand: number, day: number): boolean {
  return (
    firstUsefulDay(board, demand) <= day &&
    day <= lastUsefulDay(board, demand) &&
    firstDayInOrder(board, demand) <= day &&
    day <= lastDayInOrder(board, demand)
  );
}

/** Whether an unplaced demand may sit in a session; its days are the caller's to check ({@link mayBeOn}). */
export function canJoin(board: Board, demand: number, session: number): boolean {
  if (!hasSeat(board, session)) return false;
  const run = board.sessions.run[session] ?? 0;
  return (spareSlots(board, demand, board.sessions.day[session] ?? 0) & run) === run;
}
