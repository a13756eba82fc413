import { kindReadings } from "../kinds/all-kinds";
import { isExample } from "../recognition/input-sheet";
import { isNothing } from "../values/numbers";
import type { RowLedger } from "./row-ledger";
import { isTotalText } from "./total-text";

/**
 * Sets aside what is no record: totals and averages, the header printed again, remarks below or between the rows. Rows that
 * merely lack a person are left to the reading of people, which names that cause.
 */
export function sieveRows(ledger: RowLedger): void {
  const { table } = ledger;
  const { view, grid } = table;
  const kind = ledger.found.kind;
  const keyFields = kind === null ? [] : kindReadings[kind].keys;
  const keys = ledger.found.columns
    .filter(({ field }) => field !== null && keyFields.includes(field))
    .map(({ column }) => column);
  const lastKey = keys.length === 0 ? 0 : Math.max(...keys);
  // A header printed again is the same text, and so the same string of the sheet.
  const headerTexts = Float64Array.from(table.headerCells, (cell) =>
    cell >= 0 && view.isText(cell) ? view.value(cell) : -1,
  );
  const isTotal = new TotalTexts(view.cells.strings);
  for (let row = 0; row < ledger.rows; row++) {
    const sheetRow = grid.sheetRow(row);
    let filled = 0;
    let first = -1;
    let texts = 0;
    let sameAsHeader = 0;
    let example = -1;
    let total = sheetRow === table.totalsRow ? 0 : -1;
    for (let column = 0; column < grid.width; column++) {
      const cell = grid.at(row, column);
      if (cell < 0) continue;
      filled += 1;
      if (first < 0) {
        first = column;
        if (view.isText(cell) && isExample(view.shown(cell))) example = column;
      }
      if (!view.isText(cell)) continue;
      texts += 1;
      const id = view.value(cell);
      if (column <= lastKey || column === first) {
        if (total < 0 && isTotal.at(id)) total = column;
      }
      if (id === headerTexts[column]) sameAsHeader += 1;
    }
    if (example >= 0) ledger.setAside(row, example, { kind: "example-row" });
    else if (total >= 0) ledger.setAside(row, Math.max(total, first), { kind: "total-row" });
    else if (sameAsHeader >= 2 && sameAsHeader >= 0.6 * filled) {
      ledger.setAside(row, first, { kind: "repeated-header" });
    } else if (filled === 1 && texts === 1 && grid.width >= 3) {
      const name = kind === "staff" && keys.includes(first) && !isRemark(ledger.shown(row, first));
      if (!name) ledger.setAside(row, first, { kind: "stray-text" });
    } else if (texts === filled && filled <= 2 && grid.width >= 4) {
      const known = keys.some((column) => hasContent(ledger, row, column));
      if (!known) ledger.setAside(row, first, { kind: "stray-text" });
    }
  }
}

function hasContent(ledger: RowLedger, row: number, column: number): boolean {
  return ledger.table.grid.at(row, column) >= 0 && !isNothing(ledger.shown(row, column));
}

/** A sentence rather than a name. */
function isRemark(text: string): boolean {
  return text.length > 20 || /[:：。，,；;]/.test(text) || /^(注|备注|说明|note)/i.test(text);
}

/** Which of a sheet's texts say "total", each asked once. */
class TotalTexts {
  readonly #answers: Uint8Array;

  constructor(readonly strings: readonly string[]) {
    this.#answers = new Uint8Array(strings.length);
  }

  at(id: number): boolean {
    if (this.#answers[id] === 0) this.#answers[id] = isTotalText(this.strings[id] ?? "") ? 1 : 2;
    return this.#answers[id] === 1;
  }
}
