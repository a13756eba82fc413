import type { DateOrder } from "../../domain/records/corrections";
import { civilFromDay } from "../../foundation/day";
import type { FieldId } from "../../locales/header-synonyms";
import { cellKind, numberFormat } from "../../workbook/cells";
import { momentOfSerial } from "../../workbook/serial";
import type { RowLedger } from "../rows/row-ledger";
import { dayInOrder, orderOf, type OpenDate } from "./date-order";
import { dayOfPackedNumber, isPlausibleDay, parseDate, type ParsedDate } from "./dates";
import { listNotRead } from "./not-read";
import { settleYears, type YearlessDate } from "./yearless-dates";

/** Days and, where the cells have one, minutes of the day; NaN where there is none. One entry a data row. */
export type DateColumn = { readonly day: Float64Array; readonly minute: Float64Array };

/**
 * Reads a column of dates: serials, 20260305, texts of every usual form. Dates like 3/4/2026 are read as a person said for the
 * column, else in the order that the whole column allows; where nothing tells, month first if `monthFirst` says so, and
 * the choice is listed. Dates without a year take that of title, tab or the other dates, else `fallbackYear`, which is
 * listed too.
 */
export function readDates(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  monthFirst = true,
  fallbackYear: number | null = null,
): DateColumn {
  const { view, grid } = ledger.table;
  const day = new Float64Array(ledger.rows).fill(Number.NaN);
  const minute = new Float64Array(ledger.rows).fill(Number.NaN);
  const open: OpenDate[] = [];
  const yearless: YearlessDate[] = [];
  const parsed = new Map<number, ParsedDate | null>();
  let serials = 0;
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
          serials += 1;
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
          listNotRead(ledger, row, column, { kind: "not-a-date", field }, view.text(cell));
          break;
        }
        minute[row] = date.minute;
        if (date.kind === "day") {
          day[row] = date.day;
          ledger.repair(row, column, { kind: "date-as-text", field });
        } else if (date.kind === "no-year") yearless.push({ row, date });
        else open.push({ row, date });
        break;
      }
      case cellKind.error:
        ledger.leaveOutError(row, column, view.shown(cell));
        break;
      default:
        ledger.leaveOut(row, column, { kind: "not-a-date", field });
    }
  }
  const said = ledger.found.columns.find((one) => one.column === column)?.dateOrder ?? null;
  if (serials > 0 && said === null) doubtSwapped(ledger, column, field, open, day);
  settleOrder(ledger, column, field, open, day, said, monthFirst);
  settleYears(ledger, column, field, yearless, day, fallbackYear);
  for (let row = 0; row < day.length; row++) {
    if (Number.isNaN(day[row])) minute[row] = Number.NaN;
  }
  return { day, minute };
}

function settleOrder(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  open: readonly OpenDate[],
  day: Float64Array,
  said: DateOrder | null,
  monthFirst: boolean,
): void {
  if (open.length === 0) return;
  const otherwise = monthFirst ? "month-day" : "day-month";
  const found = said === null ? orderOf(open, day, otherwise) : { order: said, isAssumed: false };
  if (found?.isAssumed === true && found.order !== "year-month-day") {
    ledger.assume(column, { kind: "date-order-assumed", field, order: found.order });
  }
  for (const date of open) {
    const meant = found ? dayInOrder(date, found.order) : null;
    if (meant === null) ledger.leaveOut(date.row, column, { kind: "not-a-date", field });
    else {
      day[date.row] = meant;
      ledger.repair(date.row, column, { kind: "date-as-text", field });
    }
  }
}

const leastTexts = 2;
const leastSerials = 5;
const lastMonth = 12;

/**
 * A file with the day first, opened where the month comes first: 5/3 became 3 May, 25/3 stayed text. Told by texts that all begin
 * with a day beyond 12 among real dates none of which lies beyond the 12th.
 */
function doubtSwapped(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  open: readonly OpenDate[],
  days: Float64Array,
): void {
  const isLate = ({ date }: OpenDate): boolean =>
    date.kind === "two-ways" && date.first > lastMonth;
  if (open.length < leastTexts || !open.every(isLate)) return;
  const real = days.filter((one) => !Number.isNaN(one));
  if (real.length < leastSerials) return;
  if (real.some((one) => civilFromDay(one).day > lastMonth)) return;
  ledger.assume(column, { kind: "day-and-month-swapped", field });
}
