import type { FieldId } from "../../locales/header-synonyms";
import { cellKind } from "../../workbook/cells";
import { isNothing } from "./numbers";
import type { RowLedger } from "../rows/row-ledger";
import { parseYesNo } from "./yes-no";

/** Reads a column of yes and no: 1, 0, NaN where neither is said; other words are left out and listed. */
export function readYesNo(ledger: RowLedger, column: number, field: FieldId): Float64Array {
  const { view, grid } = ledger.table;
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  const answers = new Map<number, 0 | 1 | null>();
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    const kind = view.cells.kinds[cell];
    if (kind === cellKind.error) {
      ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    } else if (kind === cellKind.text) {
      const text = view.text(cell);
      let answer = answers.get(value);
      if (answer === undefined) {
        answer = parseYesNo(text);
        answers.set(value, answer);
      }
      if (answer !== null) values[row] = answer;
      else if (!isNothing(text)) ledger.leaveOut(row, column, { kind: "not-a-number", field });
    } else if (value === 0 || value === 1) values[row] = value;
    else ledger.leaveOut(row, column, { kind: "implausible", field, min: 0, max: 1 });
  }
  return values;
}
