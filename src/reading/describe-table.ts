import type { DataIssue, FoundTable, IssueCause, RowCounts } from "../domain/records/data-report";
import type { FieldCandidate, KindCandidate } from "../domain/records/reasons";
import type { RecognisedTable } from "./recognition/recognise";
import type { RowLedger } from "./rows/row-ledger";
import { rangeOf } from "./tables/table";

/** What the report says of a table: what it and its columns were taken for, why, and what is asked about them. */
export function describeTable(found: RecognisedTable, rows: RowCounts): FoundTable {
  const { table, question } = found;
  return {
    sheet: table.view.sheet.name,
    range: rangeOf(table),
    headerRows: table.headerRows,
    headerKey: found.key,
    kind: found.kind,
    confidence: rounded(found.confidence),
    isCorrected: found.isCorrected,
    reasons: found.reasons,
    likely: found.likely.map(shown),
    question: question && { candidates: question.candidates.map(shown) },
    columns: found.columns.map((meaning) => ({
      column: meaning.column,
      header: meaning.header,
      field: meaning.field === "ignored" ? null : meaning.field,
      confidence: rounded(meaning.confidence),
      reasons: meaning.reasons,
      likely: meaning.likely.map(shown),
      question:
        meaning.question?.about === "meaning"
          ? { ...meaning.question, candidates: meaning.question.candidates.map(shown) }
          : meaning.question,
    })),
    rows,
  };
}

/** Why a table is not used. */
export function whyUnused({
  isCorrected,
  kind,
  isAsked,
  likely,
  question,
}: RecognisedTable): IssueCause {
  if (isAsked) {
    const candidates = question?.candidates ?? likely.slice(0, 1);
    return { kind: "asked", kinds: candidates.map((one) => one.kind) };
  }
  return { kind: isCorrected && kind === null ? "left-alone" : "unknown-table" };
}

/** Lists every column of a table in use that a person is asked about, once at its header. */
export function listAskedColumns(ledger: RowLedger): void {
  for (const { column, question } of ledger.found.columns) {
    if (question?.about !== "meaning") continue;
    const fields = question.candidates.map(({ field }) => field);
    ledger.leaveOutColumn(column, { kind: "column-asked", fields });
  }
}

/** The tables with the question which of day and month comes first, where dates had to be taken one way or the other. */
export function withDateQuestions(
  tables: readonly FoundTable[],
  issues: readonly DataIssue[],
): FoundTable[] {
  const assumed = new Set(
    issues.flatMap(({ cause, address: { sheet, row, column } }) =>
      cause.kind === "date-order-assumed" ? [JSON.stringify([sheet, row, column])] : [],
    ),
  );
  if (assumed.size === 0) return [...tables];
  return tables.map((table) => {
    const row = table.range.row + Math.max(0, table.headerRows - 1);
    const isAssumed = (column: number): boolean =>
      assumed.has(JSON.stringify([table.sheet, row, table.range.column + column]));
    return {
      ...table,
      columns: table.columns.map((one) =>
        one.question === null && isAssumed(one.column)
          ? { ...one, question: { about: "date-order" } }
          : one,
      ),
    };
  });
}

function shown<Candidate extends KindCandidate | FieldCandidate>(candidate: Candidate): Candidate {
  return { ...candidate, confidence: rounded(candidate.confidence) };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
