import { weekday } from "../foundation/day";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Everybody's own sessions in the order of teams, people and time: one table, so that a filter gives one person's slip. */
export function personalTimetablesSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.personalTimetables;
  const make = columnsFrom(locale.columns.personalTimetables.personalTimetables);
  const { teams } = plan.problem;
  const teamAt = new Map(teams.map((team, at) => [team, at]));
  const places = plan.timetable.sessions.flatMap((session) =>
    index.trainees(session).map((agent) => ({
      session,
      agent,
      team: teamAt.get(index.agent(agent)?.team ?? "") ?? teams.length,
    })),
  );
  places.sort(
    (a, b) =>
      a.team - b.team ||
      a.agent - b.agent ||
      a.session.day - b.session.day ||
      a.session.start - b.session.start,
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
    rows: places.map(({ session, agent }): CellContent[] => [
      ...personCells(index, agent),
      { type: "day", day: session.day },
      locale.domain.shortWeekdays[weekday(session.day)] ?? "",
      { type: "time", minute: session.start },
      { type: "time", minute: session.end },
      index.courseName(session.course),
      index.venueName(session),
      index.trainerName(session),
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
