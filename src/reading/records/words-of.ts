import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";
import { readLabels, wordAt } from "../values/label-column";

/** A column's words by row, `null` where there are none; for small tables. */
export function wordsOf(ledger: RowLedger, field: FieldId): (row: number) => string | null {
  const meaning = ledger.column(field);
  const labels = meaning && readLabels(ledger, meaning.column);
  return (row) => wordAt(labels, row);
}
