import { clockTime, mondayOf, weekday, type Day, type MinuteOfDay } from "../foundation/day";
import type { Session } from "../domain/scheduling/timetable";
import type { SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { smallTypeLines } from "./small-type";

const timeWidth = 9;
const widestDay = 31;
/** All days of a week together: seven still print at a readable size. */
const weekWidth = 172;
/** More in one cell would pass Excel's tallest row (409 points); the start time then takes another row. */
const sessionsPerCell = 6;
const pointsPerLine = 13.5;
const tallestRow = 400;

/** The timetable as a wall calendar: a page a week, a column a day, a row a start time. */
export function calendarSheet(index: PlanIndex): SheetSpec {
  const words = index.locale.sheets.calendar;
  const { sessions } = index.plan.timetable;
  const page = new Page(words.title, words.about);
  page.widen(0, timeWidth);
  const days = daysShown(index);
  const dayWidth = widthOfDay(days);
  days.forEach((_, i) => {
    page.widen(i + 1, dayWidth);
  });
  if (sessions.length === 0) page.sentence(index.locale.sheets.common.nothing);
  const weeks = groupBy(sessions, (session) => mondayOf(session.day));
  [...weeks].forEach(([monday, inWeek], i) => {
    page.down();
    if (i > 0) page.breakHere();
    week(page, index, monday, days, inWeek);
  });
  return page.finish({
    id: "calendar",
    name: words.name,
    tabColour: "plan",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "open",
  });
}

function widthOfDay(days: readonly number[]): number {
  return Math.min(widestDay, Math.floor(weekWidth / days.length));
}

/** Monday to Friday, and the weekend days on which training takes place. */
function daysShown(index: PlanIndex): readonly number[] {
  const used = new Set(index.plan.timetable.sessions.map((session) => weekday(session.day)));
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => day < 5 || used.has(day));
}

function week(
  page: Page,
  index: PlanIndex,
  monday: Day,
  days: readonly number[],
  sessions: readonly Session[],
): void {
  const { locale } = index;
  const words = locale.sheets.calendar;
  const { date, weekdays } = locale.domain;
  const last = days[days.length - 1] ?? 4;
  page.heading(words.week(date(monday), date(monday + last)));
  page.put(0, words.time, "calendar-day");
  days.forEach((day, i) => {
    page.put(i + 1, `${weekdays[day] ?? ""}\n${date(monday + day)}`, "calendar-day");
  });
  page.height(32);
  page.down();
  const starts = groupBy(sessions, (session) => session.start);
  for (const [start, atStart] of [...starts].sort(([a], [b]) => a - b)) {
    const byDay = groupBy(atStart, (session) => weekday(session.day));
    const rows = Math.ceil(
      Math.max(...[...byDay.values()].map((list) => list.length)) / sessionsPerCell,
    );
    for (let row = 0; row < rows; row++) startRow(page, index, start, days, byDay, row);
  }
}

function startRow(
  page: Page,
  index: PlanIndex,
  start: MinuteOfDay,
  days: readonly number[],
  byDay: ReadonlyMap<number, readonly Session[]>,
  row: number,
): void {
  let lines = 1;
  page.put(0, { type: "time", minute: start }, "calendar-slot");
  days.forEach((day, i) => {
    const here = (byDay.get(day) ?? []).slice(row * sessionsPerCell, (row + 1) * sessionsPerCell);
    if (here.length === 0) {
      page.put(i + 1, null, "calendar-empty");
      return;
    }
    const text = here.map((session) => sessionText(index, session)).join("\n");
    lines = Math.max(lines, smallTypeLines(text, widthOfDay(days)));
    page.put(i + 1, text, "calendar-session");
  });
  page.height(Math.min(tallestRow, lines * pointsPerLine + 4));
  page.down();
}

/** "09:00–10:00 Courtesy: lecture · Li Na · Room 2 · 12 people"; a session for one names the person. */
function sessionText(index: PlanIndex, session: Session): string {
  const trainees = index.trainees(session);
  const [first] = trainees;
  const audience =
    first !== undefined && trainees.length === 1
      ? index.nameOf(first)
      : index.locale.sheets.calendar.headcount(trainees.length);
  return [
    `${clockTime(session.start)}–${clockTime(session.end)} ${index.courseName(session.course)}`,
    audience,
    ...(session.trainer === null ? [] : [index.trainerName(session)]),
    ...(session.venue === null ? [] : [index.venueName(session)]),
  ].join(" · ");
}

function groupBy(
  sessions: readonly Session[],
  keyOf: (session: Session) => number,
): ReadonlyMap<number, readonly Session[]> {
  const groups = new Map<number, Session[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [session]);
    else known.push(session);
  }
  return groups;
}
