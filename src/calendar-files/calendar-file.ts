import ical, { ICalCalendarMethod } from "ical-generator";
import type { Day, MinuteOfDay } from "../foundation/day";

/** One entry of a calendar, in the centre's own time: no time zone, so that nine o'clock is nine wherever it is opened. */
export type CalendarEvent = {
  /** The same for the same event in every file made of it: a calendar then moves the entry instead of adding another. */
  readonly key: string;
  readonly title: string;
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly end: MinuteOfDay;
  readonly place: string;
  readonly notes: string;
};

/** What an entry's key is made unique by, beyond this centre. */
const domain = "peilian";
const millisecondsPerMinute = 60_000;

/**
 * The text of an .ics file (RFC 5545) with these events, in the order given.
 *
 * @param name what calendars show the file as.
 * @param language BCP 47 tag of the words.
 * @param today stamped on every event, so that the same plan and day give the same bytes.
 */
export function calendarFile(
  name: string,
  language: string,
  events: readonly CalendarEvent[],
  today: Day,
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Peilian", product: "Training plan", language: language.toUpperCase() },
  });
  for (const { key, title, day, start, end, place, notes } of events) {
    calendar.createEvent({
      id: `${key}@${domain}`,
      summary: title,
      start: instant(day, start),
      end: instant(day, end),
      stamp: instant(today, 0),
      floating: true,
      location: place,
      description: notes,
    });
  }
  return calendar.toString();
}

/** The library writes the UTC parts of a date; as floating time they are the centre's clock. */
function instant(day: Day, minute: MinuteOfDay): Date {
  return new Date((day * 1440 + minute) * millisecondsPerMinute);
}
