import { relayMinutes } from "../domain/daily-relay/daily-relays";
import type { AgentIndex } from "../domain/records/agents";
import { weekday, type Day, type MinuteOfDay } from "../foundation/day";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/**
 * Everybody's own sessions in the order of teams, people and time, and what she does before every shift: one table, so that a
 * filter gives one person's slip.
 */
export function personalTimetablesSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.personalTimetables;
  const make = columnsFrom(locale.columns.personalTimetables.personalTimetables);
  const { teams } = plan.problem;
  const teamAt = new Map(teams.map((team, at) => [team, at]));
  const teamOf = (agent: AgentIndex): number =>
    teamAt.get(index.agent(agent)?.team ?? "") ?? teams.length;
  const entries = [...sessionEntries(index), ...relayEntries(index)].sort(
    (a, b) =>
      teamOf(a.agent) - teamOf(b.agent) ||
      a.agent - b.agent ||
      a.day - b.day ||
      (a.start ?? 0) - (b.start ?? 0),
  );

  const page = new Page(words.title, words.about);
  const table = page.table({
    id: "personalTimetables",
    tableName: "PeilianPersonalTimetables",
    columns: [
      ...personColumns(make),
      make("date", "date"),
      make("weekday", "text"),
      make("start", "time"),
      make("end", "time"),
      make("course", "text"),
      make("venue", "text"),
      make("trainer", "text"),
    ],
    rows: entries.map((entry): CellContent[] => [
      ...personCells(index, entry.agent),
      { type: "day", day: entry.day },
      entry.weekday,
      entry.start === null ? null : { type: "time", minute: entry.start },
      entry.end === null ? null : { type: "time", minute: entry.end },
      entry.course,
      entry.venue,
      entry.trainer,
    ]),
    key: ["agentId", "date", "start"],
    wrapAt: { name: 18, team: 16, course: 36, venue: 16, trainer: 16 },
  });
  return page.finish({
    id: "personalTimetables",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

/** A row of somebody's slip; without a time what she does before every shift from that day on. */
type Entry = {
  readonly agent: AgentIndex;
  readonly day: Day;
  readonly weekday: string;
  readonly start: MinuteOfDay | null;
  readonly end: MinuteOfDay | null;
  readonly course: string;
  readonly venue: string;
  readonly trainer: string | null;
};

function sessionEntries(index: PlanIndex): readonly Entry[] {
  const { plan, locale } = index;
  return plan.timetable.sessions.flatMap((session) =>
    index.trainees(session).map((agent): Entry => ({
      agent,
      day: session.day,
      weekday: locale.domain.shortWeekdays[weekday(session.day)] ?? "",
      start: session.start,
      end: session.end,
      course: index.courseName(session.course),
      venue: index.venueName(session),
      trainer: index.trainerName(session),
    })),
  );
}

function relayEntries(index: PlanIndex): readonly Entry[] {
  const { sheets } = index.locale;
  const words = sheets.dailyRelay;
  return index.plan.followUp.dailyRelays.flatMap(({ course, lead, people }) =>
    people.map(({ agent, from }): Entry => ({
      agent,
      day: from,
      weekday: words.everyDay,
      start: null,
      end: null,
      course: words.ofPerson(index.courseName(course), relayMinutes),
      venue: sheets.common.atTheDesk,
      trainer: lead === null ? null : index.nameOf(lead),
    })),
  );
}
