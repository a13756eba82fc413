import { civilFromDay, weekday, type Day, type Month } from "../../foundation/day";
import type { SampleWords } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SamplePeople } from "../people";
import { monthText } from "../period";
import type { SampleRoster } from "../roster";
import { filled } from "../words";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;
const personColumns = ["agent", "name", "team"] as const;

/**
 * How days stand in the header: as dates with the weekday in a second row, or as "1⏎Tue" in one cell, the month only in the
 * title.
 */
export type DayHeaders = "dates" | "days-of-month";

/** A month of shifts, a row a person and a column a day; a note stands apart below. */
export function rosterSheet(
  roster: SampleRoster,
  month: Month,
  dayHeaders: DayHeaders,
  people: SamplePeople,
  words: SampleWords,
): DrawnSheet {
  const name = filled(words.sheets.roster, { month: monthText(month) });
  const page = new Page(`sample-roster-${monthText(month)}`, name);
  const title = filled(words.titles.roster, { month: monthText(month) });
  page.putStyled(0, 0, title, "title");
  page.merge({ row: 0, column: 0, rows: 1, columns: personColumns.length + roster.days.length });
  const headerRows = dayHeaders === "dates" ? 2 : 1;
  const firstRow = headerRow + headerRows;
  personColumns.forEach((column, c) => {
    page.putHeader(headerRow, c, words.headers.roster[column], headerRows);
  });
  roster.days.forEach((day, d) => {
    putDay(page, personColumns.length + d, day, dayHeaders, words);
  });
  roster.people.forEach(({ person, team }, i) => {
    const row = firstRow + i;
    page.put(row, 0, person.id, "text");
    page.put(row, 1, person.name);
    page.put(row, 2, itemAt(people.teams, team).name);
    itemAt(roster.shifts, i).forEach((shift, d) => {
      if (shift !== null) page.put(row, personColumns.length + d, words.shifts[shift].code);
    });
  });
  const below = firstRow + roster.people.length + 1;
  page.put(below, 0, words.strayNotes.roster);
  page.planted("stray-note", below, 0);
  return page.drawn({
    widths: [12, 18, 10, ...roster.days.map(() => (dayHeaders === "dates" ? 10.5 : 6))],
    header: { first: headerRow, last: firstRow - 1 },
    frozenColumns: personColumns.length,
    tallRows: dayHeaders === "dates" ? [] : [{ row: headerRow, points: 32 }],
  });
}

function putDay(
  page: Page,
  column: number,
  day: Day,
  dayHeaders: DayHeaders,
  words: SampleWords,
): void {
  const weekdayName = itemAt(words.weekdays, weekday(day));
  switch (dayHeaders) {
    case "dates":
      page.putDayHeader(headerRow, column, day);
      page.putHeader(headerRow + 1, column, weekdayName);
      return;
    case "days-of-month": {
      const header = { day: civilFromDay(day).day, weekday: weekdayName };
      page.putHeader(headerRow, column, filled(words.dayHeader, header));
    }
  }
}
