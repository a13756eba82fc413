import type { AgentIndex } from "../records/agents";
import type { TrainingProblem } from "../scheduling/problem";
import type { Session, Timetable } from "../scheduling/timetable";
import type { NamedSession } from "./names-in-problem";

/**
 * Gives each session that was in the last plan the number it had there, for people say "S012" to each other: the same course
 * at the same time, of several the one with most of the same people. A session that is new or at another time gets a number
 * that was never given out, so that what people wrote beside an old one cannot slide to it.
 */
export function keepNumbers(
  problem: TrainingProblem,
  timetable: Timetable,
  previous: readonly NamedSession[],
  lastNumber: number,
): Timetable {
  const bySlot = new Map<string, NamedSession[]>();
  for (const session of previous) {
    const slot = slotOf(session.course, session.now.day, session.now.start);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), session]);
  }
  const pairs = timetable.sessions.flatMap((session, at) =>
    (bySlot.get(slotOf(session.course, session.day, session.start)) ?? []).map((old) => ({
      at,
      old,
      shared: shared(problem, session, old),
      samePlace: Number(session.trainer === old.trainer) + Number(session.venue === old.venue),
    })),
  );
  pairs.sort((a, b) => b.shared - a.shared || b.samePlace - a.samePlace || a.at - b.at);
  const given = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, old, shared: people } of pairs) {
    if (people === 0 || given.has(at) || taken.has(old.id)) continue;
    given.set(at, old.id);
    taken.add(old.id);
  }
  let next = lastNumber;
  const news = timetable.sessions.length - given.size;
  const digits = Math.max(3, String(lastNumber + news).length);
  return {
    ...timetable,
    sessions: timetable.sessions.map((session, at) => ({
      ...session,
      id: given.get(at) ?? `S${String(++next).padStart(digits, "0")}`,
    })),
  };
}

function shared(problem: TrainingProblem, session: Session, old: NamedSession): number {
  const people = new Set<AgentIndex | null>(old.trainees.map(({ agent }) => agent));
  return session.demands.filter((demand) => people.has(problem.demands[demand]?.agent ?? -1))
    .length;
}

function slotOf(course: string, day: number, start: number): string {
  return `${day} ${start} ${course}`;
}
