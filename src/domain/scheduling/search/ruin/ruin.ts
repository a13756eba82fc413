import type { SearchState } from "../search-state";
import { ruinAnywhere } from "./anywhere";
import { ruinNearInTime } from "./near-in-time";
import { ruinSameCourse } from "./same-course";
import { ruinSameTrainer } from "./same-trainer";

/** Of all ruins; the rest is anywhere. */
const shares = { sameCourse: 0.45, nearInTime: 0.25, sameTrainer: 0.1 };

/** Tears out one to `largest` sessions that have something to do with each other, or nothing. */
export function ruin(search: SearchState, largest: number): void {
  const { all } = search.board.sessions;
  const first = all[search.below(all.length)];
  if (first === undefined) return;
  const count = 1 + search.below(largest);
  const kind = search.random();
  if (kind < shares.sameCourse) ruinSameCourse(search, first, count);
  else if (kind < shares.sameCourse + shares.nearInTime) ruinNearInTime(search, first, count);
  else if (kind < shares.sameCourse + shares.nearInTime + shares.sameTrainer) {
    ruinSameTrainer(search, first, count);
  } else ruinAnywhere(search, first, count);
}
