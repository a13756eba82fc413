import type { FieldId } from "../../locales/header-synonyms";
import { cellKind, numberFormat } from "../../workbook/cells";
import { momentOfSerial } from "../../workbook/serial";
import { dayOfPackedNumber, dayOfTwoWays, isPlausibleDay, parseDate } from "./dates";
import { isNothing } from "./numbers";
import type { RowLedger } from "../rows/row-ledger";

/** Days and, where the cells have one, minutes of the day; NaN where there is none. One entry a data row. */
export type DateColumn = { readonly day: Float64Array; readonly minute: Float64Array };

type TwoWays = {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly year: number;
};

/**
 * Reads a column of dates: serials, 20260305, texts of every usual form. Dates like 3/4/2026 are read in the order that the
 * whole column allows; when every one of them reads both ways, month first in a sheet without Chinese headers where
 * `monthFirst` says so, and the choice is listed.
 */
export function readDates(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  monthFirst = true,
): DateColumn {
  const { view, grid } = ledger.table;
  const day = new Float64Array(ledger.rows).fill(Number.NaN);
  const minute = new Float64Array(ledger.rows).fill(Number.NaN);
  const open: TwoWays[] = [];
  const parsed = new Map<number, ReturnType<typeof parseDate>>();
  let lastSerial = Number.NaN;
  let moment: ReturnType<typeof momentOfSerial> = null;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    switch (view.cells.kinds[cell]) {
      case cellKind.number: {
        const formatted = view.cells.formats[cell] === numberFormat.date;
        const packed = formatted ? null : dayOfPackedNumber(value);
        // Sheets are mostly in order of time: the same day comes again and again.
        if (value !== lastSerial) {
          lastSerial = value;
          moment = packed === null ? momentOfSerial(value, view.dateSystem) : null;
        }
        if (packed !== null) day[row] = packed;
        else if (moment && isPlausibleDay(moment.day)) {
          day[row] = moment.day;
          if (!Number.isInteger(value)) minute[row] = moment.minute;
        } else ledger.leaveOut(row, column, { kind: "not-a-date", field });
        break;
      }
      case cellKind.text: {
        let date = parsed.get(value);
        if (date === undefined) {
          date = parseDate(view.text(cell));
          parsed.set(value, date);
        }
        if (date === null) {
          if (!isNothing(view.text(cell)))
            ledger.leaveOut(row, column, { kind: "not-a-date", field });
          break;
        }
        minute[row] = date.minute;
        if (date.kind === "day") {
          day[row] = date.day;
          ledger.repair(row, column, { kind: "date-as-text", field });
        } else open.push({ row, first: date.first, second: date.second, year: date.year });
        break;
      }
      case cellKind.error:
        ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
        break;
      default:
        ledger.leaveOut(row, column, { kind: "not-a-date", field });
    }
  }
  settleTwoWays(ledger, column, field, open, day, monthFirst);
  return { day, minute };
}

function settleTwoWays(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  open: readonly TwoWays[],
  day: Float64Array,
  monthFirst: boolean,
): void {
  if (open.length === 0) return;
  const dayFirstOnly = open.filter(({ first }) => first > 12).length;
  const monthFirstOnly = open.filter(({ second }) => second > 12).length;
  const decided = dayFirstOnly !== monthFirstOnly;
  const monthLeads = decided ? monthFirstOnly > dayFirstOnly : monthFirst;
  const order = monthLeads ? "month-day" : "day-month";
  if (!decided) ledger.assume(column, { kind: "date-order-assumed", field, order });
  for (const date of open) {
    const found = dayOfTwoWays(date, order);
    if (found === null) ledger.leaveOut(date.row, column, { kind: "not-a-date", field });
    else {
      day[date.row] = found;
      ledger.repair(date.row, column, { kind: "date-as-text", field });
    }
  }
}
