import type { CalendarEvent } from "../calendar-files/calendar-file";
import { relayMinutes } from "../domain/daily-relay/daily-relays";
import { relayRounds, type FirstRound, type RelayRound } from "../domain/daily-relay/relay-rounds";
import { teamLeadFinder } from "../domain/needs/team-lead";
import type { Agent, AgentIndex } from "../domain/records/agents";
import type { Centre } from "../domain/records/centre";
import type { PreviousSession } from "../domain/replanning/previous-timetable";
import { workedHours } from "../domain/scheduling/build/agent-hours";
import type { Settings } from "../domain/settings/settings";
import type { Day } from "../foundation/day";
import type { Locale } from "../locales/locale";
import { readPlanEnd } from "../reading/previous-timetable/plan-end";
import { readPreviousCourses } from "../reading/previous-timetable/previous-courses";
import type { WorkbookSnapshot } from "../workbook/port";
import type { CalendarOwners } from "./calendar-owners";

const minutesOfHour = 60;
const hoursOfDay = 24;

export type OwnedEvent = { readonly owner: string; readonly event: CalendarEvent };

/** The plan as it stands in the workbook. */
export type PlanInWorkbook = {
  readonly snapshot: WorkbookSnapshot;
  readonly centre: Pick<Centre, "agents" | "shifts">;
  readonly settings: Settings;
  readonly sessions: readonly PreviousSession[];
};

/** In whose calendars the entries go, and whose is a person's. */
export type CalendarShare = {
  readonly owners: CalendarOwners;
  readonly ownerOf: (agent: AgentIndex) => { readonly owner: string; readonly key: string };
};

/**
 * The daily relays as calendar entries: one for all who speak before shifts that begin together. In the calendar of the plan
 * with their teams, in a team's and a person's own with whoever is in it; trainers and rooms have no part in them. Who was
 * absent from the first round waits for another.
 */
export function relayEvents(
  { snapshot, centre, settings, sessions }: PlanInWorkbook,
  { owners, ownerOf }: CalendarShare,
  locale: Locale,
): readonly OwnedEvent[] {
  if (owners === "trainers" || owners === "venues") return [];
  const { agents, shifts } = centre;
  const { sheets } = locale;
  const courses = readPreviousCourses(snapshot);
  const relays = sessions.filter(({ course }) => courses.get(course)?.method === "etiquette-relay");
  const to = readPlanEnd(snapshot) ?? Math.max(...sessions.map(({ now }) => now.day));
  const rounds = roundsAfter(relays.flatMap(firstRounds), to, shifts, settings);
  const names = new Map(relays.map(({ course, courseName }) => [course, courseName]));
  const leadOf = teamLeadFinder(agents);
  return together(rounds, ownerOf).map(({ owner, key, rounds: shared }) => {
    const [{ course, day, start, end }] = shared;
    const spoken = shared.map(({ agent }) => agents[agent]?.name ?? "");
    const people = spoken.join(sheets.common.listSeparator);
    return {
      owner,
      event: {
        key: `relay-${course}-${day}-${start}.${encodeURIComponent(key)}`,
        title: sheets.dailyRelay.ofPerson(names.get(course) ?? course, relayMinutes),
        day,
        start,
        end,
        place: sheets.common.atTheDesk,
        notes: [
          ...teamsOf(shared, agents, leadOf, locale),
          ...(owners === "plan" ? [] : [sheets.agendas.labelled(sheets.agendas.people, people)]),
        ].join("\n"),
      },
    };
  });
}

function firstRounds({ course, now, trainees }: PreviousSession): readonly FirstRound[] {
  return trainees.flatMap(({ agent, answer }) =>
    agent === null || answer === "no" || answer === "excused"
      ? []
      : [{ course, agent, day: now.day }],
  );
}

function roundsAfter(
  firsts: readonly FirstRound[],
  to: Day,
  shifts: Centre["shifts"],
  settings: Settings,
): readonly RelayRound[] {
  const from = Math.min(...firsts.map(({ day }) => day));
  if (firsts.length === 0 || to <= from) return [];
  const people = [...new Set(firsts.map(({ agent }) => agent))];
  const grid = {
    days: Array.from({ length: to - from }, (_, at) => from + 1 + at),
    dayStart: 0,
    slotMinutes: minutesOfHour,
    slotsPerDay: hoursOfDay,
  };
  const worked = workedHours(people, shifts, grid, settings);
  const shiftsOf = new Map(people.map((agent, at) => [agent, worked[at] ?? []]));
  return relayRounds(firsts, (agent) => shiftsOf.get(agent) ?? [], to);
}

/** The teams of a round, a line each: how many speak, and who leads them. */
function teamsOf(
  shared: readonly RelayRound[],
  agents: readonly Agent[],
  leadOf: (agent: AgentIndex) => AgentIndex | null,
  { sheets }: Locale,
): readonly string[] {
  const teams = new Map<string, { team: string; lead: AgentIndex | null; people: number }>();
  for (const { agent } of shared) {
    const team = agents[agent]?.team ?? sheets.agendas.noTeam;
    const lead = leadOf(agent);
    const key = `${team}\n${String(lead)}`;
    const known = teams.get(key) ?? { team, lead, people: 0 };
    teams.set(key, { ...known, people: known.people + 1 });
  }
  return [...teams.values()].map(({ team, lead, people }) =>
    sheets.dailyRelay.team(team, people, lead === null ? null : (agents[lead]?.name ?? null)),
  );
}

type Together = {
  readonly owner: string;
  readonly key: string;
  readonly rounds: readonly [RelayRound, ...RelayRound[]];
};

function together(
  rounds: readonly RelayRound[],
  ownerOf: CalendarShare["ownerOf"],
): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const round of rounds) {
    const { owner, key } = ownerOf(round.agent);
    const at = `${key}\n${round.course}\n${round.day}\n${round.start}`;
    const known = groups.get(at);
    groups.set(at, {
      owner,
      key,
      rounds: known === undefined ? [round] : [...known.rounds, round],
    });
  }
  return [...groups.values()];
}
