import { monthOf } from "../../foundation/day";
import { cellKind, numberFormat } from "../../workbook/cells";
import { dayOfSerial } from "../../workbook/serial";
import { dayOfPackedNumber } from "./dates";
import { monthNumber, parseMonth, yearWithin } from "./months";
import { isNothing } from "./numbers";
import { periodWithin } from "./period-within";
import { lastMonthOfQuarter, parseQuarter } from "./quarters";
import type { RowLedger } from "../rows/row-ledger";

/**
 * The month each row of a summary is about: from its month or date column, else from the table's title or tab. NaN where
 * none is named. A quarter is its last month, and listed. Months without a year take it from title, tab or `fallbackYear`.
 */
export function readMonths(ledger: RowLedger, fallbackYear: number | null): Float64Array {
  const months = new Float64Array(ledger.rows).fill(Number.NaN);
  const { table } = ledger;
  const context = [...table.titles].reverse().concat(table.view.sheet.name);
  const found = context.map(periodWithin).find((one) => one !== null) ?? null;
  const named = found === "several" ? null : found;
  const year = named?.year ?? context.map(yearWithin).find((one) => one !== null) ?? fallbackYear;
  const meaning = ledger.column("month") ?? ledger.column("date");
  if (!meaning) {
    if (named && year !== null && !isMonthAsked(ledger)) {
      months.fill(monthNumber(year, named.month));
      if (named.isQuarter) ledger.assume(0, { kind: "quarter-as-month", field: "month" });
    }
    return months;
  }
  const { view, grid } = table;
  const { column } = meaning;
  const areQuarters = holdsQuarters(ledger, column);
  let isListed = false;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    let month: number | null = null;
    if (view.cells.kinds[cell] === cellKind.number) {
      month = monthOfNumber(
        value,
        view.cells.formats[cell] === numberFormat.date,
        view.dateSystem,
        year,
      );
    } else {
      const text = view.shown(cell);
      if (isNothing(text)) continue;
      const quarter = areQuarters ? parseQuarter(text) : null;
      if (quarter !== null && !isListed) {
        ledger.assume(column, { kind: "quarter-as-month", field: "month" });
        isListed = true;
      }
      const parsed =
        quarter === null
          ? parseMonth(text)
          : { year: quarter.year, month: lastMonthOfQuarter(quarter) };
      const parsedYear = parsed?.year ?? year;
      if (parsed && parsedYear !== null) month = monthNumber(parsedYear, parsed.month);
    }
    if (month === null) ledger.leaveOut(row, column, { kind: "not-a-date", field: "month" });
    else months[row] = month;
  }
  return months;
}

/** Whether a column may say the month of each row, and nobody has said yet whether it does. */
export function isMonthAsked({ found }: RowLedger): boolean {
  return found.columns.some(
    ({ question }) =>
      question?.about === "meaning" && question.candidates.some(({ field }) => field === "month"),
  );
}

/** Whether a column names quarters and no month: between months a quarter would be their sum. */
function holdsQuarters(ledger: RowLedger, column: number): boolean {
  let quarters = 0;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const text = ledger.shown(row, column);
    if (isNothing(text)) continue;
    if (parseQuarter(text) !== null) quarters += 1;
    else if (parseMonth(text) !== null) return false;
  }
  return quarters > 0;
}

function monthOfNumber(
  value: number,
  isDate: boolean,
  dateSystem: "1900" | "1904",
  year: number | null,
): number | null {
  if (isDate || (value >= 32_000 && value <= 60_000)) {
    const day = dayOfSerial(value, dateSystem);
    return day === null ? null : monthOf(day);
  }
  const packed = dayOfPackedNumber(value);
  if (packed !== null) return monthOf(packed);
  if (Number.isInteger(value) && value >= 199_001 && value <= 210_012) {
    const month = value % 100;
    return month >= 1 && month <= 12 ? monthNumber(Math.floor(value / 100), month) : null;
  }
  const isMonth = Number.isInteger(value) && value >= 1 && value <= 12;
  return isMonth && year !== null ? monthNumber(year, value) : null;
}
