import { cellKind } from "../workbook/cells";
import { parseDate } from "./dates";
import { parseClock } from "./durations";
import { isNothing } from "./numbers";
import type { RowLedger } from "./row-ledger";
import type { FieldId } from "../locales/header-synonyms";

/** Reads a column of times of day as minutes since midnight; of a date with a time, the time. NaN where there is none. */
export function readTimes(ledger: RowLedger, column: number, field: FieldId): Float64Array {
  const { view, grid } = ledger.table;
  const minutes = new Float64Array(ledger.rows).fill(Number.NaN);
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    const kind = view.cells.kinds[cell];
    if (kind === cellKind.number && value >= 0) {
      // To the nearest second first: 0.375 may be a hair short of nine. A whole 1 is midnight at the day's end.
      const fraction = value === 1 ? 1 : value - Math.floor(value);
      minutes[row] = Math.floor(Math.floor(fraction * 86_400 + 0.5) / 60);
    } else if (kind === cellKind.text) {
      const text = view.text(cell);
      const date = parseDate(text);
      const minute = parseClock(text) ?? (date && !Number.isNaN(date.minute) ? date.minute : null);
      if (minute !== null) minutes[row] = minute;
      else if (!isNothing(text)) ledger.leaveOut(row, column, { kind: "not-a-date", field });
    } else if (kind === cellKind.error) {
      ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    } else ledger.leaveOut(row, column, { kind: "not-a-date", field });
  }
  return minutes;
}
