import { monthOf } from "../../foundation/day";
import { numberFormat } from "../../workbook/cells";
import type { RowLedger } from "../rows/row-ledger";
import { readDates } from "./date-column";
import { parseDate } from "./dates";

/**
 * The month of each row whose period is given by its start and its end, the end itself not included ("3/1/26 12:00 AM" to
 * "4/1/26 12:00 AM"). NaN, and listed, where the period reaches over more than one month; without an end the start decides.
 */
export function readPeriodMonths(
  ledger: RowLedger,
  startColumn: number,
  endColumn: number,
  monthFirst: boolean,
): Float64Array {
  const starts = readDates(ledger, startColumn, "month", monthFirst).day;
  const ends = readDates(ledger, endColumn, "intervalEnd", monthFirst);
  return starts.map((start, row) => {
    if (Number.isNaN(start)) return Number.NaN;
    const end = ends.day[row] ?? Number.NaN;
    const atMidnight = !((ends.minute[row] ?? Number.NaN) > 0);
    const last = Number.isNaN(end) ? start : Math.max(start, atMidnight ? end - 1 : end);
    if (monthOf(last) === monthOf(start)) return monthOf(start);
    ledger.leaveOut(row, endColumn, { kind: "not-a-date", field: "month" });
    return Number.NaN;
  });
}

/** Whether a column holds days rather than names of months: "2026-03" is none. */
export function holdsDays(ledger: RowLedger, column: number): boolean {
  const { view, grid } = ledger.table;
  for (let row = 0; row < ledger.rows; row++) {
    const cell = grid.at(row, column);
    if (cell < 0 || !ledger.isUsed(row)) continue;
    const isDay = view.isText(cell)
      ? parseDate(view.text(cell)) !== null
      : view.cells.formats[cell] === numberFormat.date;
    if (!isDay) return false;
  }
  return true;
}
