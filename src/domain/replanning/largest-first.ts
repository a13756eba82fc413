import type { ChangeKind } from "./plan-changes";
import type { PlaceChange } from "./compare-plans";

/** What weighs most for the person it is said to: no place any more, another time, other company, a place she had not. */
const weightOf: Readonly<Record<ChangeKind, number>> = {
  unplaced: 0,
  gone: 1,
  moved: 2,
  place: 3,
  new: 4,
};

const minutesADay = 24 * 60;

/**
 * The differences of two plans, those that weigh most first: lost places, then changes of time, the farthest first, then
 * changes of trainer or room, then new places. Those that weigh the same stay as they stand.
 */
export function largestFirst(changes: readonly PlaceChange[]): readonly PlaceChange[] {
  return changes.toSorted(
    (a, b) => weightOf[a.kind] - weightOf[b.kind] || minutesMoved(b) - minutesMoved(a),
  );
}

function minutesMoved({ before, after }: PlaceChange): number {
  if (before === null || after === null) return 0;
  return Math.abs((after.day - before.day) * minutesADay + after.start - before.start);
}
