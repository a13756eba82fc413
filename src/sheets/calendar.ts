import { relayMinutes } from "../domain/daily-relay/daily-relays";
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
const headPoints = 32;
const headingPoints = 35;
/** What a landscape A4 page holds when a week's width is fitted to it. */
const pointsPerPage = 600;

/** The timetable as a wall calendar: each week from a new page on, a column a day, a row a start time. */
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
    relaysOfWeek(page, index, monday);
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
  const { date } = locale.domain;
  const name = words.week(date(monday), date(monday + (days[days.length - 1] ?? 4)));
  let used = headOfWeek(page, index, monday, days, name);
  for (const row of startRows(index, days, sessions)) {
    if (used + row.points > pointsPerPage) {
      page.breakHere();
      used = headOfWeek(page, index, monday, days, words.continued(name));
    }
    used += row.points;
    page.put(0, { type: "time", minute: row.start }, "calendar-slot");
    row.texts.forEach((text, i) => {
      page.put(i + 1, text, text === null ? "calendar-empty" : "calendar-session");
    });
    page.height(row.points);
    page.down();
  }
}

/** Below a week, what its teams do before every shift: it needs no time of its own in the calendar. */
function relaysOfWeek(page: Page, index: PlanIndex, monday: Day): void {
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
    page.sentence(words.ofWeek(index.courseName(course), relayMinutes, teams));
  }
}

/** The week's name and its days, in points of height. */
function headOfWeek(
  page: Page,
  { locale }: PlanIndex,
  monday: Day,
  days: readonly number[],
  name: string,
): number {
  const { date, weekdays } = locale.domain;
  page.heading(name);
  page.put(0, locale.sheets.calendar.time, "calendar-day");
  days.forEach((day, i) => {
    page.put(i + 1, `${weekdays[day] ?? ""}\n${date(monday + day)}`, "calendar-day");
  });
  page.height(headPoints);
  page.down();
  return headPoints + headingPoints;
}

type StartRow = {
  readonly start: MinuteOfDay;
  /** One a day shown; `null` where nothing begins. */
  readonly texts: readonly (string | null)[];
  readonly points: number;
};

function startRows(
  index: PlanIndex,
  days: readonly number[],
  sessions: readonly Session[],
): readonly StartRow[] {
  const starts = groupBy(sessions, (session) => session.start);
  return [...starts]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, atStart]) => {
      const byDay = groupBy(atStart, (session) => weekday(session.day));
      const most = Math.max(...[...byDay.values()].map((list) => list.length));
      return Array.from({ length: Math.ceil(most / sessionsPerCell) }, (_, row): StartRow => {
        const texts = days.map((day) => {
          const from = row * sessionsPerCell;
          const here = (byDay.get(day) ?? []).slice(from, from + sessionsPerCell);
          return here.length === 0
            ? null
            : here.map((session) => sessionText(index, session)).join("\n");
        });
        const lines = Math.max(
          ...texts.map((text) => (text === null ? 1 : smallTypeLines(text, widthOfDay(days)))),
        );
        return { start, texts, points: Math.min(tallestRow, lines * pointsPerLine + 4) };
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
