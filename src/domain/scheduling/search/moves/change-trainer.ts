import { canTeach } from "../../board/staffing";
import { qualifiedTrainers } from "../../guards/trainer-qualified";
import { overloadOpening } from "../../wishes/overload";
import { trainersOpening } from "../../wishes/trainers";
import type { SearchState } from "../search-state";

/**
 * Gives a session to another trainer who is free.
 *
 * @param allowance how much dearer the timetable may become. Whether the move was made.
 */
export function changeTrainer(search: SearchState, allowance: number): boolean {
  const { board } = search;
  const { sessions, compiled } = board;
  const session = sessions.all[search.below(sessions.all.length)];
  if (session === undefined) return false;
  const group = sessions.group[session] ?? 0;
  const qualified = qualifiedTrainers(board, group);
  if (qualified === null) return false;
  const trainer = qualified[search.below(qualified.length)] ?? -1;
  const before = sessions.trainer[session] ?? -1;
  if (trainer < 0 || before < 0 || trainer === before) return false;
  const length = compiled.lengths[group] ?? 1;
  const change =
    trainersOpening(board, trainer) -
    trainersOpening(board, before) +
    overloadOpening(board, trainer, length) +
    overloadOpening(board, before, -length);
  if (!compiled.hasTold && change > allowance) return false;
  const day = sessions.day[session] ?? 0;
  if (!canTeach(board, trainer, day, sessions.run[session] ?? 0, length)) return false;
  const cost = board.cost;
  board.handOver(session, trainer);
  if (board.cost - cost <= allowance) return true;
  board.handOver(session, before);
  return false;
}
