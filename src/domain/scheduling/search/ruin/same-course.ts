import type { SearchState } from "../search-state";

/** Sessions of one course: who sits with whom is dealt again. */
export function ruinSameCourse(search: SearchState, first: number, count: number): void {
  const { sessions } = search.board;
  const open = sessions.ofGroup[sessions.group[first] ?? 0] ?? [];
  search.tearOut(first);
  for (let torn = 1; torn < count && open.length > 0; torn++) {
    search.tearOut(open[search.below(open.length)] ?? 0);
  }
}
