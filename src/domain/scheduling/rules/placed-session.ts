import type { Course } from "../../curriculum/course";
import type { TrainingProblem } from "../problem";
import type { Session } from "../timetable";
import type { Violation } from "./violation";

/** A session as the rules see it, worked out from its day and clock times. */
export type PlacedSession = {
  readonly session: Session;
  /** `undefined`: no such course; a matter for "well-formed". */
  readonly course: Course | undefined;
  /** Position among the problem's courses and days; −1: none. */
  readonly courseAt: number;
  readonly dayAt: number;
  /** First slot of the day it touches and the one after the last; beyond the grid when the times are. */
  readonly from: number;
  readonly to: number;
};

/** The sessions in their own order, each with its places in the problem. */
export function placedSessions(
  problem: TrainingProblem,
  sessions: readonly Session[],
): PlacedSession[] {
  const courseAt = new Map(problem.courses.map((course, position) => [course.id, position]));
  const dayAt = new Map(problem.days.map((day, position) => [day, position]));
  return sessions.map((session) => {
    const position = courseAt.get(session.course) ?? -1;
    return {
      session,
      course: problem.courses[position],
      courseAt: position,
      dayAt: dayAt.get(session.day) ?? -1,
      from: Math.floor((session.start - problem.dayStart) / problem.slotMinutes),
      to: Math.ceil((session.end - problem.dayStart) / problem.slotMinutes),
    };
  });
}

/** Whether all the session's slots are set in one row of words (bit = slot, word = day); never outside the grid. */
export function coveredBy(
  words: Uint32Array | undefined,
  problem: TrainingProblem,
  { dayAt, from, to }: PlacedSession,
): boolean {
  const word = words?.[dayAt];
  if (word === undefined || from < 0 || to > problem.slotsPerDay) return false;
  for (let slot = from; slot < to; slot++) {
    if (((word >>> slot) & 1) === 0) return false;
  }
  return true;
}

/** Of several sessions of one person or room, those that begin before an earlier one is over. */
export function overlapping(sessions: readonly PlacedSession[]): PlacedSession[] {
  const ordered = [...sessions].sort(
    (a, b) => a.session.day - b.session.day || a.from - b.from || a.to - b.to,
  );
  const clashes: PlacedSession[] = [];
  let day = NaN;
  let busyUntil = 0;
  for (const placed of ordered) {
    if (placed.session.day !== day) {
      day = placed.session.day;
      busyUntil = placed.to;
      continue;
    }
    if (placed.from < busyUntil) clashes.push(placed);
    busyUntil = Math.max(busyUntil, placed.to);
  }
  return clashes;
}

/** The sessions under every key they have; a session may have several, or none. */
export function groupBy<Key>(
  sessions: readonly PlacedSession[],
  keysOf: (placed: PlacedSession) => Iterable<Key>,
): Map<Key, PlacedSession[]> {
  const groups = new Map<Key, PlacedSession[]>();
  for (const placed of sessions) {
    for (const key of keysOf(placed)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [placed]);
      else group.push(placed);
    }
  }
  return groups;
}

/** A rule broken by a session; `demand` when it is one trainee's matter. */
export function violationAt(
  rule: Violation["rule"],
  { session }: PlacedSession,
  demand: number | null = null,
): Violation {
  return { rule, session: session.id, demand, day: session.day, minute: session.start };
}
