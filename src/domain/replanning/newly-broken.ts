import type { TrainingProblem } from "../scheduling/problem";
import type { Violation } from "../scheduling/rules/violation";
import type { Session, Timetable } from "../scheduling/timetable";
import { verifyTimetable } from "../scheduling/verify";

/**
 * The rules that a timetable breaks beyond those its kept sessions break among themselves: what a person locked may stand
 * against the rules, but the planner adds nothing to it. Empty, unless the planner is at fault.
 */
export function newlyBroken(problem: TrainingProblem, timetable: Timetable): readonly Violation[] {
  if (problem.kept.length === 0) return verifyTimetable(problem, timetable);
  const allowed = new Map<string, number>();
  for (const violation of verifyTimetable(problem, keptAlone(problem))) {
    const key = keyOf(violation);
    allowed.set(key, (allowed.get(key) ?? 0) + 1);
  }
  return verifyTimetable(problem, timetable).filter((violation) => {
    const key = keyOf(violation);
    const left = allowed.get(key) ?? 0;
    allowed.set(key, left - 1);
    return left <= 0;
  });
}

function keptAlone({ kept, demands }: TrainingProblem): Timetable {
  const met = new Set(kept.flatMap((session) => session.demands));
  return {
    sessions: kept.map((session, at): Session => ({ id: `K${at}`, ...session })),
    unplaced: demands.flatMap(({ id }) => (met.has(id) ? [] : [{ demand: id, blockedBy: [] }])),
    cost: 0,
  };
}

/** Sessions have other numbers in the whole timetable. */
function keyOf({ rule, demand, day, minute }: Violation): string {
  return `${rule} ${demand} ${day} ${minute}`;
}
