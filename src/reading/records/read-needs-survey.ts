import type { NeedsSurvey } from "../../domain/records/needs-survey";
import type { RowLedger } from "../rows/row-ledger";
import { pickCodes } from "../rows/used-rows";
import { PickedColumns } from "./picked-columns";
import { questionsOf, readQuestion } from "./survey-options";

/** Reads one survey: every column that is not about the answer sheet itself is a question or an option of one. */
export function readNeedsSurvey(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
): NeedsSurvey {
  const columns = new PickedColumns(ledger, monthFirst);
  const { rows } = columns;
  const { table } = ledger;
  return {
    title: table.titles.at(-1) ?? table.view.sheet.name,
    count: rows.length,
    agent: pickCodes(agents, rows),
    team: columns.words("team"),
    day: columns.days("answeredOn"),
    questions: questionsOf(ledger.found.columns).flatMap((question) =>
      readQuestion(ledger, question, rows),
    ),
  };
}
