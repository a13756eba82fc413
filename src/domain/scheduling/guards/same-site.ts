import type { Board } from "../board/board";
import { agentOf, type Seat } from "./seat";

/** Whether someone of one site may come to a place of another: nobody travels, and an unknown site (−1) fits anywhere. */
export function isWithinReach(site: number, place: number): boolean {
  return site === -1 || place === -1 || site === place;
}

/** A group that needs a room is compiled for one site with its rooms, trainers and agents, so moves within it need not ask. */
export function guardSameSite(board: Board, seat: Seat): boolean {
  const { agents, trainers, venues } = board.compiled.problem;
  const place = venues[seat.venue]?.site ?? -1;
  return (
    isWithinReach(agents[agentOf(board, seat)]?.site ?? -1, place) &&
    isWithinReach(trainers[seat.trainer]?.site ?? -1, place)
  );
}
