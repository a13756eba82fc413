import type { SampleWords } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SamplePeople } from "../people";
import { criteria, criterionPoints } from "../problems";
import type { SampleSelfView } from "../self-views";
import { filled } from "../words";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;
const fixed = ["day", "agent", "name", "team"] as const;

/** One row a form filled in, with the criteria of the QA form. */
export function selfViewSheet(
  views: readonly SampleSelfView[],
  people: SamplePeople,
  words: SampleWords,
): DrawnSheet {
  const { sheet, title, headers, criterionHeader } = words.attitude.selfView;
  const page = new Page("sample-self-view", sheet);
  page.putStyled(0, 0, title, "title");
  fixed.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  criteria.forEach((criterion, c) => {
    const name = words.criteria[criterion];
    const points = criterionPoints[criterion];
    page.putHeader(headerRow, fixed.length + c, filled(criterionHeader, { name, points }));
  });
  views.forEach((view, i) => {
    const row = headerRow + 1 + i;
    const person = itemAt(people.agents, view.agent);
    page.put(row, 0, { type: "day", day: view.day }, "date");
    page.put(row, 1, person.id, "text");
    page.put(row, 2, person.name);
    page.put(row, 3, itemAt(people.teams, person.team).name);
    view.marks.forEach((mark, c) => {
      page.put(row, fixed.length + c, mark);
    });
  });
  return page.drawn({
    widths: [12, 12, 18, 10, ...criteria.map(() => 16)],
    header: { first: headerRow, last: headerRow },
    frozenColumns: 3,
    tallRows: [{ row: headerRow, points: 32 }],
  });
}
