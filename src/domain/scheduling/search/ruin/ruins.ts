import type { SearchState } from "../search-state";

/** Tears up to `count` sessions out of the timetable, one of them `first`. */
export type Ruin = (search: SearchState, first: number, count: number) => void;

/** Tears out drawn ones of `candidates`, which it uses up. */
export function tearOutOf(search: SearchState, candidates: number[], count: number): void {
  for (let torn = 0; torn < count && candidates.length > 0; torn++) {
    const at = search.below(candidates.length);
    search.tearOut(candidates[at] ?? 0);
    candidates[at] = candidates[candidates.length - 1] ?? 0;
    candidates.pop();
  }
}
