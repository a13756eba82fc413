import { cellKind } from "../../workbook/cells";
import { minuteOfSerial } from "../../workbook/serial";
import { parseDate } from "./dates";
import { parseClock } from "./durations";
import { isNothing } from "./numbers";
import type { RowLedger } from "../rows/row-ledger";
import type { FieldId } from "../../locales/header-synonyms";

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
      // A whole 1 is midnight at the day's end.
      const fraction = value === 1 ? 1 : value - Math.floor(value);
      minutes[row] = minuteOfSerial(fraction) ?? Number.NaN;
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
