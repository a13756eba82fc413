import type { FieldId } from "../../locales/header-synonyms";
import { cellKind } from "../../workbook/cells";
import type { RowLedger } from "../rows/row-ledger";
import { isNothing } from "./numbers";

/**
 * Reads a column whose words mean numbers. `meaningOf` says which: NaN for words that say that nothing is decided, `null` for
 * words it does not know; these are left out and listed. NaN where a cell is blank. One entry a data row.
 */
export function readMeanings(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  meaningOf: (text: string) => number | null,
): Float64Array {
  const { view, grid } = ledger.table;
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  const known = new Map<string, number | null>();
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const text = view.shown(cell);
    if (view.cells.kinds[cell] === cellKind.error) {
      ledger.leaveOut(row, column, { kind: "error-cell", error: text });
      continue;
    }
    if (isNothing(text)) continue;
    let meaning = known.get(text);
    if (meaning === undefined) {
      meaning = meaningOf(text);
      known.set(text, meaning);
    }
    if (meaning === null) ledger.leaveOut(row, column, { kind: "not-a-number", field });
    else values[row] = meaning;
  }
  return values;
}
