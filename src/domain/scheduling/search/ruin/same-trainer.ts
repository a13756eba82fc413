import type { SearchState } from "../search-state";
import { tearOutOf } from "./ruins";

/** Sessions of one trainer: her calendar is made anew. */
export function ruinSameTrainer(search: SearchState, first: number, count: number): void {
  const { sessions } = search.board;
  const trainer = sessions.trainer[first];
  const candidates: number[] = [];
  for (const session of sessions.all) {
    if (session !== first && sessions.trainer[session] === trainer) candidates.push(session);
  }
  search.tearOut(first);
  tearOutOf(search, candidates, count - 1);
}
