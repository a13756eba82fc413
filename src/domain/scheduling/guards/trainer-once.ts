import type { Board } from "../board/board";
import { unattendedSlots } from "./agent-once";
import { agentOf, runOf, type Seat } from "./seat";

/** The slots of a day in which a trainer teaches nothing and, where she is an agent too, attends nothing. */
export function untaughtSlots(board: Board, trainer: number, day: number): number {
  const { resources, compiled } = board;
  const free = ~(resources.trainerBusy[trainer * compiled.dayCount + day] ?? 0);
  const asAgent = compiled.trainers.agent[trainer] ?? -1;
  return asAgent < 0 ? free : free & unattendedSlots(board, asAgent, day);
}

export function guardTrainerOnce(board: Board, seat: Seat): boolean {
  const { trainer, session, day } = seat;
  const attends = agentOf(board, seat);
  const isBusy = (teacher: number): boolean =>
    (~untaughtSlots(board, teacher, day) & runOf(board, seat)) !== 0;
  if (trainer >= 0) {
    if (board.compiled.trainers.agent[trainer] === attends) return false;
    if (session < 0 && isBusy(trainer)) return false;
  }
  return board.compiled.trainers.agent.every(
    (agent, teacher) => agent !== attends || !isBusy(teacher),
  );
}
