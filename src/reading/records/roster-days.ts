import { cellKind, numberFormat } from "../../workbook/cells";
import { dayOfSerial } from "../../workbook/serial";
import { dayOfHeader, parseDayHeader, type DayHeader } from "../tables/day-headers";
import type { Day } from "../../foundation/day";
import { monthWithin, parseMonth, yearWithin, type ParsedMonth } from "../values/months";
import type { RawTable } from "../tables/table";

/** Which columns of a table stand for days, by their headers; `null` where a column does not. */
export function dayHeaders(table: RawTable): readonly (DayHeader | null)[] {
  const known = remembered.get(table);
  if (known !== undefined) return known;
  const days = daysOf(table);
  remembered.set(table, days);
  return days;
}

/** Several kinds of table ask the same of one table. */
const remembered = new WeakMap<RawTable, readonly (DayHeader | null)[]>();

function daysOf(table: RawTable): (DayHeader | null)[] {
  const found = table.headers.map((header, column) => dayHeader(table, header, column));
  return found.filter((day) => day !== null).length >= 3 ? found : found.map(() => null);
}

function dayHeader(table: RawTable, header: string, column: number): DayHeader | null {
  const { view } = table;
  const cell = table.headerCells[column] ?? -1;
  if (cell >= 0 && view.cells.kinds[cell] === cellKind.number) {
    const value = view.value(cell);
    const isDate = view.cells.formats[cell] === numberFormat.date;
    if (isDate || (value >= 36_000 && value <= 60_000)) {
      const day = dayOfSerial(value, view.dateSystem);
      return day === null ? null : { kind: "date", day };
    }
    return Number.isInteger(value) && value >= 1 && value <= 31
      ? { kind: "day-of-month", day: value }
      : null;
  }
  // "1 / 星期日": date row above, weekday row below, or the other way round.
  for (const part of [header, ...header.split(" / ")]) {
    const day = parseDayHeader(part);
    if (day) return day;
  }
  return null;
}

/**
 * The days of the day columns, NaN where a column is none or its year cannot be known. Year and month come from titles, then
 * the tab name; a run of days of the month that starts again at 1 goes on in the next month. A month over the days goes before.
 */
export function rosterDays(table: RawTable, fallbackYear: number | null): Float64Array {
  const context = [...table.titles].reverse().concat(table.view.sheet.name);
  const month = context.map(monthWithin).find((found) => found !== null) ?? null;
  const year =
    month?.year ?? context.map(yearWithin).find((found) => found !== null) ?? fallbackYear;
  let monthNow = month?.month ?? null;
  let yearNow = year;
  let before: DayHeader | null = null;
  return Float64Array.from(dayHeaders(table), (header, column) => {
    if (header === null) return Number.NaN;
    const over = monthOver(table.headers[column] ?? "");
    if (over !== null) {
      monthNow = over.month;
      yearNow = over.year ?? yearNow;
    } else if (before && yearNow !== null) {
      const starts =
        header.kind === "day-of-month" && before.kind === "day-of-month" && header.day < before.day;
      const newYear =
        header.kind === "month-day" && before.kind === "month-day" && header.month < before.month;
      if (starts && monthNow !== null) {
        yearNow += monthNow === 12 ? 1 : 0;
        monthNow = (monthNow % 12) + 1;
      }
      if (newYear) yearNow += 1;
    }
    before = header;
    const day: Day | null = dayOfHeader(header, yearNow, monthNow);
    return day ?? Number.NaN;
  });
}

/** The month a group header says over its days: "2026年3月 / 1", "March 2026 / 1 / Sun". */
function monthOver(header: string): ParsedMonth | null {
  const groups = header.split(" / ").slice(0, -1);
  return groups.map(parseMonth).find((month) => month !== null) ?? null;
}
