import type { TrainingProblem } from "../problem";
import { slotRun } from "../slot-bits";
import type { Session } from "../timetable";
import type { CompiledProblem } from "./compile-problem";
import type { Resources } from "./resources";

/** The sessions that stay, as part of a timetable. Their ids stand until all sessions are numbered. */
export function keptSessions(problem: TrainingProblem): Session[] {
  return problem.kept.map((session, at) => ({ id: `kept ${at}`, ...session }));
}

/**
 * Demands that kept sessions serve, with the position of the day. A day that is none of the plan's counts as the plan day
 * before it (−1 before the first), so that what follows may come on the next.
 */
export function daysOfKept(problem: TrainingProblem): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { day, demands } of problem.kept) {
    const onOrBefore = problem.days.filter((planned) => planned <= day).length - 1;
    for (const demand of demands) days.set(demand, onOrBefore);
  }
  return days;
}

/** Books what the kept sessions take, whether or not they may. */
export function bookKept(
  { problem, demands, dayCount }: CompiledProblem,
  resources: Resources,
): void {
  const { dayStart, slotMinutes, slotsPerDay } = problem;
  for (const { day, start, end, trainer, venue, demands: served } of problem.kept) {
    const position = problem.days.indexOf(day);
    const length = Math.ceil((end - start) / slotMinutes);
    if (position < 0 || position >= dayCount) {
      if (trainer !== null) resources.addLoad(trainer, length);
      continue;
    }
    const first = Math.max(0, Math.floor((start - dayStart) / slotMinutes));
    const after = Math.min(slotsPerDay, Math.ceil((end - dayStart) / slotMinutes));
    const run = slotRun(first, Math.max(0, after - first));
    resources.book(trainer ?? -1, venue ?? -1, position, run, length);
    for (const demand of served) {
      const agent = demands.agent[demand] ?? -1;
      if (agent < 0) continue;
      resources.leavePhone(agent, demands.team[demand] ?? 0, position, first, after - first);
    }
  }
}
