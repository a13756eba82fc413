import type { Board } from "../board/board";
import type { Seat } from "./seat";

/** Rooms for a group, smallest first, and of them those that hold a full course; `null`: it needs none, or none is known. */
export function roomsOf(board: Board, group: number): Int32Array | null {
  return board.compiled.groups[group]?.venues ?? null;
}

export function fullRoomsOf(board: Board, group: number): Int32Array | null {
  return board.compiled.groups[group]?.fullVenues ?? null;
}

export function guardVenueSeats(board: Board, { group, venue, session }: Seat): boolean {
  if (venue < 0) return roomsOf(board, group) === null;
  const taken = session < 0 ? 0 : (board.sessions.size[session] ?? 0);
  return taken < (board.compiled.venueSeats[venue] ?? 0);
}
