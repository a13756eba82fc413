import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Positions of those who may teach a group; `null`: it needs no trainer, or none is known. */
export function qualifiedTrainers(board: Board, group: number): Int32Array | null {
  return board.compiled.groups[group]?.trainers ?? null;
}

export function guardTrainerQualified(board: Board, { group, trainer }: Seat): boolean {
  const { problem, groups } = board.compiled;
  if (trainer < 0) return qualifiedTrainers(board, group) === null;
  const course = groups[group]?.course ?? -1;
  return (((problem.trainers[trainer]?.teaches[course >> 5] ?? 0) >>> (course & 31)) & 1) === 1;
}
