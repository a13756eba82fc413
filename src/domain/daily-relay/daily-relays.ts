import type { Day } from "../../foundation/day";
import type { Course, CourseId } from "../curriculum/course";
import type { WorkingHours } from "../follow-up/working-hours";
import { teamLeadFinder } from "../needs/team-lead";
import type { Agent, AgentIndex } from "../records/agents";
import type { TrainingProblem } from "../scheduling/problem";
import type { Session, Timetable } from "../scheduling/timetable";
import { laterShifts } from "./later-shifts";

/** A round is so short that everybody says a sentence or two before the phones open. */
export const relayMinutes = 10;

/** What a team does at the start of each of its shifts, from the day after the first round in the timetable to the plan's end. */
export type DailyRelay = {
  readonly course: CourseId;
  readonly team: string;
  /** Who leads it; `null`: nobody leads that team alone. */
  readonly lead: AgentIndex | null;
  readonly people: readonly RelayMember[];
  readonly from: Day;
  readonly to: Day;
};

export type RelayMember = {
  readonly agent: AgentIndex;
  readonly from: Day;
  /** Shifts she has from then on, a round before each. */
  readonly rounds: number;
};

/**
 * The daily rounds of service-etiquette relays: whoever had her first round in a session speaks before each of her later shifts,
 * with her team. They are no sessions: nothing is to be searched for, and before the shift nobody is taken off the phones.
 */
export function dailyRelays(
  courses: readonly Course[],
  problem: TrainingProblem,
  { sessions }: Timetable,
  agents: readonly Agent[],
  { shifts }: Pick<WorkingHours, "shifts">,
): readonly DailyRelay[] {
  const relays = new Set(
    courses.flatMap(({ id, method }) => (method === "etiquette-relay" ? [id] : [])),
  );
  const to = problem.days.at(-1) ?? 0;
  const positions = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const leadOf = teamLeadFinder(agents);
  const groups = new Map<string, DailyRelay & { readonly people: RelayMember[] }>();
  for (const session of byTime(sessions)) {
    if (!relays.has(session.course)) continue;
    for (const id of session.demands) {
      const agent = problem.demands[id]?.agent ?? -1;
      const own = laterShifts(shifts[positions.get(agent) ?? -1] ?? [], session.day, to);
      const [first] = own;
      if (first === undefined) continue;
      const from = first.day;
      const team = agents[agent]?.team ?? "";
      const lead = leadOf(agent);
      const key = `${session.course}\n${team}\n${String(lead)}`;
      const group = groups.get(key) ?? { course: session.course, team, lead, people: [], from, to };
      group.people.push({ agent, from, rounds: own.length });
      groups.set(key, { ...group, from: Math.min(group.from, from) });
    }
  }
  return [...groups.values()];
}

/** All rounds of a plan, and of how many people. */
export function roundsInAll(relays: readonly DailyRelay[]): {
  readonly rounds: number;
  readonly people: number;
} {
  const members = relays.flatMap(({ people }) => people);
  return {
    rounds: members.reduce((sum, { rounds }) => sum + rounds, 0),
    people: new Set(members.map(({ agent }) => agent)).size,
  };
}

function byTime(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort((a, b) => a.day - b.day || a.start - b.start);
}
