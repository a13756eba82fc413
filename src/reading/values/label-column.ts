import { none } from "../../domain/records/agents";
import { cellKind } from "../../workbook/cells";
import { isNothing } from "./numbers";
import type { RowLedger } from "../rows/row-ledger";

/** A column of words, dictionary-coded: `codes[row]` is an index into `words`, or `none`. */
export type LabelColumn = { readonly codes: Uint32Array; readonly words: readonly string[] };

/**
 * Reads a column as words, trimmed and with runs of spaces made one; numbers as they are shown. Blank cells, nothing-marks
 * and error cells give `none`; errors are listed, however often the column is read, unless it is only looked at.
 */
export function readLabels(ledger: RowLedger, column: number, reportErrors = true): LabelColumn {
  const { view, grid } = ledger.table;
  const codes = new Uint32Array(ledger.rows).fill(none);
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const ofText = new Int32Array(view.cells.strings.length).fill(-1);
  const ofNumber = new Map<number, number>();
  const coded = (word: string): number => {
    const known = codeOf.get(word);
    if (known !== undefined) return known;
    const code = words.push(word) - 1;
    codeOf.set(word, code);
    return code;
  };
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    switch (view.cells.kinds[cell]) {
      case cellKind.text: {
        let code = ofText[value] ?? -1;
        if (code === -1) {
          const text = view.text(cell);
          code = isNothing(text) ? -2 : coded(tidy(text));
          ofText[value] = code;
        }
        if (code >= 0) codes[row] = code;
        break;
      }
      case cellKind.error:
        if (reportErrors) ledger.leaveOutError(row, column, view.shown(cell));
        break;
      default: {
        let code = ofNumber.get(value);
        if (code === undefined) {
          code = coded(view.shown(cell));
          ofNumber.set(value, code);
        }
        codes[row] = code;
      }
    }
  }
  return { codes, words };
}

function tidy(text: string): string {
  return /^\s|\s$|\s\s|[\t\n\r\u00a0\u200b\u3000]/.test(text)
    ? text.replace(/[\s\u200b]+/g, " ").trim()
    : text;
}

/** The words of a column, `null` where there are none; for small tables. */
export function wordAt(labels: LabelColumn | null, row: number): string | null {
  if (!labels) return null;
  const code = labels.codes[row] ?? none;
  return code === none ? null : (labels.words[code] ?? null);
}

/** Words without repetition, in the order of first use by the given rows, and each row's index into them. */
export function compactLabels(labels: LabelColumn | null, rows: Uint32Array): LabelColumn {
  const codes = new Uint32Array(rows.length).fill(none);
  if (!labels) return { codes, words: [] };
  const words: string[] = [];
  const renumbered = new Int32Array(labels.words.length).fill(-1);
  for (let i = 0; i < rows.length; i++) {
    const code = labels.codes[rows[i] ?? 0] ?? none;
    if (code === none) continue;
    if (renumbered[code] === -1) {
      renumbered[code] = words.push(labels.words[code] ?? "") - 1;
    }
    codes[i] = renumbered[code] ?? none;
  }
  return { codes, words };
}
