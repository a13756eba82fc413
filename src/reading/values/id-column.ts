import { none } from "../../domain/records/agents";
import type { CodedWords } from "../../domain/records/coded-words";
import { cellKind } from "../../workbook/cells";
import type { RowLedger } from "../rows/row-ledger";
import { isNothing } from "./numbers";

/**
 * Reads a column in which nearly every row holds something of its own, such as the number of a recording, for the rows given.
 * No dictionary is kept: each row that holds one has its own word, so that a million of them cost a reference each. Blank
 * cells, nothing-marks and error cells give `none`; errors are listed.
 */
export function readIds(ledger: RowLedger, column: number | null, rows: Uint32Array): CodedWords {
  const codes = new Uint32Array(rows.length).fill(none);
  const words: string[] = [];
  if (column === null) return { codes, words };
  const { view, grid } = ledger.table;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const kind = view.cells.kinds[cell];
    if (kind === cellKind.error) {
      ledger.leaveOutError(row, column, view.shown(cell));
      continue;
    }
    const text = kind === cellKind.text ? view.text(cell).trim() : view.shown(cell);
    if (text === "" || isNothing(text)) continue;
    codes[i] = words.push(text) - 1;
  }
  return { codes, words };
}

/** Columns of ids end to end, the words of each behind those of the one before. */
export function joinIds(parts: readonly CodedWords[]): CodedWords {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const codes = new Uint32Array(parts.reduce((sum, part) => sum + part.codes.length, 0));
  const words: string[] = [];
  let at = 0;
  for (const part of parts) {
    const before = words.length;
    for (const word of part.words) words.push(word);
    for (const code of part.codes) codes[at++] = code === none ? none : before + code;
  }
  return { codes, words };
}
