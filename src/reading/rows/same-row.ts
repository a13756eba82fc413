import type { RowLedger } from "./row-ledger";

/** A data row of one table. */
export type TableRow = { readonly ledger: RowLedger; readonly row: number };

/** Whether two rows, of one table or of two with the same columns, hold the same cell for cell. */
export function isSameRow(one: TableRow, other: TableRow): boolean {
  const a = one.ledger.table;
  const b = other.ledger.table;
  if (a.person?.name !== b.person?.name || a.person?.id !== b.person?.id) return false;
  const sameStrings = a.view === b.view;
  for (let column = 0; column < a.grid.width; column++) {
    const cellA = a.grid.at(one.row, column);
    const cellB = b.grid.at(other.row, column);
    if (cellA < 0 || cellB < 0) {
      if (cellA !== cellB) return false;
    } else if (a.view.cells.kinds[cellA] !== b.view.cells.kinds[cellB]) return false;
    else if (sameStrings || !a.view.isText(cellA)) {
      if (a.view.value(cellA) !== b.view.value(cellB)) return false;
    } else if (a.view.text(cellA) !== b.view.text(cellB)) return false;
  }
  return true;
}
