import { keepAndTell } from "../../../src/domain/replanning/keep-and-tell";
import { newlyBroken } from "../../../src/domain/replanning/newly-broken";
import type { ChangeKind } from "../../../src/domain/replanning/plan-changes";
import { replanned, type Replan } from "../../../src/domain/replanning/replan";
import { bestTimetable, type Search } from "../../../src/domain/scheduling/best-timetable";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Timetable } from "../../../src/domain/scheduling/timetable";
import { unwatched } from "../../../src/foundation/watch";
import { asRead, staffOf } from "./told-before";

const planWeeks = 4;

/** What comes of planning anew, the day before the first, over a timetable that nobody touched. */
export async function planAgain(
  problem: TrainingProblem,
  first: Timetable,
  search: Search,
): Promise<{
  readonly problem: TrainingProblem;
  readonly timetable: Timetable;
  readonly replan: Replan;
}> {
  const today = (problem.days[0] ?? 0) - 1;
  const before = keepAndTell(problem, asRead(problem, first), today, planWeeks);
  const found = await bestTimetable(before.problem, 2, search, unwatched);
  expect(newlyBroken(before.problem, found)).toEqual([]);
  const lastNumber = first.sessions.length;
  return {
    problem: before.problem,
    ...replanned(found, before, lastNumber, staffOf(problem), today),
  };
}

/** How many people something of one of these kinds is said to. */
export function toldOf({ changes }: Replan, ...kinds: readonly ChangeKind[]): number {
  return changes.changes.filter(({ kind }) => kinds.includes(kind)).length;
}
