import { civilFromDay, isoDay, type Day } from "../../foundation/day";
import { seededRandom, subSeed } from "../../foundation/random";
import type { SampleWords, StaffColumn } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SamplePeople, SamplePerson, SampleTeam } from "../people";
import { filled } from "../words";
import { Page, spreadRows, type DrawnSheet } from "./page";

const headerRow = 3;
const textDates = 4;

/** Agents in their order, then the team leads; ids as text, some dates typed as text, a note right below the last row. */
export function staffSheet(
  people: SamplePeople,
  words: SampleWords,
  today: Day,
  seed: number,
): DrawnSheet {
  const random = seededRandom(subSeed(seed, "staff-sheet"));
  const headers = words.headers.staff;
  const columns = Object.keys(headers) as StaffColumn[];
  const page = new Page("sample-staff", words.sheets.staff);
  page.putStyled(0, 0, words.titles.staff, "title");
  page.merge({ row: 0, column: 0, rows: 1, columns: columns.length });
  page.putStyled(1, 0, filled(words.asOf, { day: isoDay(today) }), "subtitle");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  const staff = [
    ...people.agents.map((person) => ({
      person,
      team: itemAt(people.teams, person.team),
      role: words.roles.agent,
    })),
    ...people.teams.map((team) => ({ person: team.lead, team, role: words.roles.lead })),
  ];
  const asText = new Set(spreadRows(staff.length, textDates, random));
  staff.forEach((entry, i) => {
    const row = headerRow + 1 + i;
    putPerson(page, row, entry.person, entry.team, entry.role, words);
    const hired = columns.indexOf("hired");
    if (asText.has(i)) {
      page.put(row, hired, slashed(entry.person.hiredOn));
      page.planted("date-as-text", row, hired);
    } else {
      page.put(row, hired, { type: "day", day: entry.person.hiredOn }, "date");
    }
    page.put(
      row,
      columns.indexOf("status"),
      entry.person.leftOn === null ? words.status.active : words.status.left,
    );
  });
  const below = headerRow + 1 + staff.length;
  page.put(below, 0, words.strayNotes.staff);
  page.planted("stray-note", below, 0);
  return page.drawn({
    widths: [12, 18, 14, 12, 18, 12, 14, 13, 11],
    header: { first: headerRow, last: headerRow },
    frozenColumns: 2,
  });
}

function putPerson(
  page: Page,
  row: number,
  person: SamplePerson,
  team: SampleTeam,
  role: string,
  words: SampleWords,
): void {
  page.put(row, 0, person.id, "text");
  page.put(row, 1, person.name);
  page.put(row, 2, team.branch);
  page.put(row, 3, team.name);
  page.put(row, 4, role === words.roles.lead ? null : team.lead.name);
  page.put(row, 5, role);
  page.put(row, 6, person.level);
}

/** "2021/3/5", as typed by hand. */
function slashed(day: Day): string {
  const { year, month, day: date } = civilFromDay(day);
  return `${year}/${month}/${date}`;
}
