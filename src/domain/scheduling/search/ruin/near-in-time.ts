import type { SearchState } from "../search-state";
import { tearOutOf } from "./ruins";

/** Less than so many slots apart. */
const near = 4;

const { abs } = Math;

/** Sessions of the same hours of one day: they stand in each other's way for rooms, trainers and heads. */
export function ruinNearInTime(search: SearchState, first: number, count: number): void {
  const { sessions } = search.board;
  const start = sessions.start[first] ?? 0;
  const candidates: number[] = [];
  for (const session of sessions.ofDay[sessions.day[first] ?? 0] ?? []) {
    if (session !== first && abs((sessions.start[session] ?? 0) - start) < near) {
      candidates.push(session);
    }
  }
  search.tearOut(first);
  tearOutOf(search, candidates, count - 1);
}
