import type { ReviewColumn, SampleWords } from "../../locales/sample-words";
import type { SampleCalibrationRound } from "../calibration-round";
import { itemAt } from "../draws";
import type { SampleEvaluators } from "../evaluators";
import type { SamplePeople } from "../people";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;
const columns = [
  "recording",
  "day",
  "agent",
  "name",
  "team",
  "evaluator",
  "kind",
  "score",
] as const;

/** Two rows a call, one for each evaluator, with the recording's number in both; totals only. */
export function calibrationSheet(
  { calls }: SampleCalibrationRound,
  people: SamplePeople,
  evaluators: SampleEvaluators,
  words: SampleWords,
): DrawnSheet {
  const page = new Page("sample-calibration", words.calibration.sheet);
  const headers: Readonly<Record<ReviewColumn, string>> = words.headers.reviews;
  page.putStyled(0, 0, words.calibration.title, "title");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  calls.forEach((call, i) => {
    const person = itemAt(people.agents, call.agent);
    call.evaluators.forEach((evaluator, e) => {
      const row = headerRow + 1 + 2 * i + e;
      page.put(row, 0, `CAL${String(30_001 + i)}`);
      page.put(row, 1, { type: "day", day: call.day }, "date");
      page.put(row, 2, person.id, "text");
      page.put(row, 3, person.name);
      page.put(row, 4, itemAt(people.teams, person.team).name);
      page.put(row, 5, itemAt(evaluators.names, evaluator));
      page.put(row, 6, words.reviewKinds.scored);
      page.put(row, 7, itemAt(call.scores, e));
    });
  });
  return page.drawn({
    widths: [13, 12, 12, 18, 10, 18, 16, 10],
    header: { first: headerRow, last: headerRow },
    frozenColumns: 4,
    tallRows: [{ row: headerRow, points: 32 }],
  });
}
