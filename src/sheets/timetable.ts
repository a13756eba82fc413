import { columnLetters } from "../foundation/address";
import { weekday } from "../foundation/day";
import type { EditedColumn, UnreadEdit } from "../domain/replanning/previous-timetable";
import type { Session } from "../domain/scheduling/timetable";
import { serialOfTime } from "../workbook/serial";
import type { CellContent, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { choiceWord } from "./choice-words";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";
import { TimetableChecks, type CheckedRow } from "./timetable-checks";

/** No course seats more. */
const mostAttended = 1000;

/**
 * Every session, one row each. Day, start, trainer and venue are the training manager's to change: what the plan proposed
 * stands in hidden columns of the row, so that the next plan knows her changes from its own and heeds them.
 */
export function timetableSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { common, timetable: words } = locale.sheets;
  const columns = columnsOf(index);
  const page = new Page(words.title, words.about);
  const first = page.row + 2;
  const last = first + Math.max(1, plan.timetable.sessions.length) - 1;
  const column = (id: string): number => columns.findIndex((one) => one.id === id);
  const cell = (id: string, row: number): string => `${columnLetters(column(id))}${row}`;
  const checks = new TimetableChecks(plan.problem, plan.today, locale);
  const checked = checks.contents(
    plan.timetable.sessions.map((session) => checkedRow(index, session)),
    { column, first, last },
  );

  const rows = plan.timetable.sessions.map((session, at): CellContent[] => {
    const row = first + at;
    const trainees = index.trainees(session);
    const course = index.course.get(session.course);
    const kept = plan.replan?.kept.get(session.id);
    const unread = kept?.previous.unread ?? [];
    const dayNames = locale.domain.shortWeekdays.map((name) => `"${name}"`).join(",");
    const minutes = session.end - session.start;
    const missed = plan.replan?.missed.filter((one) => one.session.id === session.id) ?? [];
    const isStaying = kept !== undefined && kept.why !== "past";
    const values: Readonly<Record<ColumnId, CellContent>> = {
      session: session.id,
      date: typed(unread, "date", { type: "day", day: session.day }),
      weekday: {
        type: "formula",
        formula: `IF(ISNUMBER(${cell("date", row)}),CHOOSE(WEEKDAY(${cell("date", row)},2),${dayNames}),"")`,
        value: locale.domain.shortWeekdays[weekday(session.day)] ?? "",
      },
      start: typed(unread, "start", { type: "time", minute: session.start }),
      end: {
        type: "formula",
        formula: `IF(ISNUMBER(${cell("start", row)}),ROUND(${cell("start", row)}*1440+${cell("minutes", row)},0)/1440,"")`,
        value: serialOfTime(session.end),
      },
      courseId: session.course,
      course: index.courseName(session.course),
      trainer: typed(unread, "trainer", index.trainerName(session)),
      venue: typed(unread, "venue", index.venueName(session)),
      headcount: trainees.length,
      trainees: trainees.map((agent) => index.nameOf(agent)).join(common.listSeparator),
      objective: course === undefined ? null : locale.domain.objective(course),
      locked: typed(unread, "locked", isStaying ? choiceWord(locale, "yes") : null),
      attended: null,
      check: checked[at] ?? null,
      notes: null,
      minutes,
      places: trainees.length + missed.length,
      plannedDate: { type: "day", day: session.day },
      plannedStart: { type: "time", minute: session.start },
      plannedTrainer: index.trainerName(session),
      plannedVenue: index.venueName(session),
    };
    return columns.map(({ id }) => values[id]);
  });

  const table = page.table({
    id: "timetable",
    tableName: "PeilianTimetable",
    columns,
    rows,
    key: ["session"],
    wrapAt: {
      courseId: 9,
      course: 18,
      trainer: 11,
      venue: 11,
      trainees: 22,
      objective: 27,
      check: 11,
      notes: 12,
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

type ColumnId = keyof PlanIndex["locale"]["columns"]["timetable"]["timetable"];

function columnsOf({
  plan,
  locale,
}: PlanIndex): readonly (TableColumnSpec & { readonly id: ColumnId })[] {
  const { common, timetable: words } = locale.sheets;
  const { headerNotes: notes, checks } = words;
  const make = columnsFrom(locale.columns.timetable.timetable);
  const { trainers, venues } = plan.problem;
  const input = { owner: "user", headerNote: notes.edit } as const;
  const hidden = { hidden: true } as const;
  const names = (list: readonly { readonly name: string }[], ...more: readonly string[]) => ({
    kind: "list" as const,
    values: [...new Set([...list.map(({ name }) => name), ...more])],
  });
  const { ok, edited, ...broken } = checks;
  const columns = [
    make("session", "text"),
    make("date", "date", { ...input, proposedIn: "plannedDate", validation: { kind: "day" } }),
    make("weekday", "text"),
    make("start", "time", { ...input, proposedIn: "plannedStart", validation: { kind: "time" } }),
    make("end", "time"),
    make("courseId", "text"),
    make("course", "text"),
    make("trainer", "text", {
      ...input,
      proposedIn: "plannedTrainer",
      validation: names(trainers, common.toBeNamed, common.notNeeded),
    }),
    make("venue", "text", {
      ...input,
      proposedIn: "plannedVenue",
      validation: names(venues, common.atTheDesk),
    }),
    make("headcount", "integer"),
    make("trainees", "text"),
    make("objective", "text"),
    make("locked", "text", {
      owner: "user",
      align: "center",
      headerNote: notes.locked,
      validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
    }),
    make("attended", "integer", {
      owner: "user",
      headerNote: notes.attended,
      validation: { kind: "whole", min: 0, max: mostAttended },
    }),
    make("check", "text", {
      headerNote: notes.check,
      conditionals: [
        { kind: "equals", value: ok, style: "good" },
        { kind: "equals", value: edited, style: "caution" },
        ...Object.values(broken).map((value) => ({ kind: "equals", value, style: "bad" }) as const),
      ],
    }),
    make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    make("minutes", "integer", hidden),
    make("places", "integer", hidden),
    make("plannedDate", "date", hidden),
    make("plannedStart", "time", hidden),
    make("plannedTrainer", "text", hidden),
    make("plannedVenue", "text", hidden),
  ];
  return columns.map((column) => ({ ...column, id: column.id as ColumnId }));
}

/** What a person typed and nobody can use stays in its cell until she changes it. */
function typed(
  unread: readonly UnreadEdit[],
  column: EditedColumn,
  otherwise: CellContent,
): CellContent {
  return unread.find((one) => one.column === column)?.value ?? otherwise;
}

function checkedRow(index: PlanIndex, session: Session): CheckedRow {
  const unread = index.plan.replan?.kept.get(session.id)?.previous.unread ?? [];
  const isUnread = (column: EditedColumn): boolean => unread.some((one) => one.column === column);
  const text = (column: "trainer" | "venue", name: string): string =>
    String(unread.find((one) => one.column === column)?.value ?? name);
  const { day, start } = session;
  const trainer = index.trainerName(session);
  const venue = index.venueName(session);
  return {
    day: isUnread("date") ? null : day,
    start: isUnread("start") ? null : start,
    minutes: session.end - start,
    trainer: text("trainer", trainer),
    venue: text("venue", venue),
    people: index.trainees(session).length,
    planned: { day, start, trainer, venue },
  };
}
