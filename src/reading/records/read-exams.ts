import type { AnswerKey } from "../../domain/records/exams";
import type { CentreRecords } from "./read-records";
import type { RecordContext } from "./record-context";
import { personFields } from "../kinds/field-groups";
import type { RowLedger } from "../rows/row-ledger";
import { isNothing } from "../values/numbers";
import { examNamedAround } from "./exam-name";
import { keyAcross, keyRowsOf } from "./exam-key-rows";
import { readAnswerKeys } from "./read-answer-keys";
import { joinExamResults, readExamResults } from "./read-exam-results";

/** Exam results with all that belongs to them; keys stand in tables of their own or in rows of the results. */
export function examsOf(context: RecordContext): Pick<CentreRecords, "exams" | "answerKeys"> {
  const { of, monthFirst, fallbackYear } = context;
  const results = of("exam-results");
  const keys: AnswerKey[] = [];
  for (const ledger of results) {
    const { answers, points } = keyRowsOf(ledger);
    if (answers === null) continue;
    keys.push({
      exam: examNamedAround(ledger.table),
      items: keyAcross(ledger, answers, points),
    });
  }
  keys.push(...of("answer-keys").flatMap(readAnswerKeys));
  return {
    exams: joinExamResults(
      results.flatMap((ledger) =>
        readExamResults(ledger, peopleOf(context, ledger), monthFirst, fallbackYear),
      ),
    ),
    answerKeys: keys.length > 0 ? keys : null,
  };
}

/** `null` when the table has nothing that tells its people; a row that leaves its person blank is set aside. */
function peopleOf({ agentsOf }: RecordContext, ledger: RowLedger): Uint32Array | null {
  const named = personFields.flatMap((field) => ledger.column(field)?.column ?? []);
  const [first] = named;
  if (first === undefined) return ledger.table.person === null ? null : agentsOf(ledger);
  for (let row = 0; row < ledger.rows; row++) {
    const isBlank = named.every((column) => isNothing(ledger.shown(row, column)));
    if (isBlank && ledger.isUsed(row)) ledger.setAside(row, first, { kind: "no-agent" });
  }
  return agentsOf(ledger);
}
