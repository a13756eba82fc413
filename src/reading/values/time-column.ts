import { cellKind, numberFormat } from "../../workbook/cells";
import { minuteOfSerial } from "../../workbook/serial";
import { parseDate } from "./dates";
import { parseClock } from "./durations";
import { listNotRead } from "./not-read";
import type { RowLedger } from "../rows/row-ledger";
import type { FieldId } from "../../locales/header-synonyms";

/** Serials beyond this are days, not times of day. */
const firstDaySerial = 2;
/** Whole numbers from here on are serials of days that nobody gave a date format. */
const firstPlainSerial = 10_000;

/**
 * Reads a column of times of day as minutes since midnight: "8:30", "上午8:30", "8am", day fractions, the time of a date with a
 * time; plain whole numbers as hours (8, 17) or as hours and minutes (830, 1730) where the whole column can be that, each
 * listed. NaN where there is none; a day without a time and anything else is left out and listed.
 */
export function readTimes(ledger: RowLedger, column: number, field: FieldId): Float64Array {
  const { view, grid } = ledger.table;
  const minutes = new Float64Array(ledger.rows).fill(Number.NaN);
  const parsed = new Map<number, number | null>();
  const plain: number[] = [];
  const days: number[] = [];
  let hasTimes = false;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    const kind = view.cells.kinds[cell];
    if (kind === cellKind.number) {
      const format = view.cells.formats[cell];
      const isClock = format === numberFormat.time || format === numberFormat.date;
      if (value < 0) ledger.leaveOut(row, column, { kind: "not-a-date", field });
      else if (isClock ? value < firstDaySerial : value < 1) {
        // A whole 1 is midnight at the day's end.
        minutes[row] = minuteOfSerial(value === 1 ? 1 : value - Math.floor(value)) ?? Number.NaN;
      } else if (!isClock && Number.isInteger(value) && value < firstPlainSerial) plain.push(row);
      else if (Number.isInteger(value)) days.push(row);
      else {
        hasTimes = true;
        minutes[row] = minuteOfSerial(value - Math.floor(value)) ?? Number.NaN;
      }
    } else if (kind === cellKind.text) {
      let minute = parsed.get(value);
      if (minute === undefined) {
        minute = minuteIn(view.text(cell));
        parsed.set(value, minute);
      }
      if (minute !== null) minutes[row] = minute;
      else listNotRead(ledger, row, column, { kind: "not-a-date", field }, view.text(cell));
    } else if (kind === cellKind.error) ledger.leaveOutError(row, column, view.shown(cell));
    else ledger.leaveOut(row, column, { kind: "not-a-date", field });
  }
  // Among dates with times a whole day is midnight; a column of nothing but days holds no times.
  for (const row of days) {
    if (hasTimes) minutes[row] = 0;
    else ledger.leaveOut(row, column, { kind: "not-a-date", field });
  }
  settlePlain(ledger, column, field, plain, minutes);
  return minutes;
}

function minuteIn(text: string): number | null {
  const clock = parseClock(text);
  if (clock !== null) return clock;
  const date = parseDate(text);
  return date === null || Number.isNaN(date.minute) ? null : date.minute;
}

/** 8 and 17 are hours, 830 and 1730 hours and minutes, if all plain numbers of the column can be the same. */
function settlePlain(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  rows: readonly number[],
  minutes: Float64Array,
): void {
  const { view, grid } = ledger.table;
  const values = rows.map((row) => view.value(grid.at(row, column)));
  const areHours = values.every((value) => value <= 24);
  const arePacked = values.every(
    (value) => value === 0 || (value >= 100 && value <= 2400 && value % 100 < 60),
  );
  for (const [i, row] of rows.entries()) {
    const value = values[i] ?? 0;
    if (areHours) minutes[row] = value * 60;
    else if (arePacked) minutes[row] = Math.floor(value / 100) * 60 + (value % 100);
    else {
      ledger.leaveOut(row, column, { kind: "not-a-date", field });
      continue;
    }
    ledger.repair(row, column, { kind: "time-as-number", field });
  }
}
