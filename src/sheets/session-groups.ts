import { columnLetters } from "../foundation/address";
import type { Session } from "../domain/scheduling/timetable";
import type { PlanIndex } from "./plan-index";

/**
 * What tells two sessions of one course at one time apart: the agent's id for a session with one person, else A, B, … by
 * order. Course, day, start and group together name a session for good. They are chosen over the session number, which
 * shifts with every session added before it, and over trainer or room, which a small replan may swap: a lock or a note
 * is about this course on this day at this time. When that session is gone its note must show as homeless, not slide to another.
 */
export function sessionGroups(index: PlanIndex): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  const parallel = new Map<string, number>();
  for (const session of index.plan.timetable.sessions) {
    const [first, second] = index.trainees(session);
    if (first !== undefined && second === undefined) {
      groups.set(session.id, index.agent(first)?.id ?? "");
      continue;
    }
    const slot = slotOf(session);
    const before = parallel.get(slot) ?? 0;
    groups.set(session.id, columnLetters(before));
    parallel.set(slot, before + 1);
  }
  return groups;
}

function slotOf(session: Session): string {
  return `${session.day} ${session.start} ${session.course}`;
}
