import type { SurveyColumn } from "../../locales/sample-needs-words";
import type { SampleCriterion, SampleWords } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SampleAnswer } from "../needs-survey";
import type { SamplePeople } from "../people";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;

/** One row an answer sheet, as a form tool exports them: several answers in one cell. */
export function surveySheet(
  answers: readonly SampleAnswer[],
  people: SamplePeople,
  words: SampleWords,
): DrawnSheet {
  const { sheet, title, headers, topics } = words.needs.survey;
  const page = new Page("sample-survey", sheet);
  const columns = Object.keys(headers) as SurveyColumn[];
  page.putStyled(0, 0, title, "title");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  answers.forEach((answer, i) => {
    const row = headerRow + 1 + i;
    const person = itemAt(people.agents, answer.agent);
    page.put(row, 0, { type: "day", day: answer.day }, "date");
    page.put(row, 1, person.id, "text");
    page.put(row, 2, person.name);
    page.put(row, 3, itemAt(people.teams, person.team).name);
    page.put(
      row,
      4,
      answer.topics
        .map((topic) =>
          topic === "emotion" || topic === "products"
            ? topics[topic]
            : words.criteria[topic satisfies SampleCriterion],
        )
        .join(words.listSeparator),
    );
    page.put(
      row,
      5,
      answer.methods.map((method) => words.methods[method]).join(words.listSeparator),
    );
    page.put(row, 6, answer.difficulty);
  });
  return page.drawn({
    widths: [14, 12, 18, 12, 46, 40, 36],
    header: { first: headerRow, last: headerRow },
  });
}
