import type { FieldId } from "../../locales/header-synonyms";
import { cellKind } from "../../workbook/cells";
import { listNotRead } from "./not-read";
import type { RowLedger } from "../rows/row-ledger";
import { parseYesNo } from "./yes-no";

const none = /^[无無]$/;
const some = "有";

/**
 * Reads a column of yes and no: 是/否, Y/N, √/×, true/false, 1/0, 已…/未…, 有/无: 1, 0, NaN where neither is said. 无 is a no where the
 * column also says 有, else nothing was entered. Other words and numbers are left out and listed.
 */
export function readYesNo(ledger: RowLedger, column: number, field: FieldId): Float64Array {
  const { view, grid } = ledger.table;
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  const answers = new Map<number, 0 | 1 | null>();
  const nones: number[] = [];
  let says = false;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    const kind = view.cells.kinds[cell];
    if (kind === cellKind.error) ledger.leaveOutError(row, column, view.shown(cell));
    else if (kind === cellKind.text) {
      const text = view.text(cell);
      let answer = answers.get(value);
      if (answer === undefined) {
        answer = parseYesNo(text);
        answers.set(value, answer);
        says ||= answer === 1 && text.trim().startsWith(some);
      }
      if (answer !== null) values[row] = answer;
      else if (none.test(text.trim())) nones.push(row);
      else listNotRead(ledger, row, column, { kind: "not-a-number", field }, text);
    } else if (value === 0 || value === 1) values[row] = value;
    else ledger.leaveOut(row, column, { kind: "implausible", field, min: 0, max: 1 });
  }
  if (says) for (const row of nones) values[row] = 0;
  return values;
}
