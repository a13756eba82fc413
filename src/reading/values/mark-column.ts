import { cellKind } from "../../workbook/cells";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { isNothing, parseNumber } from "./numbers";
import type { RowLedger } from "../rows/row-ledger";
import { parseYesNo } from "./yes-no";

const passed = /^(合格|达标|通过|pass|passed|met|ok)$/i;
const failed = /^(不合格|未达标|不达标|未通过|fail|failed|not met|ng)$/i;

/** Reads the marks of one criterion: numbers, yes/no and pass/fail words as 1 and 0; NaN where not judged ("n/a", "不适用"). */
export function readMarks(ledger: RowLedger, meaning: ColumnMeaning): Float64Array {
  const { view, grid } = ledger.table;
  const { column, stated } = meaning;
  const full = stated.maxScore ?? 1000;
  const field = "criterion";
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const kind = view.cells.kinds[cell];
    let value = Number.NaN;
    if (kind === cellKind.error) {
      ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    } else if (kind === cellKind.text) {
      const text = view.text(cell).trim();
      const number = parseNumber(text);
      value = number ? number.value : wordMark(text);
      if (number) ledger.repair(row, column, { kind: "number-as-text", field });
      else if (
        Number.isNaN(value) &&
        !isNothing(text) &&
        !/^(不适用|不適用|not applicable)$/i.test(text)
      ) {
        ledger.leaveOut(row, column, { kind: "not-a-number", field });
      }
    } else value = view.value(cell);
    if (value < 0 || value > full) {
      ledger.leaveOut(row, column, { kind: "implausible", field, min: 0, max: full });
    } else values[row] = value;
  }
  return values;
}

function wordMark(text: string): number {
  if (passed.test(text)) return 1;
  if (failed.test(text)) return 0;
  return parseYesNo(text) ?? Number.NaN;
}
