import { weekday } from "../foundation/day";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { sessionGroups } from "./session-groups";
import { columnsFrom } from "./table-draft";

/** Every session, one row each, with what the training manager adds to it. */
export function timetableSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { domain } = locale;
  const { common, timetable: words } = locale.sheets;
  const make = columnsFrom(locale.columns.timetable.timetable);
  const groups = sessionGroups(index);

  const page = new Page(words.title, words.about);
  const table = page.table({
    id: "timetable",
    tableName: "PeilianTimetable",
    columns: [
      make("session", "text"),
      make("date", "date"),
      make("weekday", "text"),
      make("start", "time"),
      make("end", "time"),
      make("courseId", "text"),
      make("course", "text"),
      make("group", "text", { headerNote: words.groups.note }),
      make("trainer", "text"),
      make("venue", "text"),
      make("headcount", "integer"),
      make("trainees", "text"),
      make("objective", "text"),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: plan.timetable.sessions.map((session): CellContent[] => {
      const trainees = index.trainees(session);
      const course = index.course.get(session.course);
      return [
        session.id,
        { type: "day", day: session.day },
        domain.shortWeekdays[weekday(session.day)] ?? "",
        { type: "time", minute: session.start },
        { type: "time", minute: session.end },
        session.course,
        index.courseName(session.course),
        groups.get(session.id) ?? null,
        index.trainerName(session),
        index.venueName(session),
        trainees.length,
        trainees.map((agent) => index.nameOf(agent)).join(common.listSeparator),
        course === undefined ? null : domain.objective(course),
        null,
      ];
    }),
    key: ["courseId", "date", "start", "group"],
    wrapAt: {
      courseId: 10,
      course: 21,
      trainer: 12,
      venue: 12,
      trainees: 28,
      objective: 22,
      notes: 16,
    },
  });
  return page.finish({
    id: "timetable",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "inputs-only",
  });
}
