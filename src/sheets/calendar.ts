import { relayMinutes } from "../domain/daily-relay/daily-relays";
import { clockTime, mondayOf, weekday, type Day, type MinuteOfDay } from "../foundation/day";
import type { Session } from "../domain/scheduling/timetable";
import type { SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { pageCapacity, pointsPerLine, rowPoints, titlePoints } from "./printed-page";
import { smallTypeLines } from "./small-type";

const timeWidth = 9;
const widestDay = 31;
/** All days of a week together: seven still print at a readable size. */
const weekWidth = 172;
const headPoints = 32;
const headingPoints = 35;
/** Where the next row goes on the printed page. */
type Layout = {
  readonly page: Page;
  readonly index: PlanIndex;
  readonly days: readonly number[];
  readonly dayWidth: number;
  /** Points that a page holds at the scale that fits its width. */
  readonly capacity: number;
  used: number;
};

/** The timetable as a wall calendar: each week from a new page on, a column a day, a row for each session at a start time. */
export function calendarSheet(index: PlanIndex): SheetSpec {
  const words = index.locale.sheets.calendar;
  const { sessions } = index.plan.timetable;
  const page = new Page(words.title, words.about);
  page.widen(0, timeWidth);
  const days = daysShown(index);
  const dayWidth = Math.min(widestDay, Math.floor(weekWidth / days.length));
  days.forEach((_, i) => {
    page.widen(i + 1, dayWidth);
  });
  const capacity = pageCapacity("landscape", [timeWidth, ...days.map(() => dayWidth)]);
  const layout: Layout = { page, index, days, dayWidth, capacity, used: titlePoints };
  if (sessions.length === 0) page.sentence(index.locale.sheets.common.nothing);
  const weeks = groupBy(sessions, (session) => mondayOf(session.day));
  [...weeks].forEach(([monday, inWeek], i) => {
    page.down();
    if (i > 0) newPage(layout);
    week(layout, monday, inWeek);
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

function newPage(layout: Layout): void {
  layout.page.breakHere();
  layout.used = 0;
}

/** Monday to Friday, and the weekend days on which training takes place. */
function daysShown(index: PlanIndex): readonly number[] {
  const used = new Set(index.plan.timetable.sessions.map((session) => weekday(session.day)));
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => day < 5 || used.has(day));
}

function week(layout: Layout, monday: Day, sessions: readonly Session[]): void {
  const { page, index, days, capacity } = layout;
  const { locale } = index;
  const words = locale.sheets.calendar;
  const { date } = locale.domain;
  const name = words.week(date(monday), date(monday + (days[days.length - 1] ?? 4)));
  headOfWeek(layout, monday, name);
  let shown: MinuteOfDay | null = null;
  for (const { start, texts, points } of sessionRows(layout, sessions)) {
    if (layout.used + points > capacity) {
      newPage(layout);
      headOfWeek(layout, monday, words.continued(name));
      shown = null;
    }
    layout.used += points;
    page.put(0, start === shown ? null : { type: "time", minute: start }, "calendar-slot");
    texts.forEach((text, i) => {
      page.put(i + 1, text, text === null ? "calendar-empty" : "calendar-session");
    });
    page.height(points);
    page.down();
    shown = start;
  }
  relaysOfWeek(layout, monday, words.continued(name));
}

/** Below a week, what its teams do before every shift: it needs no time of its own in the calendar. */
function relaysOfWeek(layout: Layout, monday: Day, continued: string): void {
  const { page, index, days, dayWidth, capacity } = layout;
  const { sheets } = index.locale;
  const words = sheets.dailyRelay;
  const inWeek = index.plan.followUp.dailyRelays.filter(
    ({ from, to }) => from < monday + 7 && to >= monday,
  );
  for (const [course, relays] of groupBy(inWeek, (relay) => relay.course)) {
    const teams = relays
      .map(({ team, lead, people }) =>
        words.team(
          team,
          people.filter(({ from }) => from < monday + 7).length,
          lead === null ? null : index.nameOf(lead),
        ),
      )
      .join(sheets.common.listSeparator);
    const text = words.ofWeek(index.courseName(course), relayMinutes, teams);
    const points = (smallTypeLines(text, timeWidth + days.length * dayWidth) + 1) * pointsPerLine;
    if (layout.used + points > capacity) {
      newPage(layout);
      headOfWeek(layout, monday, continued);
    }
    layout.used += points;
    page.sentence(text, 0, days.length + 1);
  }
}

/** The week's name and its days. */
function headOfWeek(layout: Layout, monday: Day, name: string): void {
  const { page, index, days } = layout;
  const { locale } = index;
  const { date, weekdays } = locale.domain;
  page.heading(name, days.length + 1);
  page.put(0, locale.sheets.calendar.time, "calendar-day");
  days.forEach((day, i) => {
    page.put(i + 1, `${weekdays[day] ?? ""}\n${date(monday + day)}`, "calendar-day");
  });
  page.height(headPoints);
  page.down();
  layout.used += headPoints + headingPoints;
}

type SessionRow = {
  readonly start: MinuteOfDay;
  /** One a day shown; `null` where no further session begins. */
  readonly texts: readonly (string | null)[];
  readonly points: number;
};

/** A row takes one session of each day: what begins together stands in lines of its own, and pages break between any two. */
function sessionRows(
  { index, days, dayWidth }: Layout,
  sessions: readonly Session[],
): readonly SessionRow[] {
  const starts = groupBy(sessions, (session) => session.start);
  return [...starts]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, atStart]) => {
      const byDay = groupBy(atStart, (session) => weekday(session.day));
      const most = Math.max(...[...byDay.values()].map((list) => list.length));
      return Array.from({ length: most }, (_, row): SessionRow => {
        const texts = days.map((day) => {
          const session = byDay.get(day)?.[row];
          return session === undefined ? null : sessionText(index, session);
        });
        const lines = texts.map((text) => (text === null ? 1 : smallTypeLines(text, dayWidth)));
        return {
          start,
          texts,
          points: rowPoints(Math.max(...lines)),
        };
      });
    });
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

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
