import type { SearchState } from "../search-state";

/** Any sessions. */
export function ruinAnywhere(search: SearchState, first: number, count: number): void {
  const { all } = search.board.sessions;
  search.tearOut(first);
  for (let torn = 1; torn < count && all.length > 0; torn++) {
    search.tearOut(all[search.below(all.length)] ?? 0);
  }
}
