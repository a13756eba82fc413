import type { AnswerKey, KeyItem } from "../../domain/records/exams";
import type { RowLedger } from "../rows/row-ledger";
import { foldAnswer } from "../values/answers";
import { readLabels, wordAt } from "../values/label-column";
import { readNumbers } from "../values/number-column";
import { bareExamName, examNamedAround } from "./exam-name";
import { keyAcross, keyRowsOf } from "./exam-key-rows";
import { wordsOf } from "./words-of";

/** Reads a table of right answers: one key an exam that its rows name, else one for the exam that title or tab name. */
export function readAnswerKeys(ledger: RowLedger): AnswerKey[] {
  const around = examNamedAround(ledger.table);
  const answer = ledger.column("rightAnswer");
  if (answer === null) return keyOfColumns(ledger, around);
  const answers = readLabels(ledger, answer.column, true);
  const numbers = wordsOf(ledger, "itemNo");
  const modules = wordsOf(ledger, "module");
  const explanations = wordsOf(ledger, "explanation");
  const exams = wordsOf(ledger, "examName");
  const codes = wordsOf(ledger, "examCode");
  const points = pointsOf(ledger);
  const keys = new Map<string | null, { items: KeyItem[]; firstRowOf: Map<string, number> }>();
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const right = wordAt(answers, row);
    if (right === null) {
      ledger.setAside(row, answer.column, { kind: "no-name", field: "rightAnswer" });
      continue;
    }
    const named = exams(row) ?? codes(row);
    const exam = named === null ? around : bareExamName(named);
    const key = keys.get(exam) ?? { items: [], firstRowOf: new Map<string, number>() };
    keys.set(exam, key);
    const item = numbers(row) ?? String(key.items.length + 1);
    const firstRow = key.firstRowOf.get(item);
    if (firstRow !== undefined) {
      ledger.setAside(row, answer.column, { kind: "duplicate-row", firstRow });
      continue;
    }
    key.firstRowOf.set(item, ledger.table.grid.sheetRow(row));
    key.items.push({
      item,
      answer: foldAnswer(right),
      points: points(row),
      module: modules(row),
      explanation: explanations(row),
    });
  }
  return [...keys].map(([exam, { items }]) => ({ exam, items }));
}

/** Items side by side: the row that says so holds the answers, else the first that does not say it holds points. */
function keyOfColumns(ledger: RowLedger, exam: string | null): AnswerKey[] {
  const rows = Array.from({ length: ledger.rows }, (_, row) => row).filter((row) =>
    ledger.isUsed(row),
  );
  const said = keyRowsOf(ledger);
  const answers = said.answers ?? rows.find((row) => row !== said.points);
  if (answers === undefined) return [];
  const { points } = said;
  for (const row of rows) {
    if (row !== answers && row !== points) ledger.setAside(row, 0, { kind: "stray-text" });
  }
  return [{ exam, items: keyAcross(ledger, answers, points) }];
}

function pointsOf(ledger: RowLedger): (row: number) => number | null {
  const meaning = ledger.column("points");
  if (meaning === null) return () => null;
  const values = readNumbers(ledger, meaning.column, {
    field: "points",
    min: 0,
    max: 1000,
    scale: "plain",
  });
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
}
