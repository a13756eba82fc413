import type { ListeningColumn } from "../../locales/sample-attitude-words";
import type { SampleWords } from "../../locales/sample-words";
import { habits, warmthPoints, type SampleListening } from "../attitude";
import { itemAt } from "../draws";
import type { SampleEvaluators } from "../evaluators";
import type { SamplePeople } from "../people";
import { filled } from "../words";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;

/** One row a call listened to: good and bad habits answered with yes or no, warmth in marks, no total. */
export function listeningSheet(
  listened: readonly SampleListening[],
  people: SamplePeople,
  evaluators: SampleEvaluators,
  words: SampleWords,
): DrawnSheet {
  const { sheet, title, headers, habits: names, warmth, yes, no } = words.attitude.listening;
  const page = new Page("sample-listening", sheet);
  const fixed = Object.keys(headers) as ListeningColumn[];
  const all = [
    ...fixed.map((column) => headers[column]),
    ...habits.map((habit) => names[habit]),
    filled(warmth, { points: warmthPoints }),
  ];
  page.putStyled(0, 0, title, "title");
  all.forEach((header, column) => {
    page.putHeader(headerRow, column, header);
  });
  listened.forEach((call, i) => {
    const row = headerRow + 1 + i;
    const person = itemAt(people.agents, call.agent);
    page.put(row, 0, `OBS${String(50_001 + i)}`);
    page.put(row, 1, { type: "day", day: call.day }, "date");
    page.put(row, 2, person.id, "text");
    page.put(row, 3, person.name);
    page.put(row, 4, itemAt(people.teams, person.team).name);
    page.put(row, 5, itemAt(evaluators.names, call.listener));
    page.put(row, 6, words.reviewKinds.observation);
    habits.forEach((habit, h) => {
      const isBad = habit === "rhetorical" || habit === "stiff";
      page.put(row, fixed.length + h, itemAt(call.short, h) === isBad ? yes : no);
    });
    page.put(row, fixed.length + habits.length, call.warmth);
  });
  return page.drawn({
    widths: [13, 12, 12, 18, 10, 18, 16, ...habits.map(() => 14), 12],
    header: { first: headerRow, last: headerRow },
    frozenColumns: 4,
    tallRows: [{ row: headerRow, points: 32 }],
  });
}
