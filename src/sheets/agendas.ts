import type { AgentIndex } from "../domain/records/agents";
import type { Session } from "../domain/scheduling/timetable";
import type { SheetSpec } from "../workbook/sheet-spec";
import { agendaSheet, type AgendaBlock, type AgendaColumn } from "./agenda";
import type { PlanIndex } from "./plan-index";

/** What each trainer teaches, a page each, with the hours it takes. */
export function trainerCalendarSheet(index: PlanIndex): SheetSpec {
  const { agendas } = index.locale.sheets;
  const groups = sessionsBy(index, ({ trainer }) => (trainer === null ? [] : [trainer]));
  const blocks = index.plan.problem.trainers.flatMap(({ name }, trainer) =>
    blockOf(groups.get(trainer), (sessions) => ({
      heading: name,
      note: agendas.load(sessions.length, hoursOf(sessions)),
    })),
  );
  return agendaSheet(index, {
    id: "trainerCalendar",
    words: index.locale.sheets.trainerCalendar,
    blocks,
    columns: [courseColumn(index), venueColumn(index), peopleColumn(index)],
  });
}

/** What takes place in each room, to put up at its door. */
export function venueCalendarSheet(index: PlanIndex): SheetSpec {
  const { agendas } = index.locale.sheets;
  const groups = sessionsBy(index, ({ venue }) => (venue === null ? [] : [venue]));
  const blocks = index.plan.problem.venues.flatMap(({ name, seats }, venue) =>
    blockOf(groups.get(venue), (sessions) => ({
      heading: agendas.venueOf(name, seats),
      note: agendas.load(sessions.length, hoursOf(sessions)),
    })),
  );
  return agendaSheet(index, {
    id: "venueCalendar",
    words: index.locale.sheets.venueCalendar,
    blocks,
    columns: [courseColumn(index), trainerColumn(index), headcountColumn(index)],
  });
}

/** Who of each team is away and when, for its lead. */
export function teamCalendarSheet(index: PlanIndex): SheetSpec {
  const { agendas, common } = index.locale.sheets;
  const { teams } = index.plan.problem;
  const teamOf = (agent: AgentIndex): number => teams.indexOf(index.agent(agent)?.team ?? "");
  const groups = sessionsBy(index, (session) => index.trainees(session).map(teamOf));
  const members = new Map<AgendaBlock, number>();
  const blocks = teams.flatMap((team, at) =>
    blockOf(groups.get(at), (sessions) => ({
      heading: team === "" ? agendas.noTeam : team,
      note: agendas.away(
        sessions.reduce((sum, one) => sum + peopleOf(index, one, teamOf, at).length, 0),
        hoursOf(sessions),
      ),
    })).map((block) => {
      members.set(block, at);
      return block;
    }),
  );
  const people: AgendaColumn = {
    header: agendas.ofTheTeam,
    width: 34,
    text: (session, block) =>
      peopleOf(index, session, teamOf, members.get(block) ?? -1)
        .map((agent) => index.nameOf(agent))
        .join(common.listSeparator),
  };
  return agendaSheet(index, {
    id: "teamCalendar",
    words: index.locale.sheets.teamCalendar,
    blocks,
    columns: [courseColumn(index), venueColumn(index), people],
  });
}

function sessionsBy(
  { plan }: PlanIndex,
  keysOf: (session: Session) => readonly number[],
): ReadonlyMap<number, readonly Session[]> {
  const groups = new Map<number, Session[]>();
  for (const session of plan.timetable.sessions) {
    for (const key of new Set(keysOf(session))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [session]);
      else known.push(session);
    }
  }
  return groups;
}

/** No block for whoever has no session. */
function blockOf(
  sessions: readonly Session[] | undefined,
  words: (sessions: readonly Session[]) => Omit<AgendaBlock, "sessions">,
): AgendaBlock[] {
  if (sessions === undefined) return [];
  const ordered = [...sessions].sort((a, b) => a.day - b.day || a.start - b.start);
  return [{ ...words(ordered), sessions: ordered }];
}

function hoursOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { start, end }) => sum + (end - start) / 60, 0);
}

function peopleOf(
  index: PlanIndex,
  session: Session,
  teamOf: (agent: AgentIndex) => number,
  team: number,
): AgentIndex[] {
  return index.trainees(session).filter((agent) => teamOf(agent) === team);
}

function courseColumn(index: PlanIndex): AgendaColumn {
  const { course } = index.locale.sheets.agendas;
  return { header: course, width: 30, text: ({ course: id }) => index.courseName(id) };
}

function venueColumn(index: PlanIndex): AgendaColumn {
  return { header: index.locale.sheets.agendas.venue, width: 16, text: index.venueName };
}

function trainerColumn(index: PlanIndex): AgendaColumn {
  return { header: index.locale.sheets.agendas.trainer, width: 16, text: index.trainerName };
}

function headcountColumn(index: PlanIndex): AgendaColumn {
  const { agendas, calendar } = index.locale.sheets;
  return {
    header: agendas.people,
    width: 12,
    text: (session) => calendar.headcount(index.trainees(session).length),
  };
}

function peopleColumn(index: PlanIndex): AgendaColumn {
  const { agendas, common } = index.locale.sheets;
  return {
    header: agendas.people,
    width: 34,
    text: (session) =>
      index
        .trainees(session)
        .map((agent) => index.nameOf(agent))
        .join(common.listSeparator),
  };
}
