import { cellKind } from "../../workbook/cells";
import type { RowLedger } from "../rows/row-ledger";
import { itemsIn } from "./lists";

/**
 * A column whose cells hold several words each. The items of row `r` are `codes[starts[r]]` up to `codes[starts[r + 1] - 1]`,
 * indices into `words`; `starts` has one entry more than there are data rows.
 */
export type ListColumn = {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  readonly words: readonly string[];
};

/**
 * Reads a column of lists ("退费;开票", "Refunds, Billing", one a line): every item once a row, in order, trimmed. Rows set
 * aside, blank cells and nothing-marks have no items; error cells are left out and listed. Numbers are items as shown.
 */
export function readLists(ledger: RowLedger, column: number): ListColumn {
  const { view, grid } = ledger.table;
  const starts = new Uint32Array(ledger.rows + 1);
  const codes: number[] = [];
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const known = new Map<number, readonly number[]>();
  const coded = (word: string): number => {
    const before = codeOf.get(word);
    if (before !== undefined) return before;
    const code = words.push(word) - 1;
    codeOf.set(word, code);
    return code;
  };
  for (let row = 0; row < ledger.rows; row++) {
    const cell = ledger.isUsed(row) ? grid.at(row, column) : -1;
    if (cell >= 0) {
      const kind = view.cells.kinds[cell];
      if (kind === cellKind.error) {
        ledger.leaveOutError(row, column, view.shown(cell));
      } else if (kind === cellKind.text) {
        const id = view.value(cell);
        let items = known.get(id);
        if (!items) {
          items = itemsIn(view.text(cell)).map(coded);
          known.set(id, items);
        }
        for (const item of items) codes.push(item);
      } else codes.push(coded(view.shown(cell)));
    }
    starts[row + 1] = codes.length;
  }
  return { starts, codes: Uint32Array.from(codes), words };
}

/** The items of one row, for small tables. */
export function itemsAt(lists: ListColumn | null, row: number): string[] {
  if (!lists) return [];
  const items: string[] = [];
  for (let i = lists.starts[row] ?? 0; i < (lists.starts[row + 1] ?? 0); i++) {
    const word = lists.words[lists.codes[i] ?? -1];
    if (word !== undefined) items.push(word);
  }
  return items;
}
