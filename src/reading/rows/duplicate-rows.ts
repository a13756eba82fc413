import { isNothing } from "../values/numbers";
import { RepeatedRuns } from "../tables/repeated-runs";
import type { RowLedger } from "./row-ledger";
import { isSameRow, type TableRow } from "./same-row";

/**
 * Sets aside what was pasted twice into tables of one kind, on one sheet or on several with the same headers: rows that repeat
 * an earlier row with the same record id cell for cell; where there are no record ids but dates, runs of rows
 * that repeat earlier runs. Two rows of one id that differ anywhere (two evaluators of one call) both stay.
 */
export function setAsideDuplicates(ledgers: readonly RowLedger[]): void {
  const byHeaders = new Map<string, RowLedger[]>();
  for (const ledger of ledgers) {
    const key = ledger.table.headers.join("\n");
    byHeaders.set(key, [...(byHeaders.get(key) ?? []), ledger]);
  }
  for (const alike of byHeaders.values()) {
    if (alike.some((ledger) => ledger.column("recordId") !== null)) repeatedRecords(alike);
    else if (alike.some((ledger) => ledger.column("date") !== null)) repeatedRuns(alike);
  }
}

function repeatedRecords(ledgers: readonly RowLedger[]): void {
  const firstOf = new Map<string | number, TableRow>();
  for (const ledger of ledgers) {
    const record = ledger.column("recordId");
    if (!record) continue;
    const { view, grid } = ledger.table;
    for (let row = 0; row < ledger.rows; row++) {
      const cell = grid.at(row, record.column);
      if (cell < 0 || !ledger.isUsed(row)) continue;
      const id = view.isText(cell) ? view.text(cell) : view.value(cell);
      if (typeof id === "string" && isNothing(id)) continue;
      const first = firstOf.get(id);
      if (!first) firstOf.set(id, { ledger, row });
      else if (isSameRow(first, { ledger, row })) setAside(first, ledger, row, record.column);
    }
  }
}

function repeatedRuns(ledgers: readonly RowLedger[]): void {
  const runs = new RepeatedRuns();
  for (const ledger of ledgers) {
    for (let row = 0; row < ledger.rows; row++) {
      if (ledger.isUsed(row)) runs.add({ ledger, row });
    }
    runs.endTable();
  }
  for (const { first, again } of runs.found()) setAside(first, again.ledger, again.row, 0);
}

function setAside(first: TableRow, ledger: RowLedger, row: number, column: number): void {
  const { grid, view } = first.ledger.table;
  const elsewhere = first.ledger.table.view.sheet.name !== ledger.table.view.sheet.name;
  ledger.setAside(row, column, {
    kind: "duplicate-row",
    firstRow: grid.sheetRow(first.row),
    ...(elsewhere ? { firstSheet: view.sheet.name } : {}),
  });
}
