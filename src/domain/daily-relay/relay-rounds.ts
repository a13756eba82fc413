import type { Day, MinuteOfDay } from "../../foundation/day";
import type { CourseId } from "../curriculum/course";
import type { AgentIndex } from "../records/agents";
import type { Stretch } from "../scheduling/build/beside-shift";
import { relayMinutes } from "./daily-relays";
import { laterShifts } from "./later-shifts";

const minutesOfDay = 1440;

/** Somebody's first round, which is a session of the timetable. */
export type FirstRound = {
  readonly course: CourseId;
  readonly agent: AgentIndex;
  readonly day: Day;
};

/** One round of one person, directly before a shift of hers. */
export type RelayRound = FirstRound & {
  readonly start: MinuteOfDay;
  readonly end: MinuteOfDay;
};

/**
 * Every round that follows somebody's first one: before each of her shifts that begins after that day and by `to`, in the order
 * of time. Whoever has two first rounds of one course goes by the earlier.
 */
export function relayRounds(
  firsts: readonly FirstRound[],
  shiftsOf: (agent: AgentIndex) => readonly Stretch[],
  to: Day,
): readonly RelayRound[] {
  const earliest = new Map<string, FirstRound>();
  for (const first of firsts) {
    const key = `${first.agent} ${first.course}`;
    if (first.day < (earliest.get(key)?.day ?? Infinity)) earliest.set(key, first);
  }
  const timeOf = ({ day, start }: RelayRound): number => day * minutesOfDay + start;
  return [...earliest.values()]
    .flatMap(({ course, agent, day: firstDay }) =>
      laterShifts(shiftsOf(agent), firstDay, to).map(({ from }): RelayRound => {
        const begins = from - relayMinutes;
        const day = Math.floor(begins / minutesOfDay);
        const start = begins - day * minutesOfDay;
        return { course, agent, day, start, end: start + relayMinutes };
      }),
    )
    .sort((a, b) => timeOf(a) - timeOf(b));
}
