import type { Day } from "../../foundation/day";
import type { Session } from "../scheduling/timetable";
import { isPast } from "./held-training";
import { isAway, type KeptAndTold } from "./keep-and-tell";

/**
 * The timetable as it stands on its sheet, in the problem that is posed over it: sessions that are held or still to come, each
 * with those of its people who still need it and have not said no. Nobody sits twice in a course: the earlier session counts.
 */
export function sheetSessions(
  { problem, kept, sessions }: Pick<KeptAndTold, "problem" | "kept" | "sessions">,
  today: Day,
): readonly Session[] {
  const demandOf = new Map(
    problem.demands.map(({ id, agent, course }) => [`${agent} ${course}`, id]),
  );
  const held = new Set(kept.map(({ previous }) => previous.id));
  const seated = new Set<number>();
  return [...sessions]
    .sort((a, b) => a.now.day - b.now.day || a.now.start - b.now.start)
    .flatMap((session): Session[] => {
      if (isPast(session, today) && !held.has(session.id)) return [];
      const demands: number[] = [];
      for (const trainee of session.trainees) {
        const demand = demandOf.get(`${trainee.agent} ${session.course}`);
        if (demand === undefined || isAway(trainee) || seated.has(demand)) continue;
        seated.add(demand);
        demands.push(demand);
      }
      if (demands.length === 0) return [];
      const { id, course, now, minutes, trainer, venue } = session;
      return [
        {
          id,
          course,
          day: now.day,
          start: now.start,
          end: now.start + minutes,
          trainer,
          venue,
          demands: demands.sort((a, b) => a - b),
        },
      ];
    });
}
