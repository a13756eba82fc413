import { none } from "../domain/records/agents";
import { readLabels } from "./label-column";
import type { RowLedger } from "./row-ledger";

/**
 * Sets aside rows that repeat an earlier row with the same record id cell for cell: a paste that happened twice. Two rows of
 * one id that differ anywhere (two evaluators of one call) both stay.
 */
export function setAsideDuplicates(ledger: RowLedger): void {
  const record = ledger.column("recordId");
  if (!record) return;
  const { codes, words } = readLabels(ledger, record.column);
  const firstOf = new Int32Array(words.length).fill(-1);
  for (let row = 0; row < ledger.rows; row++) {
    const code = codes[row] ?? none;
    if (code === none || !ledger.isUsed(row)) continue;
    const first = firstOf[code] ?? -1;
    if (first < 0) firstOf[code] = row;
    else if (isSameRow(ledger, first, row)) {
      const firstRow = ledger.table.grid.sheetRow(first);
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
