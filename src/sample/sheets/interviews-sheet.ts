import type { InterviewColumn } from "../../locales/sample-needs-words";
import type { SampleWords } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SampleInterview } from "../interviews";
import type { SamplePeople } from "../people";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;

/** One row a talk; the team's lead held it. */
export function interviewsSheet(
  interviews: readonly SampleInterview[],
  people: SamplePeople,
  words: SampleWords,
): DrawnSheet {
  const { sheet, title, headers } = words.needs.interviews;
  const page = new Page("sample-interviews", sheet);
  const columns = Object.keys(headers) as InterviewColumn[];
  page.putStyled(0, 0, title, "title");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  interviews.forEach(({ agent, day, sort, topic, problem, action }, i) => {
    const row = headerRow + 1 + i;
    const person = itemAt(people.agents, agent);
    page.put(row, 0, { type: "day", day }, "date");
    page.put(row, 1, person.id, "text");
    page.put(row, 2, person.name);
    page.put(row, 3, itemAt(people.teams, person.team).lead.name);
    page.put(row, 4, sort);
    page.put(row, 5, topic);
    page.put(row, 6, problem);
    page.put(row, 7, action);
  });
  return page.drawn({
    widths: [14, 12, 18, 18, 16, 24, 40, 34],
    header: { first: headerRow, last: headerRow },
  });
}
