import type { TrainingProblem } from "./problem";
import type { Session } from "./timetable";
import { wishes } from "./wishes/registry";
import type { WishId } from "./wishes/wish";

/** What a timetable costs, wish by wish; lower is better. The hard rules are no part of it. */
export type TimetableCost = Readonly<Record<WishId, number>> & { readonly total: number };

/** The weighted sum of what is wished for, lower is better, computed from the finished sessions alone. */
export function timetableCost(
  problem: TrainingProblem,
  sessions: readonly Session[],
): TimetableCost {
  const cost = {
    unplaced: wishes.unplaced.total(problem, sessions),
    changeOfTime: wishes.changeOfTime.total(problem, sessions),
    changeOfPlace: wishes.changeOfPlace.total(problem, sessions),
    delay: wishes.delay.total(problem, sessions),
    traffic: wishes.traffic.total(problem, sessions),
    sessions: wishes.sessions.total(problem, sessions),
    trainers: wishes.trainers.total(problem, sessions),
    overload: wishes.overload.total(problem, sessions),
  } satisfies Record<WishId, number>;
  return { ...cost, total: Object.values(cost).reduce((sum, each) => sum + each, 0) };
}
