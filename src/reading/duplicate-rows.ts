import { isNothing } from "./numbers";
import type { RowLedger } from "./row-ledger";

/**
 * Sets aside rows that repeat an earlier row with the same record id cell for cell: a paste that happened twice. Two rows of
 * one id that differ anywhere (two evaluators of one call) both stay.
 */
export function setAsideDuplicates(ledger: RowLedger): void {
  const record = ledger.column("recordId");
  if (!record) return;
  const { view, grid } = ledger.table;
  const firstOfText = new Int32Array(view.cells.strings.length).fill(-1);
  const firstOfNumber = new Map<number, number>();
  for (let row = 0; row < ledger.rows; row++) {
    const cell = grid.at(row, record.column);
    if (cell < 0 || !ledger.isUsed(row)) continue;
    const value = view.value(cell);
    const isText = view.isText(cell);
    if (isText && isNothing(view.text(cell))) continue;
    const first = isText ? (firstOfText[value] ?? -1) : (firstOfNumber.get(value) ?? -1);
    if (first < 0) {
      if (isText) firstOfText[value] = row;
      else firstOfNumber.set(value, row);
    } else if (isSameRow(ledger, first, row)) {
      const firstRow = grid.sheetRow(first);
      ledger.setAside(row, record.column, { kind: "duplicate-row", firstRow });
    }
  }
}

function isSameRow(ledger: RowLedger, one: number, other: number): boolean {
  const { grid, view } = ledger.table;
  for (let column = 0; column < grid.width; column++) {
    const a = grid.at(one, column);
    const b = grid.at(other, column);
    if (a < 0 || b < 0) {
      if (a !== b) return false;
    } else if (view.cells.kinds[a] !== view.cells.kinds[b] || view.value(a) !== view.value(b)) {
      return false;
    }
  }
  return true;
}
